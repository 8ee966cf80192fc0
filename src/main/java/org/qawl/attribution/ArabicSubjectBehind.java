package org.qawl.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subject behind a verb, also beyond adverbs, addressees, phrases between commas and prepositional phrases. */
final class ArabicSubjectBehind {
  /**
   * What stands behind a verb.
   *
   * @param silent whether a subject stands there that does not speak: a document, a capital
   * @param end where the content may begin
   */
  record Found(@Nullable Subject subject, boolean silent, int end) {
    static Found nothing(int end) {
      return new Found(null, false, end);
    }
  }

  private static final int MOST_STEPS = 8;
  private static final int LONGEST_IN_MARKS = 4;
  private static final int LONGEST_MANNER = 6;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;
  private final int to;
  private final ArabicObjects objects;
  private final ArabicStrangers strangers;

  ArabicSubjectBehind(ArabicSentence sentence, ArabicContents contents) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.to = sentence.to;
    this.objects = new ArabicObjects(sentence, contents);
    this.strangers = new ArabicStrangers(sentence);
  }

  Found of(int i, ArabicVerbs.Form form, boolean alreadyNamed) {
    int at = i + 1;
    // نداء دعا فيه الأطباء إلى …, but not صدر نداء دعا فيه النادي إلى …
    boolean object = in.isInside(at) && form.verb().is("pronoun") && !in.isIssued(i - 1);
    // قالوا: before its subject a verb is in the singular
    boolean clause = i > in.from && in.is("clause pronoun", i - 1); // لكنه نصح الأهالي بالصبر
    if (object || clause || form.gender() == Gender.MANY) return Found.nothing(at);
    if (form.verb().is("reason") && isThing(at)) return Found.nothing(at);
    int calledOn = objects.behind(at, i, form);
    if (calledOn >= at) return Found.nothing(calledOn);
    boolean aside = false;
    int end = at;
    for (int steps = 0; steps < MOST_STEPS && at < to; steps++) {
      end = at;
      Name marked = in.subjects.nameInMarks(at, to);
      boolean body = marked != null && marked.kind() == Name.Kind.BODY && at == i + 1;
      // نفت «نماء البحر» الخبر, but whom one describes stands there as well
      boolean speaks = body && !form.verb().is("pronoun");
      if (marked != null && (marked.kind() == Name.Kind.PERSON || speaks) && !form.object()) {
        return new Found(Subject.named(marked, List.of(), marked.to() + 1), false, marked.to() + 1);
      }
      // أبلغ «المرفأ» سمير حداد: the medium that somebody tells something
      if (body && !speaks && in.subjects.nameAt(marked.to() + 1) != null) {
        at = marked.to() + 1;
        continue;
      }
      Name quoted = at == i + 1 ? nameInMarks(at, form) : null;
      if (quoted != null && !form.object()) {
        return new Found(Subject.named(quoted, List.of(), quoted.to() + 1), false, quoted.to() + 1);
      }
      if (arabic.is("God", text, at)) return new Found(null, true, at); // يقول سبحانه
      if (endsSearch(at)) return Found.nothing(at);
      // ويقول من رأوا …: people without a name
      boolean who = at == i + 1 && text.key(at).equals("من") && !form.verb().prepositions().contains("من");
      if (who && (text.key(at + 1).endsWith("وا") || text.key(at + 1).endsWith("ون"))) return new Found(null, true, at);
      Token token = text.token(at);
      if (token.isComma() || isDash(token.key())) {
        int close = closing(at);
        if (close < 0) return Found.nothing(at);
        at = close + 1;
        continue;
      }
      if (!token.isWord()) return Found.nothing(at);
      if (at == i + 1 && isMoodBehindQuotation(at, i)) return Found.nothing(at);
      if (in.is("pronoun", at)) {
        Gender gender = token.is("هي") ? Gender.FEMALE : Gender.MALE;
        return new Found(Subject.person(gender, at + 1), false, at);
      }
      // أبلغ الصحافيين نائب المدير سمير حداد أن …: whom somebody tells stands in the accusative
      boolean accusative = form.verb().is("pronoun") && token.key().startsWith("ال") && token.key().endsWith("ين")
          && at + 1 < to && arabic.isPost(text, at + 1);
      if (accusative) {
        at++;
        continue;
      }
      int told = at == i + 1 && form.verb().is("pronoun") ? objects.behindPeople(at) : at;
      if (told > at) return Found.nothing(told);
      if (at == i + 1 && objects.isAudience(at, form)) return Found.nothing(at + 1);
      int marks = markedAddressee(at);
      if (marks > at) {
        at = marks;
        continue;
      }
      if (in.is("preposition", at) && in.subjects.nameAt(at) == null) {
        int beyond = form.verb().prepositions().contains(token.key()) ? -1 : behindPreposition(at);
        if (beyond < 0) return Found.nothing(at);
        at = beyond;
        aside = true;
        continue;
      }
      int next = behindAside(at, form);
      if (next == at) return subjectAt(at, i, form, alreadyNamed, aside);
      if (next < 0) return Found.nothing(at);
      at = next;
    }
    return Found.nothing(end);
  }

  /** وبررت الخطوة بـ…, وعزا قراره إلى …: a noun that means nobody. */
  private boolean isThing(int at) {
    return at < to && text.isWord(at) && !text.quoted(at) && in.subjects.nameAt(at) == null
        && arabic.role(text, at).isEmpty() && !arabic.isUnnamed(text, at) && !arabic.isKind(text, at)
        && !arabic.is("anybody", text, at) && !arabic.isFunction(text, at) && !arabic.isDocument(text, at)
        && !arabic.isNational(text, at) && (arabic.isOwned(text.key(at)) || arabic.isEverydayAlone(text, at));
  }

  /** «…»، قال ممازحاً الجمهور: how somebody who is not named again said it. */
  private boolean isMoodBehindQuotation(int at, int verb) {
    return ArabicWords.hasTanwin(text, at) && in.afterQuotation(verb) && in.subjects.nameAt(at + 1) == null
        && arabic.role(text, at + 1).isEmpty();
  }

  /** واعتبر القرار خطأ كبيراً: whether the noun behind a verb is what somebody else speaks of. */
  boolean isObjectAt(int at, int verb, ArabicVerbs.Form form) {
    return at == verb + 1 && objects.behind(at, verb, form) >= at;
  }

  /**
   * قالت «فيسبوك» إن …: a few words in marks between the verb and what it reports are no quotation but a name;
   * أوضح «بلو» أن …: a single one behind his verb is a man's.
   */
  private @Nullable Name nameInMarks(int mark, ArabicVerbs.Form form) {
    if (!text.isQuotationMark(mark) || mark + 1 >= to || !text.quoted(mark + 1)) return null;
    int close = text.endOfQuoted(mark + 1, to);
    boolean body = arabic.isKind(text, mark + 1) && close - mark > 2;
    boolean named = close + 1 < to && close - mark <= (body ? 2 * LONGEST_IN_MARKS : LONGEST_IN_MARKS)
        && text.isQuotationMark(close) && (body || arabic.isThat(text, close + 1) || isExplained(close + 1)
            || form.gender() == Gender.FEMALE && form.verb().is("pronoun") && arabic.hasPronoun(text.key(close + 1)));
    if (!named) return null;
    Name name = ArabicPersonNames.person(text, mark + 1, close);
    boolean person = close - mark == 2 && ArabicMarkedBodies.isSomebody(arabic, text, mark + 1, form.gender());
    return person ? name : name.as(Name.Kind.BODY);
  }

  /** قالت «المرفأ»، وهي شركة …: a clause that tells who that is. */
  private boolean isExplained(int comma) {
    if (in.is("who", comma)) return true;
    if (comma + 1 >= to || !text.isComma(comma)) return false;
    return arabic.isAndHe(text, comma + 1) || in.is("who", comma + 1);
  }

  private static boolean isDash(String key) {
    return key.equals("(") || key.equals("-") || key.equals("–");
  }

  private boolean endsSearch(int at) {
    Name name = in.subjects.nameAt(at);
    boolean whole = name != null && name.from() == at && name.to() - at > 2; // قال بان كي مون
    return text.quoted(at) || text.isQuotationMark(at) || text.isMark(at, ':') || arabic.isThat(text, at) && !whole
        || text.key(at).equals("ثم") || arabic.is("clause particle", text, at) || arabic.is("contraction", text, at)
        || name == null && goesOnToAct(at);
  }

  /**
   * «…»، تقول وتمسح عينيها, قالت لصحافيين أحاطوا بها: "and" and a verb of general use, or what many did, so nobody was
   * named behind the verb of speech.
   */
  private boolean goesOnToAct(int at) {
    String key = text.key(at);
    if (ArabicWords.isDoneByMany(key)) return true;
    if (!key.startsWith("وي") && !key.startsWith("وت") || key.length() < 5) return false;
    String verb = key.substring(1);
    return arabic.isEverydayAlone(verb) && !arabic.isVerbalNoun(verb);
  }

  /** ل «الشرق», ل (الشرق): an addressee in marks or brackets; where it ends, or {@code at}. */
  private int markedAddressee(int at) {
    if (!text.key(at).equals("ل") || at + 2 >= to) return at;
    if (text.key(at + 1).equals("(")) return Math.max(at, closing(at + 1) + 1);
    return text.isQuotationMark(at + 1) && text.quoted(at + 2) ? text.endOfQuoted(at + 2, to) + 1 : at;
  }

  /** Behind an adverb or an addressee: where the search goes on; {@code at} if neither stands here, -1 if it ends. */
  private int behindAside(int at, ArabicVerbs.Form form) {
    String key = text.key(at);
    Name name = in.subjects.nameAt(at);
    boolean adverbial = arabic.isAny(text, at, "adverb", "address", "own part") || arabic.isTime(text, at);
    if (name == null && adverbial) return at + 1;
    if (name != null && name.attached() && name.from() == at) {
      return takesAttached(form, key) ? -1 : behindAdjectives(name.to());
    }
    // قال لوكالة رويترز سمير حداد: the noun only explains the name behind it
    boolean noun = name == null && key.startsWith("ل") && arabic.words.isHead(key.substring(1));
    Name told = noun ? in.subjects.nameAt(at + 1) : null;
    if (told != null && told.kind() == Name.Kind.BODY && told.from() == at + 1) return behindAdjectives(told.to());
    boolean so = key.equals("ذلك") || key.equals("هذا") || in.is("said so", at) || isPointing(at);
    if (so || name == null && isManner(at, form)) return at + 1;
    if (key.equals("كل") && text.key(at + 1).equals("من")) return at + 2;
    if (name == null && takesAttached(form, key) && arabic.words.genderOf(key) == Gender.UNKNOWN) return -1;
    int manner = name == null ? behindManner(at) : at;
    if (manner > at) return manner;
    if (name == null && isAddressee(at)) {
      int end = at + 1;
      boolean many = !key.startsWith("لل") && arabic.isUnnamed(key.substring(1)); // لوسائل إعلام عربية
      while (end < to && text.isWord(end) && in.subjects.nameAt(end) == null && (text.startsWithAl(end)
          || many && end - at < 3 && !arabic.isFunction(text, end) && !arabic.isVerb(text, end)
          && !text.key(end).startsWith("ب"))) end++;
      return end;
    }
    return in.is("saying", at) || in.is("speech", at) ? -1 : at;
  }

  /**
   * قال بصوت خافت إن …, قال بفرنسية متقطعة إن …: behind words of manner and those that go with them, where somebody may be
   * named; {@code at} if none stand here.
   */
  private int behindManner(int at) {
    boolean listed = in.is("manner", at);
    if (!listed && !mayBeManner(text.key(at))) return at;
    int end = at + 1;
    while (end < to && end - at < LONGEST_MANNER && text.isWord(end) && in.subjects.nameAt(end) == null
        && arabic.role(text, end).isEmpty() && !arabic.isThat(text, end) && !in.is("title", end)) end++;
    boolean that = end < to && (arabic.isBareThat(text, end) || text.isMark(end, ':'));
    if (!listed) return that && !ArabicWords.opensWithArticle(text, end - 1) ? end : at;
    boolean closed = that || end >= to || text.isMark(end) || arabic.isThat(text, end);
    return closed || in.subjects.nameAt(end) != null || !arabic.role(text, end).isEmpty() ? end : at + 1;
  }

  /** بفرنسية: an everyday noun behind its preposition. */
  private boolean mayBeManner(String key) {
    String noun = key.length() > 3 && key.startsWith("ب") && !key.startsWith("بال") ? key.substring(1) : "";
    return !noun.isEmpty() && !arabic.isEverydayAlone(key) && arabic.isEverydayAlone(noun)
        && arabic.role(noun).isEmpty() && !arabic.isDocument(noun) && !arabic.words.isHead(noun);
  }

  /** تقول هذه المسؤولة: before a noun that says of somebody what she is. */
  private boolean isPointing(int at) {
    return in.is("demonstrative", at) && at + 1 < to && ArabicWords.opensWithArticle(text, at + 1)
        && (!arabic.role(text, at + 1).isEmpty() || arabic.is("anybody", text, at + 1));
  }

  /** وزاد شارحا: «…»: a participle that tells how it was said. */
  private boolean isManner(int at, ArabicVerbs.Form form) {
    boolean colon = at + 1 < to && text.isMark(at + 1, ':');
    boolean asks = ArabicWords.hasTanwin(text, at) && at + 1 < to && arabic.is("contraction", text, at + 1);
    if (asks) return true; // تساءل مستنكراً عمن يدفع
    if (!colon && !(at + 1 < to && arabic.isThat(text, at + 1))) return false;
    String key = text.key(at);
    if (!key.endsWith("ا")) return colon && form.gender() == Gender.FEMALE && isMood(key);
    return in.verb(at).filter(verb -> verb.aspect() == ArabicVerbs.Aspect.PARTICIPLE).isPresent()
        || colon && (ArabicWords.hasTanwin(text, at) || isMood(key));
  }

  /** وأضاف غاضبا: «…», وأضافت غاضبة: «…»: an everyday word without an article that is nobody's post. */
  private boolean isMood(String key) {
    boolean known = arabic.isEverydayAlone(key) || arabic.isEverydayAlone(key.substring(0, key.length() - 1));
    return known && key.length() > 4 && !key.startsWith("ال") && arabic.role(key).isEmpty()
        && !arabic.isUnnamed(key) && !arabic.words.isHead(key) && !arabic.isDocument(key)
        && !arabic.words.is("kin", key);
  }

  /** لقناة الوادي المتوسط، …: the rest of a body that one talks to, up to the mark; {@code at} if more follows. */
  private int behindAdjectives(int at) {
    int end = at;
    while (end < to && ArabicWords.opensWithArticle(text, end) && in.subjects.nameAt(end) == null) end++;
    return end < to && text.isMark(end) ? end : at;
  }

  private Found subjectAt(int at, int verb, ArabicVerbs.Form form, boolean alreadyNamed, boolean aside) {
    String key = text.key(at);
    // قدرت قيمة الأضرار بمليون: what is estimated
    if (arabic.is("measure", text, at) && form.verb().takes("noun")) return new Found(null, true, at);
    boolean called = form.verb().is("pronoun") && !form.object() && in.subjects.nameAt(at) == null && isPossessed(key);
    if (called) return Found.nothing(at + 1); // but not وتصفه جارته لينا حداد بأنه …
    boolean free = !alreadyNamed && !form.object() && !aside;
    boolean guess = free && (isBody(at, form) || mayBeUnknown(at, verb, form));
    Subject subject = in.subjects.at(at, to, false, guess).orElse(null);
    boolean unknown = subject != null && (subject.name() == null || in.subjects.nameAt(subject.name().from()) == null);
    if (aside && unknown) return Found.nothing(at);
    if (subject != null) {
      if (fits(subject, form)) return new Found(subject, false, subject.end());
      // وطالب الإدارة بضم لاعب: whom he calls on
      boolean object = form.verb().is("pronoun") && subject.type() == Subject.Type.DESCRIPTION && form.joined();
      return object ? Found.nothing(subject.end()) : new Found(null, true, subject.end());
    }
    Name stranger = free && at == verb + 1 && form.verb().takes("that") ? strangers.at(at, to) : null;
    if (stranger != null && (isOfSpeech(form) || arabic.isThat(text, stranger.to()))) {
      Subject unknownYet = in.subjects.named(stranger, List.of(), to);
      if (fits(unknownYet, form)) return new Found(unknownYet, false, unknownYet.end());
    }
    Name name = in.subjects.nameAt(at);
    boolean manner = name == null && key.length() > 3 && (key.startsWith("ب") || key.startsWith("ل"));
    boolean silent = !manner && !form.verb().takes("noun") || in.thatBehind(at) || in.subjects.isThing(at)
        || name != null && name.kind() == Name.Kind.PLACE;
    return new Found(null, silent, at);
  }

  /** أكد مكتب المياه البلدي على …: whether a body's noun stands where its verb needs a subject. */
  private boolean isBody(int at, ArabicVerbs.Form form) {
    return arabic.isHead(text, at) && (ownFollows(at, form) || in.thatBehind(at) || in.thatBehindComma(at)
        || form.verb().takes("noun") && !form.verb().is("noun-like"));
  }

  /** Whether a verb is one, and its sentence so worded, that even unknown words behind it are whoever speaks. */
  private boolean mayBeUnknown(int at, int verb, ArabicVerbs.Form form) {
    boolean loose = at > verb + 1 && text.key(at).startsWith("ب") && in.subjects.nameAt(at) == null; // قالت له بغيظ
    if (loose) return false;
    boolean cited = verb > in.from && (in.isCiting(verb) || text.key(verb - 1).equals("ما"))
        && !form.verb().quotesOnly(); // تعد الأطباق كما تعد المواعيد
    if (cited || in.thatFollows(at) || in.commaAndPost(at)) return true;
    if (form.verb().is("noun-like")) return form.joined() && verb == in.from && in.colonFollows(at);
    return !form.verb().takes("noun") && !form.verb().quotesOnly()
        && (form.aspect() == ArabicVerbs.Aspect.PERFECT || in.quotationFollows(at) || in.colonFollows(at)
            || in.afterQuotation(verb));
  }

  /** قال, أضاف: a verb that does nothing but report, so that behind it nothing stands but who speaks. */
  private static boolean isOfSpeech(ArabicVerbs.Form form) {
    ReportingVerb verb = form.verb();
    return verb.takes("that") && verb.takes("quote") && !verb.takes("noun") && !verb.is("noun-like")
        && !verb.is("pronoun") && !verb.is("told") && !verb.is("such");
  }

  /** أكد مكتب المياه البلدي على …: whether the preposition of the verb follows within a few words. */
  private boolean ownFollows(int at, ArabicVerbs.Form form) {
    for (int k = at + 1; k < to && k < at + MOST_STEPS && text.isWord(k) && !text.quoted(k); k++) {
      if (form.verb().prepositions().contains(text.key(k))) return true;
      if (arabic.isFunction(text, k)) return false;
    }
    return false;
  }

  /** تدعو جارتها, دعا أهله: somebody of whom the subject is told, so he is not the subject. */
  private boolean isPossessed(String key) {
    if (key.startsWith("ال") || arabic.words.isGivenName(key)) return false;
    boolean pronoun = key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم");
    return pronoun && key.length() > 3 && (!arabic.role(key).isEmpty() || arabic.isUnnamed(key)
        || arabic.isEveryday(key));
  }

  private boolean fits(Subject subject, ArabicVerbs.Form form) {
    Name name = subject.name();
    // ووصف الفنانة بأنها …: a verb of his and a noun of hers
    if (form.gender() == Gender.MALE && subject.gender() == Gender.FEMALE && form.verb().is("pronoun")) return false;
    if (name == null || name.kind() != Name.Kind.PERSON || form.gender() != Gender.FEMALE) return true;
    String first = text.key(name.from());
    if (first.equals("ابو")) return true; // وترد أبو شمالة: a woman's family
    return arabic.words.genderOf(first) != Gender.MALE || subject.gender() == Gender.FEMALE
        || arabic.words.isCommonName(first) || name.to() - name.from() == 1;
  }

  /** Whether the verb's own preposition is written onto a word: طالب بفتح الطريق. */
  private boolean takesAttached(ArabicVerbs.Form form, String key) {
    if (key.length() <= 3) return false;
    boolean attached = false;
    for (String preposition : form.verb().prepositions()) {
      attached |= preposition.length() == 1 && key.startsWith(preposition);
    }
    return attached && !arabic.words.isGivenName(key) && !arabic.isDocument(key) && !arabic.isUnnamed(key)
        && arabic.role(key).isEmpty();
  }

  private boolean isAddressee(int at) {
    String key = text.key(at);
    if (!key.startsWith("ل") || key.length() < 4 || arabic.isGivenName(text, at)) return false;
    if (key.startsWith("لل")) return true;
    String rest = key.substring(1);
    if (rest.length() > 3 && (rest.endsWith("ه") || rest.endsWith("ها"))) return true; // لأبوه, لزوجها
    boolean people = rest.endsWith("ين") && arabic.words.isRole(rest.substring(0, rest.length() - 2));
    return arabic.words.isPlace(rest) || people
        || !arabic.role(rest).isEmpty() || arabic.words.isHead(rest)
        || arabic.isUnnamed(rest)
        || arabic.words.isGivenName(rest)
        || !rest.startsWith("ا") && at + 1 < to && text.isMark(at + 1, ':') && key.length() > 5;
  }

  /** The comma or bracket that closes the parenthesis opened at a mark; -1 if none does. */
  private int closing(int open) {
    String first = text.key(open);
    if (first.equals("(")) {
      for (int k = open + 1; k < to && k < open + 12; k++) if (text.key(k).equals(")")) return k;
      return -1;
    }
    if (open + 1 >= to || !opensAside(open + 1)) return -1;
    for (int k = open + 1; k < to && k < open + 14; k++) {
      if (text.quoted(k) || arabic.isThat(text, k) || text.isMark(k, ':')) return -1;
      if (text.isComma(k) || text.key(k).equals(first)) return k;
    }
    return -1;
  }

  private boolean opensAside(int at) {
    String key = text.key(at);
    if (arabic.isAny(text, at, "preposition", "time", "adverb") || key.startsWith("وهو") || key.startsWith("وهي")) {
      return true;
    }
    if (in.is("negation", at)) return false; // فالطريق، كما يقول، لم يفتح أمس، وإنما …
    return in.verb(at).isEmpty() && (key.startsWith("ب") || key.startsWith("ل")) && in.subjects.nameAt(at) == null;
  }

  /** قال في بيان أمس وزير الخارجية: where a subject may stand behind a prepositional phrase; -1 if none does. */
  private int behindPreposition(int at) {
    int k = at + 1;
    Name name = in.subjects.nameAt(k);
    if (name != null) {
      k = name.to();
    } else {
      k++;
      while (k < to && goesOnPhrase(k)) k++;
    }
    if (k >= to) return -1;
    Name next = in.subjects.nameAt(k);
    boolean person = next != null && next.from() == k && next.kind() == Name.Kind.PERSON && !next.attached();
    boolean post = next == null && arabic.isPost(text, k);
    boolean aside = arabic.isAny(text, k, "preposition", "time", "adverb") || text.isComma(k);
    return person || post || aside && k - at < 8 ? k : -1;
  }

  private boolean goesOnPhrase(int k) {
    String key = text.key(k);
    if (!text.isWord(k) || in.subjects.nameAt(k) != null) return false;
    return text.startsWithAl(k) && arabic.role(text, k).isEmpty() || arabic.isTime(text, k);
  }
}
