package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The subject before a verb: أما لينا حداد، الباحثة في المعهد، فترى; وكانت الوزارة قد أعلنت. */
final class ArabicSubjectBefore {
  private static final int LONGEST_APPOSITION = 25;
  private static final int LONGEST_DESCRIPTION = 5;
  private static final int LONGEST_POST = 9;
  /** المديرة التنفيذية للجمعية الوطنية من أجل مياه القرى لينا حداد: how long a post and a name are together. */
  private static final int LONGEST_HOLDER = 14;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;

  ArabicSubjectBefore(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
  }

  Optional<Subject> of(int verb, ArabicVerbs.Form form) {
    int i = in.isLitotes(verb) ? verb - 1 : verb; // أما سمير حداد، فلم ينكر أن …
    int at = i - 1;
    boolean then = text.key(i).startsWith("ف");
    if (form.joined() && !then || at < in.from) return Optional.empty();
    while (at > in.from && (in.is("adverb", at) || in.is("time", at)) && in.subjects.nameAt(at) == null) at--;
    boolean apart = text.isComma(at) && in.is("already", i - 1) && in.isJoined("was", in.from);
    if (apart && isCalled(in.nameEndingAt(at - 1))) at--; // وكان المحامي سمير حداد، قد أكد أن …
    // غير أن الأكاديمية ذاتها تستبعد …
    boolean himself = in.is("himself", at) && at > in.from && ArabicWords.opensWithArticle(text, at - 1);
    if (himself && !form.joined() && opensClause(at - 1)) {
      return in.subjects.at(at - 1, i, false, false).map(s -> s.endingAt(i + 1));
    }
    if (in.isJoined("pronoun", at)) {
      Gender one = in.bareKey(at).equals("هي") ? Gender.FEMALE : Gender.MALE;
      return Optional.of(Subject.person(form.gender() == Gender.MANY ? Gender.MANY : one, i + 1)); // وهم يعتقدون أن …
    }
    if (in.is("clause pronoun", at)) return Optional.of(Subject.pronoun(genderOfClause(text.key(at)), i + 1));
    boolean about = then && in.bareKey(in.from).equals("اما") && in.is("preposition", in.from + 1);
    if (about) return Optional.empty(); // أما عن زميلتها لينا حداد فقالت: «…»
    Optional<Subject> topic = then ? topic(i) : Optional.empty();
    if (topic.isPresent()) return topic;
    Name marked = inMarks(at);
    boolean purpose = form.aspect() == ArabicVerbs.Aspect.IMPERFECT && text.key(i).startsWith("ل");
    if (marked != null && !form.joined() && !purpose) return Optional.of(Subject.named(marked, List.of(), i + 1));
    Name name = in.nameEndingAt(at);
    if (name != null && name.kind() == Name.Kind.BODY && !form.joined()) {
      Optional<Subject> holder = ofBody(name, at, i);
      if (holder.isPresent() || in.isInPost(name)) return holder;
      Optional<Subject> post = ofPost(at, i);
      if (post.isPresent()) return post;
    }
    if (name != null) {
      boolean many = name.kind() == Name.Kind.PLACE && form.gender() == Gender.MANY && !form.joined();
      return many ? many(i) : named(name, i);
    }
    Optional<Subject> close = closelyApposed(at, i);
    if (close.isPresent() && !form.joined()) return close;
    Optional<Subject> holder = holder(at, i, false);
    if (holder.isPresent() && !form.joined()) return holder;
    if (form.aspect() == ArabicVerbs.Aspect.IMPERFECT) {
      Optional<Subject> was = behindWas(i);
      if (was != null) return was;
    }
    if (text.isComma(at) || text.key(at).equals(")")) {
      Optional<Subject> apposed = apposed(at, i, then, false);
      if (apposed.isEmpty() && !form.joined()) apposed = beforeRelative(at, i);
      if (apposed.isEmpty() && !form.joined()) apposed = describedAtFirst(i, form);
      return apposed.isEmpty() && form.gender() == Gender.MANY && !form.joined() ? many(i) : apposed;
    }
    if (form.joined()) return Optional.empty();
    Optional<Subject> described = described(at, i);
    if (described.isPresent()) return described;
    Optional<Subject> was = already(i);
    if (was.isPresent()) return was;
    Optional<Subject> post = ofPost(at, i);
    if (post.isPresent()) return post;
    Optional<Subject> nameless = nameless(at, i, !form.verb().is("noun-like"));
    return nameless.isEmpty() && form.gender() == Gender.MANY ? many(i) : nameless;
  }

  /**
   * سمير حداد رئيس حركة النسيم اعترف, لينا حداد من جامعة النسيم ترى, ومسؤولو الفيفا قالوا: whoever has a post in the
   * body before the verb.
   */
  private Optional<Subject> ofBody(Name body, int at, int i) {
    Optional<Subject> close = closelyApposed(at, i);
    if (close.isPresent()) return close;
    int before = body.from() - 1;
    if (before < in.from) return Optional.empty();
    if (text.key(before).equals("من")) {
      Name person = in.nameEndingAt(before - 1);
      if (person != null && person.kind() == Name.Kind.PERSON && person.speaks() && !in.isGoverned(person.from())) {
        return Optional.of(Subject.named(person, posts(person.from()), i + 1));
      }
      return person != null ? Optional.empty() : in.subjects.at(in.from, before, false, true)
          .filter(s -> s.end() == before && s.type() == Subject.Type.NAMED).map(s -> s.endingAt(i + 1));
    }
    if (in.isInPost(body)) { // كان رامي دلوان رئيس حركة النسيم
      int was = before - 1;
      while (was > in.from && before - was < LONGEST_DESCRIPTION && !in.isJoined("was", was)) was--;
      if (!in.isJoined("was", was) || was + 1 >= before) return Optional.empty();
      return in.subjects.at(was + 1, before, false, true)
          .filter(s -> s.end() == before && s.type() == Subject.Type.NAMED).map(s -> s.endingAt(i + 1));
    }
    String noun = in.bareKey(before);
    boolean opens = opensClause(before) || !noun.equals(text.key(before));
    if (!arabic.role(noun).isEmpty() && !noun.startsWith("ال") && opens) {
      return in.subjects.at(before, i, false, false).map(s -> s.endingAt(i + 1)); // ورئيس حزب النسيم قال
    }
    boolean people = noun.endsWith("ي") && noun.length() > 4
        && arabic.words.isRole(noun.substring(0, noun.length() - 1));
    if (!people && !arabic.isPeople(noun)) return Optional.empty();
    int start = noun.equals(text.key(before)) ? text.token(before).start() : ArabicWords.offset(text.token(before), 1);
    return Optional.of(Subject.unnamed(text.text.substring(start, text.token(at).end()), i + 1));
  }

  /** وكانت «المرفأ» قد أشارت, لكن «نسيم» قالت: a name in marks where the clause begins; null if none ends here. */
  private @Nullable Name inMarks(int close) {
    if (!text.isQuotationMark(close) || close == in.from || !text.quoted(close - 1)) return null;
    int open = close - 1;
    while (open > in.from && text.quoted(open)) open--;
    return opensClause(open) ? in.subjects.nameInMarks(open, in.to) : null;
  }

  /** لكن نقيب الفلاحين جدعان العلو يشكك …: a post and unknown words up to the verb, where the clause begins. */
  private Optional<Subject> holder(int at, int i, boolean anywhere) {
    int last = text.isComma(at) ? at - 1 : at;
    for (int k = last; k >= in.from && last - k < LONGEST_HOLDER && !text.quoted(k)
        && text.token(k).type() != Token.Type.MARK
        || k >= in.from && last < at && last - k < LONGEST_POST && text.isComma(k); k--) {
      if (arabic.role(text, k).isEmpty() || in.subjects.nameAt(k) != null || !anywhere && !opensClause(k)) continue;
      return in.subjects.at(k, i, false, true)
          .filter(s -> s.name() != null && s.name().kind() != Name.Kind.BODY && s.end() >= i - (at - last))
          .map(s -> s.endingAt(i + 1));
    }
    return Optional.empty();
  }

  /** لكن الأمين العام لرابطة النسيم حذر …: a post without a name, from where the clause begins up to the verb. */
  private Optional<Subject> ofPost(int at, int i) {
    for (int k = at; k >= in.from && at - k < LONGEST_HOLDER && mayBeOfPost(k); k--) {
      String noun = in.bareKey(k);
      boolean opens = k == in.from || !text.isMark(k - 1) && opensClause(k) || in.isJoined("was", k - 1);
      boolean whole = arabic.isDefinite(text.key(at)) || in.nameEndingAt(at) != null;
      if (!opens || !whole || arabic.role(noun).isEmpty() || arabic.isFunction(text, k)
          || ArabicWords.hasTanwin(text, k)) continue;
      int start = noun.equals(text.key(k)) ? text.token(k).start() : ArabicWords.offset(text.token(k), 1);
      String written = text.text.substring(start, text.token(at).end());
      return in.subjects.at(k, i, false, false).filter(s -> s.name() == null && s.end() <= i)
          .map(s -> Subject.described(written, s.gender(), i + 1));
    }
    return Optional.empty();
  }

  /** Whether a word may stand within a post: it is no verb, nobody's name, and not how or when something is said. */
  private boolean mayBeOfPost(int k) {
    Name name = in.subjects.nameAt(k);
    if (name != null) return name.kind() != Name.Kind.PERSON;
    return text.isWord(k) && !text.quoted(k) && in.verb(k).isEmpty() && !arabic.isThat(text, k)
        && !arabic.isDocument(text, k)
        && (!arabic.isTime(text, k) || k > in.from && !arabic.role(text, k - 1).isEmpty()) // الأمين العام
        && !arabic.hasPronoun(text.key(k)) && !isAnother(k)
        && !arabic.isAny(text, k, "relative", "who", "negation", "pronoun", "saying", "speech", "said in", "adverb");
  }

  /** رئيسة المجلس وأعضاء آخرون: somebody else, joined by و. */
  private boolean isAnother(int k) {
    String noun = in.bareKey(k);
    return k > in.from && !noun.equals(text.key(k))
        && (!arabic.role(noun).isEmpty() || arabic.isUnnamed(noun) || arabic.isPeople(noun));
  }

  /** أما زميلته لينا حداد فترى …: whom أما sets before the clause. */
  private Optional<Subject> topic(int i) {
    if (!in.bareKey(in.from).equals("اما")) return Optional.empty();
    Name marked = in.subjects.nameInMarks(in.from + 1, i);
    if (marked != null && (marked.to() + 1 == i
        || text.token(marked.to() + 1).isComma() && text.isComma(i - 1))) {
      return Optional.of(Subject.named(marked, List.of(), i + 1)); // أما «كتيبة نسيم»، التابعة للحركة، فتحدثت
    }
    int end = text.isComma(i - 1) ? i - 1 : i; // أما النائب سمير حداد، فأعرب عن …
    return in.subjects.at(in.from + 1, i, false, true).filter(s -> s.end() >= end || isAge(s.end(), i)
        || s.type() == Subject.Type.NAMED && (isClause(s.end(), i) || isBody(s) && isApposition(s.end(), i - 1)))
        .map(s -> s.endingAt(i + 1));
  }

  /** أما سمير حداد، الذي وصل أمس، فقال; أما الشركة، وهي …، فترى: a clause about the topic up to the comma before ف. */
  private boolean isClause(int from, int to) {
    int who = text.isComma(from) ? from + 1 : from;
    boolean about = in.is("who", who) || text.isComma(who - 1) && arabic.isAndHe(text, who);
    if (!about || !text.isComma(to - 1)) return false;
    for (int k = who; k < to - 1; k++) if (text.isComma(k) && text.key(k + 1).startsWith("ف")) return false;
    return true;
  }

  /** شركة «النسيم»، مالكة المصنع، …: between two commas nouns that tell what a body is. */
  private boolean isApposition(int from, int to) {
    boolean between = to - from > 1 && to - from < LONGEST_POST && text.isComma(from) && text.isComma(to)
        && in.subjects.nameAt(from + 1) == null && !arabic.isFunction(text, from + 1);
    for (int k = from + 1; between && k < to; k++) {
      between = text.isWord(k) && !text.quoted(k) && !arabic.isVerb(text, k);
    }
    return between;
  }

  private static boolean isBody(Subject subject) {
    return subject.name() != null && subject.name().kind() == Name.Kind.BODY;
  }

  /** المحامي سمير حداد, كان سمير حداد: a name behind a title, كان or a comma, but not جدة حداد. */
  private boolean isCalled(@Nullable Name name) {
    if (name == null || name.from() <= in.from) return false;
    int before = name.from() - 1;
    boolean post = ArabicWords.opensWithArticle(text, before) && !arabic.role(text, before).isEmpty();
    return post || in.is("title", before) || in.isJoined("was", before) || text.isComma(before);
  }

  /** أما سمير حداد فغادر، وقال إن …: the person whom أما sets before the clause and a later verb means too. */
  Optional<Subject> behindTopic(int i, Gender gender) {
    if (!in.bareKey(in.from).equals("اما") || gender == Gender.MANY) return Optional.empty();
    return in.subjects.at(in.from + 1, i, false, false).filter(s -> s.type() == Subject.Type.NAMED
        && s.name().kind() == Name.Kind.PERSON && s.gender().agrees(gender)).map(s -> s.endingAt(i + 1));
  }

  /** أما سمير 30 عاماً فقال, أما شركة نسيم الحكومية فنفت: an age or an adjective. */
  private boolean isAge(int from, int to) {
    boolean age = text.token(from).type() == Token.Type.NUMBER && to - from <= 2;
    return age || to - from == 1 && ArabicWords.opensWithArticle(text, from);
  }

  /** والوزارة تنفي …, لكن الباحث يرى …: a definite noun and its adjectives where the clause begins. */
  private Optional<Subject> described(int at, int i) {
    for (int k = at; k >= in.from && at - k < LONGEST_DESCRIPTION && arabic.isDefinite(text.key(k)); k--) {
      if (in.subjects.nameAt(k) != null) return Optional.empty();
      String noun = in.bareKey(k);
      boolean joined = !noun.equals(text.key(k));
      boolean speaks = noun.startsWith("ال") && (isSomebody(noun) || arabic.words.isHead(noun.substring(2)))
          && !arabic.isDocument(noun);
      if (!speaks || !joined && !opensClause(k)) continue;
      Gender gender = in.subjects.genderOfAnybody(noun) == Gender.FEMALE ? Gender.FEMALE : Gender.UNKNOWN;
      int start = joined ? ArabicWords.offset(text.token(k), 1) : text.token(k).start();
      String written = text.text.substring(start, text.token(at).end());
      return Optional.of(Subject.described(written, gender, i + 1));
    }
    return Optional.empty();
  }

  /**
   * الوزارة، في رد مكتوب، نفت …; الأم، وهي معلمة، تروي …; وكان العقيد، الذي وصل أمس، قد كشف …: the noun that opens the
   * sentence, and an aside.
   */
  private Optional<Subject> describedAtFirst(int i, ArabicVerbs.Form form) {
    int first = in.isJoined("was", in.from) ? in.from + 1 : in.from;
    String noun = in.bareKey(first);
    boolean body = noun.startsWith("ال") && arabic.words.isHead(noun.substring(2));
    boolean speaks = noun.startsWith("ال") && (body || isSomebody(noun)) && !arabic.isDocument(noun);
    if (!speaks || in.subjects.nameAt(first) != null) return Optional.empty();
    int comma = first + 1;
    while (comma < i && in.subjects.nameAt(comma) == null
        && (ArabicWords.opensWithArticle(text, comma) || text.key(comma).startsWith("لل"))) comma++;
    boolean aside = text.isComma(comma) && i - comma > 2 && i - comma <= LONGEST_APPOSITION && !text.quoted(i);
    Gender gender = in.subjects.genderOfAnybody(noun);
    if (!aside || !gender.agrees(form.gender())) return Optional.empty();
    Token opening = text.token(first);
    int start = noun.equals(opening.key()) ? opening.start() : ArabicWords.offset(opening, 1);
    String written = text.text.substring(start, text.token(comma - 1).end());
    return Optional.of(Subject.described(written, gender == Gender.MALE ? Gender.UNKNOWN : gender, i + 1));
  }

  /** الباحث, العجوز: whether a noun says of somebody what he is. */
  private boolean isSomebody(String noun) {
    return !arabic.role(noun).isEmpty() || arabic.words.is("anybody", noun);
  }

  /**
   * مصدر في البلدية، تحفظ على ذكر اسمه، أرجع …; سألنا موظفاً في البلدية، فأجاب بأن …: a nameless person the sentence is
   * about.
   */
  Optional<Subject> nameless(int i, ArabicVerbs.Form form, boolean goesOn) {
    boolean then = text.key(i).startsWith("ف") && form.joined() && form.verb().is("answer");
    if (goesOn || form.joined() && !then || i == in.from || !text.isComma(i - 1)) return Optional.empty();
    for (int k = then ? i - 2 : in.from; k >= in.from; k--) {
      Name name = in.subjects.nameAt(k);
      if (text.quoted(k) || name != null && name.kind() == Name.Kind.PERSON) return Optional.empty();
      if (then && ArabicWords.hasTanwin(text, k)
          && arabic.isUnnamed(text.key(k).substring(0, text.key(k).length() - 1))) {
        return Optional.of(Subject.unnamed(text.token(k).text(), i + 1)); // سألنا موظفاً، فأجاب
      }
      String noun = text.key(k);
      if (!arabic.isUnnamed(text, k) || arabic.role(text, k).isEmpty() && !noun.startsWith("مص")) continue; // مصدر
      return in.subjects.at(k, i, false, false).filter(s -> s.type() == Subject.Type.UNNAMED
          && s.gender().agrees(form.gender())).map(s -> s.endingAt(i + 1));
    }
    return Optional.empty();
  }

  /** لكن العلماء قالوا: people without a name, at the beginning of the clause. */
  private Optional<Subject> nameless(int at, int i, boolean guess) {
    for (int k = at; k >= in.from && at - k < LONGEST_DESCRIPTION && text.isWord(k); k--) {
      boolean people = arabic.isUnnamed(text, k) || arabic.isPeople(text.key(k));
      boolean surname = guess && k == at && k > in.from && arabic.isThat(text, k - 1) // إلا أن كينياتا أكد
          && !ArabicWords.opensWithArticle(text, k);
      if (!people && !surname || in.subjects.nameAt(k) != null) continue;
      if (!opensClause(k)) return Optional.empty();
      return in.subjects.at(k, i, false, surname).filter(s -> s.end() > at).map(s -> s.endingAt(i + 1));
    }
    return Optional.empty();
  }

  /** لكن سكاناً في بلدة بعيدة يقولون …: nameless people where the clause begins, for a verb in the plural. */
  private Optional<Subject> many(int i) {
    int last = text.isComma(i - 1) ? i - 2 : i - 1; // حتى الدبلوماسيون الأوروبيون، قالوا …
    for (int k = last; k >= in.from && i - k < LONGEST_APPOSITION && text.isWord(k); k--) {
      String key = text.key(k);
      boolean opens = k == in.from
          || (opensClause(k) || text.key(k - 1).equals("حتى")) && !arabic.isThat(text, k - 1);
      if (opens && arabic.isUnnamed(text, k)) return in.subjects.at(k, i, false, false).map(s -> s.endingAt(i + 1));
      boolean people = key.endsWith("ا") && arabic.isUnnamed(key.substring(0, key.length() - 1));
      if (opens && people && !arabic.words.is("partitive", key.substring(0, key.length() - 1))) {
        return Optional.of(Subject.unnamed(text.token(k).text(), i + 1));
      }
    }
    return Optional.empty();
  }

  /** لكن رئيس اللجنة وصف العطل بأنه …: behind a post a verb of a thing that somebody calls something. */
  boolean isHolderCalling(int i, ArabicVerbs.Form form) {
    if (!form.verb().is("whom") || form.object() || i + 2 >= in.to || !ArabicWords.opensWithArticle(text, i + 1)) {
      return false;
    }
    boolean called = text.key(i + 2).startsWith("بان") && arabic.isThat(text, i + 2);
    return called && of(i, form).filter(subject -> subject.type() == Subject.Type.DESCRIPTION).isPresent();
  }

  private boolean opensClause(int k) {
    return k == in.from || text.isMark(k - 1) || in.isJoined("conjunction", k - 1)
        || in.isJoined("copula", k - 1)
        || arabic.isThat(text, k - 1);
  }

  /** طالبة جامعة النسيم التي, موظف شركة المرفأ الذي: a person's noun before a body. */
  private boolean isSomebodyOf(int at, Gender gender) {
    if (at < in.from || !text.isWord(at) || ArabicWords.opensWithArticle(text, at)) return false;
    String noun = in.bareKey(at);
    boolean somebody = arabic.words.is("anybody", noun) || arabic.words.is("anybody", "ال" + noun)
        || !arabic.role(noun).isEmpty() && !arabic.words.isHead(noun) || arabic.isUnnamed(noun);
    return somebody && (gender == Gender.FEMALE) == noun.endsWith("ة");
  }

  /** الوزير سمير حداد، الذي دعا …: whom the relative pronoun before the verb means. */
  Optional<Subject> ofRelative(int i, Gender gender) {
    // وزارة النقل التي يفترض أن تفتح الطريق: a verb of his does not go with her
    if (in.is("who her", i - 1) && gender == Gender.MALE) return Optional.empty();
    int at = i - 2;
    if (at > in.from && text.isComma(at)) {
      // سمير حداد، أستاذ الاقتصاد بجامعة نسيم، الذي يرى …: the person rather than the body in his post
      Optional<Subject> apposed = apposed(at, at + 1, false, true).filter(s -> s.name() != null
          && s.name().kind() == Name.Kind.PERSON);
      if (apposed.isPresent()) return apposed.map(s -> s.endingAt(i + 1));
      at--;
    }
    Name name = in.nameEndingAt(at);
    // الرائد سمير حداد المتحدث الرسمي للدفاع المدني بمنطقة الوادي الذي أوضح …
    if (gender == Gender.MALE && (name == null || name.kind() != Name.Kind.PERSON)) {
      Optional<Subject> holder = closelyApposed(at, i - 1);
      if (holder.isPresent()) return holder.map(s -> s.endingAt(i + 1));
    }
    if (name == null && at > in.from) return holder(at, at + 1, true).map(s -> s.endingAt(i + 1));
    if (name == null || name.kind() == Name.Kind.PLACE) return Optional.empty();
    boolean ofBody = name.kind() == Name.Kind.BODY;
    if (ofBody && isSomebodyOf(name.from() - 1, gender)) return Optional.empty();
    // نصوص ميثاق الأمم المتحدة التي تؤكد: a law says it, and not the body
    int before = name.from() - 1;
    if (ofBody && before > in.from && arabic.words.is("law", in.bareKey(before))) return Optional.empty();
    return Optional.of(Subject.named(name, posts(name.from()), i + 1));
  }

  private static Gender genderOfClause(String key) {
    if (key.endsWith("ها")) return Gender.FEMALE;
    return key.endsWith("هم") ? Gender.MANY : Gender.MALE;
  }

  private Optional<Subject> named(Name name, int verb) {
    boolean carried = name.kind() == Name.Kind.BODY && name.from() > in.from
        && arabic.isCarrier(text, name.from() - 1);
    if (carried) return Optional.of(Subject.named(name, List.of(), verb + 1));
    boolean governed = in.isGoverned(name.from()) || arabic.isInTopic(text, in.from, name.from());
    if (!name.speaks() || governed) return Optional.empty();
    return Optional.of(Subject.named(name, posts(name.from()), verb + 1));
  }

  /** كان داريوس يرى: an unknown name between two verbs; null if no verb to be stands there. */
  private @Nullable Optional<Subject> behindWas(int i) {
    for (int k = i - 2; k >= in.from && k > i - 5; k--) {
      String was = in.bareKey(k);
      if (!was.equals("كان") && !was.equals("كانت")) continue;
      return in.subjects.at(k + 1, i, false, true).filter(s -> s.end() >= i).map(s -> s.endingAt(i + 1));
    }
    return null;
  }

  /** وكان الناطق الإعلامي لشرطة المرفأ قد صرح …: whoever stands between two verbs, if nothing follows him but قد. */
  private Optional<Subject> already(int i) {
    int to = i - 1;
    if (to <= in.from || !in.isJoined("already", to)) return Optional.empty();
    for (int k = to - 1; k >= in.from && k > to - LONGEST_POST; k--) {
      if (in.isJoined("was", k)) {
        return in.subjects.at(k + 1, to, false, true).filter(s -> s.end() > i - LONGEST_DESCRIPTION)
            .map(s -> s.endingAt(i + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * سمير حداد، الذي يدير المرفأ، أعلن …; وكانت وزارة النقل، التي …، قد أعلنت …: the subject of the sentence, and
   * a clause about it.
   */
  private Optional<Subject> beforeRelative(int close, int i) {
    int first = in.from;
    while (first < close && (in.isJoined("conjunction", first) || in.isJoined("was", first))) first++;
    if (first == close) return Optional.empty();
    Subject subject = in.subjects.at(first, close, false, false).orElse(null);
    if (subject == null) return Optional.empty();
    // وكان العميد، الذي …
    boolean described = subject.type() == Subject.Type.DESCRIPTION && !arabic.role(text, first).isEmpty();
    if (!described && (subject.name() == null || !subject.name().speaks())) return Optional.empty();
    int comma = text.isComma(subject.end() - 1) ? subject.end() - 1 : subject.end();
    if (isBody(subject)) { // الشركة الوطنية (نسيم)، مالكة السكة، تقول …
      if (text.isMark(comma, '(')) while (comma < close && !text.isComma(comma)) comma++;
      if (isApposition(comma, close)) return Optional.of(subject.endingAt(i + 1));
    }
    boolean clause = comma < close && close - comma < LONGEST_APPOSITION && text.isComma(comma)
        && in.is("who", comma + 1);
    for (int k = comma; clause && k < close; k++) clause = !text.quoted(k) && !text.isMark(k, ':');
    return clause ? Optional.of(subject.endingAt(i + 1)) : Optional.empty();
  }

  /** فهد الراشد أحد سكان البلدة يقول: a post behind the name without a comma, up to the verb. */
  private Optional<Subject> closelyApposed(int at, int i) {
    for (int k = at - 1; k >= in.from && at - k < LONGEST_POST && text.isWord(k); k--) {
      Name name = in.nameEndingAt(k);
      if (name == null || name.kind() != Name.Kind.PERSON) continue;
      if (!name.speaks() || in.isGoverned(name.from())) return Optional.empty();
      boolean post = !arabic.role(text, k + 1).isEmpty() || arabic.is("partitive", text, k + 1);
      if (!post) return Optional.empty();
      Subject subject = in.subjects.named(name, posts(name.from()), i);
      return Optional.of(subject.endingAt(i + 1));
    }
    return Optional.empty();
  }

  /** The apposition before the verb: back to a name that a comma follows. */
  private Optional<Subject> apposed(int at, int i, boolean then, boolean governed) {
    for (int k = at - 1; k > in.from && at - k < LONGEST_APPOSITION; k--) {
      if (text.quoted(k)) break;
      if (!text.isComma(k) && !text.key(k).equals("(")) continue;
      Name first = in.nameEndingAt(k - 1);
      if (first == null) {
        if (text.isComma(k)) continue;
        break;
      }
      if (!first.speaks() || !governed && in.isGoverned(first.from())) continue;
      Subject subject = in.subjects.named(first, posts(first.from()), i);
      boolean whole = text.key(at).equals(")") || subject.end() >= i - 1 || then && !opensWithVerb();
      if (whole) return Optional.of(subject.endingAt(i + 1));
    }
    return Optional.empty();
  }

  /** وتوقف عند مصير …، فوصف …: the sentence begins with what its subject did, and ف goes on with it. */
  private boolean opensWithVerb() {
    String key = text.key(in.from);
    String verb = in.bareKey(in.from);
    boolean everyday = verb.length() > 2 && arabic.isEverydayAlone(verb) && !verb.startsWith("ال")
        && in.subjects.nameAt(in.from) == null;
    return !verb.equals(key) && (arabic.isVerb(text, in.from) || everyday && !arabic.isFunction(verb)
        && arabic.role(verb).isEmpty() && !arabic.words.isHead(verb) && (arabic.isFunction(text, in.from + 1)
            || ArabicWords.hasTanwin(text, in.from + 1)));
  }

  /** The posts that stand before a name. */
  private List<String> posts(int name) {
    for (int k = Math.max(in.from, name - 10); k < name; k++) {
      if (!arabic.isPost(text, k) || in.subjects.endOfPhrase(k, in.to) < name || in.isGoverned(k)) continue;
      Subject subject = in.subjects.at(k, in.to, false, false).orElse(null);
      if (subject != null && subject.name() != null && subject.name().from() == name) return subject.posts();
    }
    return new ArrayList<>();
  }
}
