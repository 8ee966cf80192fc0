package org.qawl.attribution;

/** The verb with which a sentence begins: a participle or a joined verb behind it has its subject. */
final class ArabicFirstVerb {
  private static final int LONGEST_ASIDE = 15;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;

  ArabicFirstVerb(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  /** Where it stands: behind a phrase up to a comma, conjunctions, adverbs and times, before {@code limit}. */
  int at(int limit) {
    int verb = in.from;
    if (opensAside(verb)) {
      int comma = verb + 1;
      while (comma < limit && comma - verb < LONGEST_ASIDE && !text.isComma(comma)) comma++;
      if (text.isComma(comma) && comma < limit) {
        verb = comma + 1;
      } else {
        int behind = withBody(limit);
        if (behind > 0) return behind;
      }
    }
    if (in.isJoined("while", verb)) verb++; // وإذ يستبعد عودة القتال، يحذر من أن …
    while (verb < limit && (in.isJoined("conjunction", verb) || in.isJoined("adverb", verb) && !endsInHamza(verb)
        || in.isJoined("time", verb) || in.isJoined("already", verb))) verb++;
    return verb;
  }

  /** هنأ سمير حداد الفريق is no هنا. */
  private boolean endsInHamza(int at) {
    return text.token(at).text().endsWith("أ");
  }

  /** وفي مستهل الجلسة، …; ولأن الطريق ضيق، …; وبصرف النظر عن الطريق، … */
  private boolean opensAside(int i) {
    return in.isJoined("preposition", i) || in.isJoined("because", i) || in.opensWithBa(i);
  }

  /**
   * وقبل التصويت نظمت نقابة المرفأ وقفة، مطالبة …: the verb between a phrase without a comma and a body; -1 if there is none.
   */
  private int withBody(int limit) {
    for (int i = in.from + 2; i + 1 < limit && !text.isMark(i); i++) {
      Name body = in.subjects.nameAt(i + 1);
      boolean named = body != null && body.from() == i + 1 && body.kind() == Name.Kind.BODY && !body.attached();
      if (!named) continue;
      boolean hers = ArabicVerbs.endsAsHers(text.key(i)) && arabic.isEverydayAlone(text, i)
          && !arabic.isFunction(text, i) && arabic.role(text, i).isEmpty();
      return hers || in.is("issuing verb", i) ? i : -1;
    }
    return -1;
  }

  /** رحب مجلس الوزراء بزيارة سمير حداد، معربا …: whether its subject is a noun that names nobody we know. */
  boolean isOfSomethingElse(int limit) {
    int verb = at(limit);
    boolean finite = in.verb(verb).filter(form -> form.aspect() != ArabicVerbs.Aspect.PARTICIPLE
        && form.gender() == Gender.MALE).isPresent();
    return finite && verb + 1 < limit && in.subjects.nameAt(verb + 1) == null && text.isWord(verb + 1)
        && !arabic.isFunction(text, verb + 1) && !arabic.isDocument(text, verb + 1) // تراجع بيان للوزارة، متحدثاً عن …
        && arabic.isHead(text, verb + 1);
  }

  /**
   * وأشاد بسمير حداد، مؤكدا …; ولم يستبعد عودة سمير حداد، موضحا …: whether it has no subject, so that whoever is named
   * behind it is not the one it is about.
   */
  boolean dropsSubject(int limit, Gender gender) {
    int verb = at(limit);
    if (in.isJoined("negation", verb)) verb++;
    if (verb + 1 >= limit || text.quoted(verb) || in.subjects.nameAt(verb) != null) return false;
    return isVerb(verb, gender) && lacksSubject(verb + 1);
  }

  private boolean isVerb(int verb, Gender gender) {
    ArabicVerbs.Form form = in.verb(verb).orElse(null);
    if (form != null && form.aspect() != ArabicVerbs.Aspect.PARTICIPLE) return form.gender() == gender;
    String bare = in.bareKey(verb);
    boolean joined = !bare.equals(text.key(verb))
        || verb > in.from && (in.isJoined("negation", verb - 1) || in.isJoined("while", verb - 1));
    boolean plain = joined && bare.length() > 2 && arabic.isEverydayAlone(bare) && !bare.startsWith("ال")
        && !arabic.isFunction(bare) && arabic.role(bare).isEmpty() && !arabic.words.isHead(bare)
        && !arabic.isActionNoun(bare) && !arabic.isDocument(bare) && !bare.endsWith("ة");
    boolean hers = bare.endsWith("ت") || bare.startsWith("ت") && bare.length() > 4;
    return plain && hers == (gender == Gender.FEMALE);
  }

  /** Whether a preposition, an object or the end of the clause stands at once behind the verb. */
  private boolean lacksSubject(int at) {
    String key = text.key(at);
    Name name = in.subjects.nameAt(at);
    if (!text.isWord(at) || text.quoted(at)) return false;
    if (name != null) return name.attached() && name.from() == at;
    boolean attached = key.length() > 3 && (key.startsWith("ب") || key.startsWith("ل"))
        && !arabic.isEverydayAlone(text, at);
    boolean his = key.endsWith("ه") && key.length() > 4 && !text.startsWithAl(at)
        && arabic.isEverydayAlone(key.substring(0, key.length() - 1)) || arabic.hasPronoun(key); // واستذكر لقاءه
    boolean action = !text.startsWithAl(at) && arabic.isActionNoun(key); // ولم يستبعد عودة سمير حداد
    return arabic.is("preposition", text, at) || attached || ArabicWords.hasTanwin(text, at)
        || (his || action) && !arabic.isFunction(text, at) && arabic.role(text, at).isEmpty();
  }
}
