package org.qawl.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the subject that stands at a place of an Arabic sentence: a name with its posts before and behind it, a
 * description, a nameless speaker.
 */
final class ArabicSubjects {
  private static final int LONGEST_CLAUSE = 7;
  /** How far behind a word for a relative the name stands whose relative he is. */
  private static final int LONGEST_KIN = 5;
  /** How far behind a nameless person stands what he wants to be called. */
  private static final int LONGEST_WISH = 10;
  private static final int LONGEST_IN_MARKS = 4;

  private final ArabicWords arabic;
  private final Text text;
  private final ArabicNounPhrases phrases;
  private final ArabicGuesses guesses;
  private final ArabicPosts posts;
  private final ArabicIssuers issuers;
  private final ArabicBelongings belongings;
  private final ArabicGenitives genitives;
  private final ArabicHolders holders;
  private final ArabicSelfNames selfNames;
  private final ArabicPartitives partitives;
  private final ArabicEpithets epithets;

  ArabicSubjects(ArabicNounPhrases phrases) {
    this.arabic = phrases.arabic;
    this.text = phrases.text;
    this.phrases = phrases;
    this.guesses = new ArabicGuesses(phrases);
    this.posts = new ArabicPosts(phrases);
    this.issuers = new ArabicIssuers(this, phrases);
    this.genitives = new ArabicGenitives(phrases);
    this.belongings = new ArabicBelongings(phrases, genitives);
    this.holders = new ArabicHolders(phrases);
    this.selfNames = new ArabicSelfNames(phrases);
    this.partitives = new ArabicPartitives(arabic, text);
    this.epithets = new ArabicEpithets(phrases);
  }

  @Nullable Name nameAt(int i) {
    return phrases.nameAt(i);
  }

  int endOfPhrase(int from, int limit) {
    return phrases.end(from, limit);
  }

  /** A name with the posts found before it and those in apposition behind it. */
  Subject named(Name name, List<String> before, int limit) {
    return posts.around(name, before, limit);
  }

  /**
   * The subject whose first word is at {@code i}; empty if no speaker stands there.
   *
   * @param attachedToo whether a preposition may be written onto it
   * @param guess whether unknown words may be a name
   */
  Optional<Subject> at(int i, int limit, boolean attachedToo, boolean guess) {
    return at(i, limit, attachedToo, guess, false);
  }

  /** The subject at {@code i}, to which a preposition may be written, if it has a name: no description is measured. */
  Optional<Subject> namedAt(int i, int limit) {
    return at(i, limit, true, false, true).filter(subject -> subject.name() != null);
  }

  private Optional<Subject> at(int i, int limit, boolean attachedToo, boolean guess, boolean namedOnly) {
    int at = phrases.behindTitles(i, limit);
    Gender gender = Gender.UNKNOWN;
    for (int k = i; k < at; k++) if (text.key(k).endsWith("ة")) gender = Gender.FEMALE;
    if (at >= limit || !text.isWord(at) || text.quoted(at) && !text.quoted(i)) return Optional.empty();
    if (arabic.is("his honour", text, at)) return Optional.of(Subject.person(Gender.MALE, at + 1));
    if (arabic.is("her honour", text, at)) return Optional.of(Subject.person(Gender.FEMALE, at + 1));
    if (arabic.is("so and so", text, at)) return Optional.empty(); // على قول فلان
    Subject epithet = epithets.person(at, limit);
    if (epithet != null) return Optional.of(epithet);
    Name name = nameAt(at);
    if (name != null && name.from() < at) return Optional.empty();
    // بيان المنسقية العامة: a document rather than a woman's name
    if (isPerson(name, at) && arabic.isCarrier(text, at) && name.to() < limit
        && ArabicWords.opensWithArticle(text, name.to())) return Optional.empty();
    boolean attached = attachedToo && at == i;
    if (name != null && (!name.attached() || attached)) {
      if (name.kind() == Name.Kind.PLACE || isState(name)) return Optional.empty();
      if (isPostOfPerson(name, limit)) return post(at, limit, namedOnly);
      return Optional.of(named(name, List.of(), limit).withGender(gender));
    }
    String key = attached ? withoutPreposition(at) : text.key(at);
    ArabicWord word = key.equals(text.key(at)) ? text.arabic(at) : arabic.word(key);
    if (word.is(ArabicWord.DOCUMENT)) return issuers.of(at, limit);
    boolean role = !word.role().isEmpty();
    boolean head = word.is(ArabicWord.HEAD);
    // المسؤول ذاته, الأكاديمي المغربي نفسه: nobody else than the one who spoke before
    int himself = at + 1 < limit && ArabicWords.opensWithArticle(text, at + 1) ? at + 2 : at + 1;
    if (himself < limit && arabic.is("himself", text, himself)
        && (!word.is(ArabicWord.UNNAMED) || role
            || word.plain().has("source"))
        && ArabicWords.opensWithArticle(text, at) && (!word.is(ArabicWord.KIND)
            || word.is("anybody"))) { // الأكاديمية
      return Optional.of(Subject.described(text.written(at, himself + 1), key.endsWith("ة") ? Gender.FEMALE
          : Gender.MALE, himself + 1));
    }
    Subject author = holders.author(at, limit);
    if (author != null) return Optional.of(author);
    if (word.is("anybody") && !role && name == null) {
      Optional<Subject> holder = post(at, limit, true); // الأكاديمي المغربي سمير حداد
      return holder.filter(subject -> subject.type() == Subject.Type.NAMED)
          .or(() -> Optional.of(Subject.described(text.token(at).text(), genderOfAnybody(key), at + 1)));
    }
    Name marked = name == null && head ? inMarks(at + 1, limit) : null;
    boolean kind = name == null && marked == null && at + 2 < limit && head
        && !text.startsWithAl(at + 1) && arabic.isEverydayAlone(text, at + 1);
    if (kind) marked = inMarks(at + 2, limit); // وكالة أنباء «نسيم»
    if (marked != null) return Optional.of(Subject.named(marked, List.of(), marked.to() + 1)); // منظمة «نسيم»
    boolean nation = word.is(ArabicWord.AL) && word.is(ArabicWord.NATIONAL);
    boolean alone = at + 1 >= limit || text.isMark(at + 1);
    if (role || nation && !alone) return post(at, limit, namedOnly);
    if (nation) return Optional.of(Subject.described(text.token(at).text(), Gender.UNKNOWN, at + 1));
    if (word.is(ArabicWord.UNNAMED) || arabic.isPeople(key)) return unnamed(at, limit);
    if (word.is(ArabicWord.AL) && arabic.words.isHead(key.substring(2)) && name == null) {
      int end = phrases.endOfDescription(at, phrases.end(at, limit));
      Gender body = key.endsWith("ة") ? Gender.FEMALE : Gender.UNKNOWN;
      // الأمانة العامة لسوق الوادي أن
      String whole = text.written(at, belongings.endBeforeContent(at, end, limit));
      return Optional.of(Subject.described(text.written(at, end), body, end).inWhole(whole));
    }
    Name explained = name == null && head ? explained(at + 1, limit) : null;
    if (explained != null) {
      int end = explained.to() < limit && text.isQuotationMark(explained.to()) ? explained.to() + 1 : explained.to();
      while (end < limit && arabic.isNationalWithArticle(text, end)) end++;
      return Optional.of(Subject.named(explained, List.of(), end));
    }
    Name itself = name == null && head ? selfNames.behind(at, limit) : null;
    if (itself != null) {
      int end = itself.to() < limit && text.isQuotationMark(itself.to()) ? itself.to() + 1 : itself.to();
      return Optional.of(Subject.named(itself, List.of(), end));
    }
    if (head && name == null && (guess || word.is("medium"))) {
      int end = guesses.endOfBody(at, limit);
      int behind = end > at + 1 ? phrases.behindName(end, limit) : end; // إدارة تطبيق «النسيم»
      String body = attached ? posts.written(at, behind) : text.written(at, behind); // وفقاً لموقع النسيم
      if (end > at + 1) return Optional.of(Subject.unnamed(body, behind));
    }
    boolean titled = at > i;
    if (!titled && !guess || attachedToo && !titled) return Optional.empty();
    Name guessed = guesses.at(at, limit, titled);
    return guessed == null ? Optional.empty() : Optional.of(named(guessed, List.of(), limit).withGender(gender));
  }

  /** The gender of whoever a noun means: الأم is a woman, and العجوز may be one. */
  Gender genderOfAnybody(String key) {
    if (arabic.words.is("man or woman", key)) return Gender.UNKNOWN;
    boolean woman = arabic.words.isFeminine(key) || key.endsWith("تنا") || key.endsWith("تي");
    return woman ? Gender.FEMALE : Gender.MALE;
  }

  /** The مدير of لمدير المستشفى, the مجلة of لمجلة «المرفأ». */
  private String withoutPreposition(int i) {
    String key = text.key(i);
    boolean medium = key.startsWith("ل") && arabic.words.is("medium", key.substring(1));
    return medium ? key.substring(1) : arabic.carried(text, i);
  }

  /** الحكومة التركية: a metonym rather than a speaker; but not البيت الأبيض, though بيت is a verse as well. */
  private boolean isState(Name name) {
    String first = ArabicWords.withoutArticle(text.key(name.from()));
    return name.kind() == Name.Kind.BODY && (name.id().isEmpty()
        ? arabic.isDocument(first) && !arabic.isCarrier(first) : arabic.words.isState(first));
  }

  /** رئيس الهيئة سمير حداد: a body whose first word is a post too, and a person behind it. */
  private boolean isPostOfPerson(Name name, int limit) {
    Name next = name.to() < limit ? nameAt(name.to()) : null;
    return name.kind() == Name.Kind.BODY && next != null && next.kind() == Name.Kind.PERSON
        && !arabic.role(text, name.from()).isEmpty();
  }

  /** والدة سمير حداد, شقيق الضحية سمير حداد: the name is not that of whoever speaks. */
  private boolean isOfKin(int from, int name) {
    if (name - from > LONGEST_KIN || !arabic.is("kin", text, from)) return false;
    return name == from + 1 || !arabic.isPost(text, from) && (name > from + 2
        || ArabicWords.opensWithArticle(text, from + 1)); // والدة راكب الأمواج سمير حداد
  }

  /** Whoever holds the post that begins at {@code from}; if nobody is named who does, the post as a description. */
  private Optional<Subject> post(int from, int limit, boolean namedOnly) {
    int end = phrases.end(from, limit);
    int marks = endOfMarks(end, limit);
    Name quoted = arabic.is("preposition", text, end - 1) ? null : nameInMarks(end, limit);
    Subject holder = holder(from, end, marks, quoted, limit);
    if (holder != null) return Optional.of(holder.withGender(genderOfRole(from)));
    return namedOnly ? Optional.empty() : Optional.of(described(from, end, marks, quoted, limit));
  }

  /** Who is named behind or inside a post that ends at {@code end}; null if nobody is. */
  private @Nullable Subject holder(int from, int end, int marks, @Nullable Name quoted, int limit) {
    for (int i = from + 1; i < end; i++) {
      Name name = nameAt(i);
      if (!isPerson(name, i)) continue;
      if (isOfKin(from, i)) return Subject.unnamed(text.written(from, name.to()), name.to());
      Name whole = guesses.withFirst(name, from);
      if (!isBeyond(from, whole.from()) && !isOfAnother(from, whole.from()) && !posts.runOn(from, whole.from())) {
        return named(whole, posts.in(from, whole.from()), limit);
      }
    }
    // كبير الباحثين الذين قاموا بالدراسة، سمير حداد، …; مدير مكتب الأمم المتحدة (أوتشا)، سمير حداد، …
    int clause = end;
    while (clause < limit && clause - end < LONGEST_CLAUSE && arabic.is("relative", text, end)
        && text.isWord(clause) && !text.quoted(clause)) clause++;
    int comma = clause > end ? clause : marks > end ? marks : posts.behindBrackets(end, limit);
    boolean dash = comma < limit && text.isDash(comma) && !ArabicNameEnds.isHyphen(text, comma);
    boolean parted = comma < limit && (text.isComma(comma) || dash || text.isMark(comma, '/'));
    Name apposed = parted ? apposed(comma, limit) : null;
    if (apposed != null) {
      boolean closes = apposed.to() < limit && (text.token(apposed.to()).isComma() || dash && text.isDash(apposed.to()));
      int behind = closes ? apposed.to() + 1 : apposed.to();
      return Subject.named(apposed, posts.in(from, Math.max(marks, end)), behind);
    }
    if (quoted != null && (quoted.kind() == Name.Kind.PERSON || phrases.isDefiniteOnly(from, end))) {
      return Subject.named(quoted, posts.in(from, end), quoted.to() + 1);
    }
    int name = Math.max(posts.behindBrackets(end, limit), Math.max(marks, phrases.behindName(end, limit)));
    if (name > end && isPerson(nameAt(name), name)) { // أمين عام منظمة البلدان (أوبك) سمير حداد
      return named(nameAt(name), posts.in(from, end), limit);
    }
    Name beyond = name > end && name < limit ? guesses.at(name, limit, false) : null;
    if (beyond != null && beyond.to() - beyond.from() > 1) { // رئيس «النسيم» دوني بريزن
      return named(beyond, posts.in(from, name), limit);
    }
    Name bracketed = guesses.inBrackets(end, limit);
    if (bracketed != null) return Subject.named(bracketed, posts.in(from, end), bracketed.to() + 1);
    Name guess = guesses.behindPost(from, end);
    if (guess == null) guess = holders.inMarks(end < limit && text.isComma(end) ? end + 1 : end, limit);
    if (guess == null) guess = holders.beforeContent(from, limit);
    if (guess != null) return named(guess, posts.in(from, guess.from()), limit);
    Name called = calledBehind(end, limit);
    return called == null ? null : Subject.named(called, posts.in(from, end), called.to());
  }

  /** المدير, مدير المستشفى: a post that nobody named holds, as far as it tells who is meant. */
  private Subject described(int from, int end, int marks, @Nullable Name quoted, int limit) {
    Gender gender = genderOfRole(from);
    int shortEnd = belongings.withClause(from,
        genitives.completed(from, phrases.endOfDescription(from, end), limit), limit);
    String written = text.written(from, shortEnd);
    // رئيسة «اتحاد الصيادين», whoever that is
    if (end == from + 1 && marks > end && !ArabicWords.opensWithArticle(text, from)) {
      return Subject.unnamed(text.written(from, marks), marks).withGender(gender);
    }
    // المتحدث باسم شركة النسيم «نسيم»: somebody of that body, and nobody named before
    if (quoted != null && quoted.kind() == Name.Kind.BODY && marks > end && phrases.isOnePhrase(shortEnd, end)) {
      return Subject.unnamed(text.written(from, marks), marks);
    }
    int post = belongings.endBeforeContent(from, shortEnd, limit);
    // رئيس مجلس إدارة الغرفة: the genitive is still to come
    if (post > shortEnd && !isDefinite(from, shortEnd) && isDefinite(from, post)
        && phrases.isOnePhrase(from, shortEnd + 1)) {
      return Subject.described(text.written(from, post), gender, post);
    }
    int near = belongings.end(from, shortEnd, limit);
    String whole = text.written(from, Math.max(near, post));
    if (!isDefinite(from, shortEnd)) return Subject.unnamed(whole, shortEnd);
    String described = arabic.isSpokesman(text.key(from)) ? text.written(from, near) : written;
    return Subject.described(described, gender, shortEnd).inWhole(whole);
  }

  /**
   * شركة ماستر كارد, صحيفة «المرفأ» الإنجليزية: the body that the noun before it explains; null if none stands
   * here.
   */
  private @Nullable Name explained(int at, int limit) {
    Name body = nameAt(at);
    if (body == null || body.from() != at) body = nameInMarks(at, limit);
    if (body == null) body = inBrackets(at, limit);
    return body != null && body.kind() == Name.Kind.BODY && !body.attached() ? body : null;
  }

  /** A body whose name stands between marks or brackets; null if none does. */
  private @Nullable Name inMarks(int mark, int limit) {
    Name body = nameInMarks(mark, limit);
    if (body == null) body = inBrackets(mark, limit);
    return body != null && body.kind() == Name.Kind.BODY ? body : null;
  }

  /** صحيفة (المرفأ): a body whose name alone stands in the brackets; null if none does. */
  private @Nullable Name inBrackets(int open, int limit) {
    Name body = open + 2 < limit && text.isMark(open, '(') ? nameAt(open + 1) : null;
    boolean whole = body != null && body.from() == open + 1 && body.to() < limit && text.isMark(body.to(), ')');
    return whole && body.kind() == Name.Kind.BODY ? body : null;
  }

  /** الوثيقة, إحدى الفواتير: what may say something without being a speaker. */
  boolean isThing(int at) {
    return partitives.isThing(at);
  }

  private static boolean isPerson(@Nullable Name name, int from) {
    return name != null && name.isPersonAt(from);
  }

  /** المدير, مدير المستشفى, محافظ عدن, زوجته. */
  private boolean isDefinite(int from, int end) {
    String key = arabic.carried(text, from);
    boolean held = arabic.isPost(key) || !arabic.role(key).isEmpty() && !arabic.isUnnamed(key); // بائعة الخضار
    boolean genitive = held && end - from > 1
        && (text.startsWithAl(end - 1) || isOfNamed(from, end - 1))
        && (end - from == 2 || !arabic.is("rank of nameless", text, end - 2)) // مسؤول رفيع المستوى
        && !(end - from > 2 && arabic.isUnnamed(key) && text.key(from + 1).endsWith("ي")); // نصح خبير عقاري المشترين
    return key.startsWith("ال") || genitive || key.endsWith("ته") || key.endsWith("تها");
  }

  /** محافظ عدن, أمير منطقة عسير, مدير شركة النسيم: a post that the name of a place or body ends, and no preposition. */
  private boolean isOfNamed(int from, int last) {
    if (arabic.isUnnamed(text, from) || !phrases.isOnePhrase(from + 1, last + 1)) return false;
    Name name = nameAt(last);
    boolean body = name != null && name.kind() == Name.Kind.BODY && !name.attached();
    boolean place = phrases.isPlace(last) || last == from + 1 && arabic.words.is("post of town", arabic.role(text, from));
    return body || place || last > from + 1 && arabic.is("area", text, last - 1);
  }

  /** وزير الري، السيد سمير حداد، …: the name between commas behind a post. */
  private @Nullable Name apposed(int comma, int limit) {
    int at = comma + 1;
    Name name = nameAt(at);
    while (name == null && at + 1 < limit && (phrases.isTitle(at) || isNisba(text.key(at))
        || arabic.is("behind rank", text, at) || ArabicWords.opensWithArticle(text, at)
        && !arabic.role(text, at).isEmpty() || at > comma + 1 && isJoinedTrade(at))) name = nameAt(++at);
    if (name == null) name = guesses.betweenCommas(at, limit);
    Name whole = name == null || name.from() == at && name.to() < limit && !isEnd(name.to())
        ? guesses.upToComma(at, limit, at > comma + 1 && phrases.isTitle(at - 1)) : null;
    if (whole != null) name = whole;
    if (!isPerson(name, at)) return null;
    boolean closed = name.to() >= limit || isEnd(name.to()) || arabic.isFunction(text, name.to())
        || text.key(name.to()).startsWith("ل");
    return closed ? name : null;
  }

  /** أستاذ الاقتصاد، الخبير والكاتب الدكتور سمير حداد: a further trade of the same person. */
  private boolean isJoinedTrade(int at) {
    String key = text.key(at);
    return key.startsWith("وال") && !arabic.role(key.substring(1)).isEmpty();
  }

  private boolean isEnd(int at) {
    return text.token(at).isMark() || arabic.isThat(text, at);
  }

  /** الصربي: by its form, whatever the place. */
  private static boolean isNisba(String key) {
    return key.startsWith("ال") && key.length() > 4 && (key.endsWith("ي") || key.endsWith("ية"));
  }

  /** Whether a preposition parts a name from a post: دعا الخبير إلى لقاء سمير حداد, but المبعوث إلى سوريا سمير حداد. */
  private boolean isBeyond(int from, int name) {
    for (int i = from + 1; i < name; i++) {
      if (!arabic.is("outward", text, i) || isInBody(i)) continue;
      // أعلن رئيس النادي عن نيته تكريم الشاعر الكبير سمير حداد
      if (text.key(i).equals("عن") && !arabic.words.is("post about", arabic.role(text, from))
          && !arabic.words.is("post about", arabic.role(text, i - 1))) return true;
      // المشرف على المهرجان سمير حداد
      // or نائب رئيس النادي والمشرف على الفريق سمير حداد
      boolean post = arabic.words.is("post with preposition", arabic.role(text, from))
          || arabic.words.is("post with preposition", arabic.role(text, i - 1));
      int least = post ? 2 : 3;
      boolean title = phrases.isTitle(name - 1)
          // المشرف على الركن سمير حداد
          && !(name - i == 2 && arabic.isPlain("behind rank", text, name - 1));
      boolean closed = text.startsWithAl(name - 1) && name - i >= least && !title;
      boolean village = name - i == 2 && text.key(i).equals("في") && text.startsWithAl(name - 1)
          && !arabic.isEveryday(text, name - 1); // رئيس الجمعية في القرقور مراد حداد
      // المشرف العام على وكالة التنمية بالوادي الدكتور سمير حداد
      boolean titled = post && title && name - i > 2 && ArabicWords.opensWithArticle(text, name - 2)
          && !phrases.isTitle(name - 2);
      boolean seat = name - i == 2 && text.key(i).equals("عن"); // النائبة عن عاليه لينا حداد
      return !phrases.isPlace(name - 1) && !seat && !closed && !titled && !village && !isBodyOnly(i + 1, name)
          && !isTitledBeforeThat(i, name);
    }
    return false;
  }

  /** هيئة الوقاية من الحريق: a preposition in the name of a body. */
  private boolean isInBody(int i) {
    Name body = nameAt(i);
    return body != null && body.kind() == Name.Kind.BODY && body.from() < i;
  }

  /** قائد الكتيبة المسؤولة عن أمن الحدود العميد سمير حداد، أن: a title and a name, and behind it at once what is said. */
  private boolean isTitledBeforeThat(int preposition, int name) {
    Name holder = nameAt(name);
    if (holder == null || !phrases.isTitle(name - 1) || name - preposition < 4) return false;
    boolean closed = ArabicWords.opensWithArticle(text, name - 2) || phrases.isPlace(name - 2);
    int behind = text.isComma(holder.to()) ? holder.to() + 1 : holder.to();
    return closed && behind < text.size() && arabic.isBareThat(text, behind);
  }

  /** القيادي في حركة النسيم «نسيم» الدكتور سمير حداد: nothing but a body, its short name and titles before a name. */
  private boolean isBodyOnly(int from, int name) {
    Name body = nameAt(from);
    if (body == null || body.kind() != Name.Kind.BODY || body.from() != from) return false;
    for (int i = body.to(); i < name; i++) {
      if (text.isWord(i) && !text.quoted(i) && !phrases.isTitle(i)) return false;
    }
    return true;
  }

  /**
   * عضو في حزب الرئيس السابق سمير حداد, مستشارة للرئيس سمير حداد: a post without article whose holder nobody names, and
   * behind a preposition somebody else's with the name.
   */
  private boolean isOfAnother(int from, int name) {
    String next = text.key(from + 1);
    boolean loose = arabic.is("preposition", text, from + 1) || next.startsWith("لل");
    if (!loose || text.startsWithAl(from) || name - from < 2) return false;
    for (int i = from + 1; i < name; i++) {
      String key = next.startsWith("لل") && i == from + 1 ? arabic.carried(next) : text.key(i);
      boolean holder = key.startsWith("ال") && (!arabic.role(key).isEmpty() || phrases.isTitle(i))
          && !arabic.words.isHead(ArabicWords.withoutArticle(key));
      boolean genitive = i == from + 1 || i > from + 2 && !text.startsWithAl(i - 1)
          && !arabic.isFunction(text, i - 1);
      if (holder && genitive && endsPost(i + 1, name)) return true;
    }
    return false;
  }

  /** الرئيس السابق: whether nothing but adjectives stands between a post and a name. */
  private boolean endsPost(int from, int name) {
    for (int i = from; i < name; i++) if (!ArabicWords.opensWithArticle(text, i)) return false;
    return true;
  }

  /** A name that stands in quotation marks of its own: وزير النقل «بدر حداد». */
  @Nullable Name nameInMarks(int mark, int limit) {
    if (mark + 1 >= limit || !text.isQuotationMark(mark) || !text.quoted(mark + 1)) return null;
    Name name = nameAt(mark + 1);
    if (name == null || name.from() != mark + 1 || name.kind() == Name.Kind.PLACE) return null;
    return name.to() < text.size() && text.quoted(name.to()) ? null : name;
  }

  /** زعيم «القاعدة», مصادر «المرفأ» أن: behind a short name in marks that is no quotation; {@code mark} if none is. */
  private int endOfMarks(int mark, int limit) {
    int close = text.closingMark(mark, limit, LONGEST_IN_MARKS);
    if (close < 0) return mark;
    Name body = nameInMarks(mark, limit);
    boolean that = close + 2 < limit && (arabic.isThat(text, close + 1) || arabic.isThat(text, close + 2));
    return that || body != null && body.kind() == Name.Kind.BODY ? close + 1 : mark;
  }

  private Gender genderOfRole(int at) {
    String key = text.key(at);
    boolean hers = key.endsWith("ة") || key.endsWith("ته") || key.endsWith("تها");
    return hers && !arabic.words.is("man or woman", key) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** مصادر طبية, أحد السكان: empty where the word only counts what is not there (بعض alone). */
  private Optional<Subject> unnamed(int from, int limit) {
    int end = belongings.withClause(from, genitives.completed(from,
        phrases.endOfDescription(from, phrases.end(from, limit)), limit), limit);
    if (partitives.isOfNobody(from, end)) return Optional.empty();
    Name called = calledBehind(end, limit);
    if (called != null) return Optional.of(Subject.named(called, posts.in(from, end), called.to()));
    Name itself = selfNames.behind(from, limit);
    if (itself != null) return Optional.of(Subject.named(itself, List.of(), itself.to()));
    // وفقاً للكثير, بحسب ما قال لمسؤولين: without the preposition
    int whole = Math.max(belongings.end(from, end, limit), belongings.endBeforeContent(from, end, limit));
    return Optional.of(Subject.unnamed(posts.written(from, whole), whole));
  }

  /** موظفة سابقة، طلبت أن يشار إليها باسم سلمى، …: the name under which a nameless person wants to be quoted. */
  private @Nullable Name calledBehind(int comma, int limit) {
    if (comma + 2 >= limit || !text.isComma(comma)) return null;
    for (int i = comma + 1; i + 1 < limit && i < comma + LONGEST_WISH; i++) {
      if (!text.isWord(i) || text.quoted(i)) return null;
      boolean given = arabic.is("by name", text, i) && arabic.isGivenName(text, i + 1);
      if (!given) continue;
      Name found = nameAt(i + 1);
      return found != null && !arabic.isEveryday(text, i + 2) ? found
          : ArabicPersonNames.person(text, i + 1, i + 2); // باسم سلمى خشية الملاحقة
    }
    return null;
  }
}
