package org.qawl.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;

/** The phrases of arabic-phrases.tsv in a sentence: بحسب, على حد قوله, جاء في بيان. */
final class ArabicPhrases {
  private static final int LONGEST_ADDRESS = 6;

  /**
   * A row of arabic-phrases.tsv.
   *
   * @param ending that of its second word, by which it can be told from most words without a look at them; -1 if it has
   *     none, or one that is written in two ways
   */
  private record Phrase(List<String> keys, String kind, Gender gender, int ending) {
    Phrase(List<String> keys, String kind, Gender gender) {
      this(keys, kind, gender, keys.size() < 2 || keys.get(1).equals("في") ? -1 : Spelling.ending(keys.get(1)));
    }
  }

  /** The phrases that begin with a word. */
  private static final class Beginning {
    /** The longest first. */
    final List<Phrase> phrases = new ArrayList<>();
    /** How their second words end. */
    private final BitSet endings = new BitSet();
    /** Whether one of them has no second word of which that is known. */
    private boolean any;

    void add(Phrase phrase) {
      phrases.add(phrase);
      if (phrase.ending() >= 0) endings.set(phrase.ending());
      else any = true;
      phrases.sort(Comparator.comparingInt(other -> -other.keys().size()));
    }

    /** Whether the word behind a token may be the second of a phrase, as hardly any is. */
    boolean mayGoOn(Text text, int i) {
      return any || i + 1 < text.size() && endings.get(text.ending(i + 1));
    }
  }

  private final ArabicWords arabic;
  /** Under their first word, with و or ف before it and without. */
  private final Map<String, Beginning> beginnings = new HashMap<>();

  ArabicPhrases(ArabicWords arabic) {
    this.arabic = arabic;
    for (Table.Row row : Table.of(ArabicPhrases.class, "arabic-phrases.tsv")) {
      List<String> keys = Tokenizer.tokens(row.get("phrase")).stream().map(Token::key).toList();
      Gender gender = switch (row.get("gender")) {
        case "male" -> Gender.MALE;
        case "female" -> Gender.FEMALE;
        case "many" -> Gender.MANY;
        default -> Gender.UNKNOWN;
      };
      boolean own = row.get("kind").equals("according-own");
      add(new Phrase(keys, own ? "according" : row.get("kind"), gender));
      if (own) add(new Phrase(withPronoun(keys, "ه"), "pronoun", Gender.MALE));
      if (own) add(new Phrase(withPronoun(keys, "ها"), "pronoun", Gender.FEMALE));
    }
  }

  private void add(Phrase phrase) {
    for (String joined : List.of("", "و", "ف")) {
      beginnings.computeIfAbsent(joined + phrase.keys().getFirst(), first -> new Beginning()).add(phrase);
    }
  }

  /** على حد قوله, بعبارتها. */
  private static List<String> withPronoun(List<String> keys, String pronoun) {
    List<String> own = new ArrayList<>(keys);
    String last = own.removeLast();
    own.add((last.endsWith("ة") ? last.substring(0, last.length() - 1) + "ت" : last) + pronoun);
    return own;
  }

  boolean mayBegin(String key) {
    return beginnings.containsKey(key);
  }

  /** The phrases of which the first two words may stand at a token. */
  private List<Phrase> beginningAt(ArabicSentence in, int i) {
    Beginning beginning = in.text.may(i, Hint.PHRASE) ? beginnings.get(in.key(i)) : null;
    return beginning != null && beginning.mayGoOn(in.text, i) ? beginning.phrases : List.of();
  }

  /** The cue that a phrase makes at a token; null if none does. */
  @Nullable Cue at(ArabicSentence in, int i) {
    for (Phrase phrase : beginningAt(in, i)) {
      if (!matches(in, phrase, i) || isVerb(in, i)) continue;
      int end = i + phrase.keys().size();
      if (isOfSomethingElse(in, i, end)) return null;
      return switch (phrase.kind()) {
        case "pronoun" -> pronoun(in, i, end, phrase.gender());
        case "according", "according-li", "issued" -> according(in, i, end, phrase);
        case "person", "person-li" -> person(in, i, end, phrase);
        default -> null;
      };
    }
    return null;
  }

  /** Behind a phrase for what is said in a document named before, as جاء فيه; {@code i} if none stands here. */
  int behindInner(ArabicSentence in, int i) {
    for (Phrase phrase : beginningAt(in, i)) {
      if (phrase.kind().equals("issued-before") && matches(in, phrase, i)) return i + phrase.keys().size();
    }
    return i;
  }

  /** على قوله تعالى, ليستنير برأيه, لقد وُفق الرجل: what God says, an opinion one gives or takes, and a verb. */
  private static boolean isOfSomethingElse(ArabicSentence in, int i, int end) {
    boolean given = in.key(i).startsWith("براي") && i > in.from
        && (in.is("opinion verb", i - 1) || i - 1 > in.from && in.is("opinion verb", i - 2));
    boolean verb = end == i + 1 && i > in.from && in.isJoined("already", i - 1);
    return given || verb || end < in.to && in.is("God", end);
  }

  /** ووفّق الله الحجاج: a doubled letter that the preposition does not have. */
  private static boolean isVerb(ArabicSentence in, int i) {
    return in.text.token(i).text().indexOf('\u0651') >= 0 && in.bareKey(i).equals("وفق");
  }

  /** Whether the words behind the first of a phrase follow. */
  private static boolean matches(ArabicSentence in, Phrase phrase, int i) {
    List<String> keys = phrase.keys();
    if (i + keys.size() > in.to || phrase.ending() >= 0 && phrase.ending() != in.text.ending(i + 1)) return false;
    for (int k = 1; k < keys.size(); k++) {
      String key = in.key(i + k);
      boolean same = key.equals(keys.get(k)) || key.equals("فى") && keys.get(k).equals("في"); // as in Egypt
      if (!same || in.text.quoted(i + k)) return false;
    }
    return true;
  }

  /** على حد قوله: whoever is meant spoke before. */
  private static Cue pronoun(ArabicSentence in, int i, int end, Gender gender) {
    int content = end;
    while (content + 1 < in.to && content < end + 2 && in.text.isComma(content + 1)
        && ArabicWords.opensWithArticle(in.text, content)) content++; // في رأيه الشخصي، …
    while (content < in.to && in.text.isMark(content) && !in.text.isQuotationMark(content)) content++;
    Subject subject = Subject.pronoun(gender, end);
    // وفي تقديره، سجل سمير حداد مئة مخالفة: whom the pronoun means stands behind the verb
    if (i == in.from && content > end && content + 1 < in.to && !ArabicWords.opensWithArticle(in.text, content)) {
      Name name = in.subjects.nameAt(content + 1);
      boolean person = name != null && name.from() == content + 1 && name.kind() == Name.Kind.PERSON
          && !name.attached();
      if (person) subject = in.subjects.named(name, List.of(), in.to).endingAt(end);
    }
    return in.cue(i, end, subject, content < in.to ? content : -1, true, false, "pronoun phrase", .85);
  }

  /** بالنسبة إلى سمير حداد، …; الحل، بالنسبة إلى سمير حداد، قريب: whose view it is, but only who has a name has one. */
  private @Nullable Cue person(ArabicSentence in, int i, int end, Phrase phrase) {
    boolean inserted = i > in.from && in.text.isComma(i - 1);
    if (i > in.from && !inserted || end >= in.to) return null;
    for (int k = in.from; k < i; k++) if (in.verb(k).isPresent()) return null; // قال كريم إن الحل، بالنسبة إلى سمير، …
    Subject subject = in.subjects.at(end, in.to, phrase.kind().equals("person-li"), false).orElse(null);
    boolean named = subject != null && subject.name() != null && subject.name().kind() == Name.Kind.PERSON;
    if (!named) return null;
    int content = behindClause(in, subject.end());
    // بالنسبة لسمير حداد هو جيد: what somebody thinks of him
    boolean closed = content >= 0 && (in.text.isComma(content - 1) || !inserted && soFollows(in, subject.end()));
    return !closed ? null : in.cue(i, end, subject, content, inserted, false, "according to", .8);
  }

  private static boolean soFollows(ArabicSentence in, int from) {
    for (int k = from; k < in.to; k++) if (in.key(k).startsWith("فان")) return true;
    return false;
  }

  /** Behind the name's post, and الذي … up to the comma; -1 if the sentence ends there. */
  private static int behindClause(ArabicSentence in, int from) {
    int at = from;
    if (in.is("who", at)) while (at < in.to && !in.text.isComma(at)) at++;
    while (at < in.to && in.text.isComma(at)) at++;
    return at + 1 < in.to ? at : -1;
  }

  private @Nullable Cue according(ArabicSentence in, int i, int end, Phrase phrase) {
    Gender owner = end < in.to && phrase.kind().startsWith("according") ? ownerOf(in.key(end), phrase.kind()) : null;
    if (owner != null) return pronoun(in, i, end + 1, owner);
    // وفق ما نشرته الوزارة, وفقاً لما أورده سمير حداد
    boolean published = end + 1 < in.to && (in.key(end).equals("ما") || in.key(end).equals("لما"))
        && in.is("published", end + 1);
    Subject subject = (published ? subject(in, end + 2, "according") : subject(in, end, phrase.kind())).orElse(null);
    // جاء في المركز الثاني سمير حداد: neither a document nor a body with a name
    boolean rank = subject != null && phrase.kind().equals("issued") && subject.type() == Subject.Type.DESCRIPTION
        && !arabic.isDocument(in.key(end));
    if (subject == null || rank || isOfSomebody(in, end) || hasAdverb(subject)
        || isStandard(in, subject, end)) return null;
    int content = subject.end();
    while (content < in.to && in.text.isComma(content)) content++;
    boolean colon = content + 1 < in.to && in.text.isMark(content, ':') && phrase.kind().equals("issued");
    if (colon) content++; // وجاء في البيان: «…»
    if (in.key(content).startsWith("فان") && content < in.to) content++;
    if (content < in.to && in.isJoined("already", content)) content++; // وبحسب وكالة المرفأ، فقد قال سمير حداد إن …
    boolean behind = content < in.to && !in.text.isMark(content) || in.text.quotationOpensAt(content);
    subject = withGender(subject);
    if (content >= in.to - 1 && i == in.from && i > 0) { // الطريق مفتوح. وفقاً لوزارة النقل.
      for (Text.Sentence whole : in.text.sentences) {
        if (whole.to() == i) return new Cue(i, end, in.text.written(i, end), subject, whole.from(), i, false, false,
            "according to", .85);
      }
    }
    return in.cue(i, end, subject, behind ? content : -1, !behind || i > in.from + 1, false, "according to", .9);
  }

  private static String withoutLam(String key) {
    return key.startsWith("ل") ? key.substring(1) : key;
  }

  /** وفقاً لتصنيفها, حسب قدرته: an everyday noun with a pronoun that means nobody. */
  private boolean isOfSomebody(ArabicSentence in, int at) {
    String noun = at < in.to ? withoutLam(in.key(at)) : in.key(at);
    if (noun.length() < 5) return false;
    String bare = noun.endsWith("ها") ? noun.substring(0, noun.length() - 2) : noun.substring(0, noun.length() - 1);
    boolean pronoun = (noun.endsWith("ه") || noun.endsWith("ها")) && arabic.hasPronoun(noun);
    boolean thing = arabic.isEverydayAlone(bare) || bare.endsWith("ت") && arabic.isEverydayAlone(
        bare.substring(0, bare.length() - 1) + "ة");
    return pronoun && thing && in.subjects.nameAt(at) == null && arabic.role(noun).isEmpty()
        && !arabic.isDocument(bare) && !arabic.words.isRecord(bare) && !arabic.words.is("kin", noun)
        && arabic.ownerOf(noun, "said in") == null; // وجاء في رسالتها
  }

  /** حسب البرنامج المعد, وفق قانون النادي: by what something is done, and no body (وفق برنامج الأغذية العالمي). */
  private boolean isStandard(ArabicSentence in, Subject subject, int at) {
    int first = at < in.to && in.text.isQuotationMark(at) ? at + 1 : at; // حسب «خطة العمل المشتركة»
    String noun = in.key(first);
    String bare = noun.startsWith("لل") ? noun.substring(2) : ArabicWords.withoutArticle(noun);
    if (bare.startsWith("ل") && !arabic.words.is("standard", bare)) bare = bare.substring(1); // وفقاً لقانون النادي
    Name name = subject.name();
    boolean named = name != null && name.from() == first && (first == at || !name.id().isEmpty());
    // وفق عدد من السكان, but not حسب عدد السكان
    boolean some = bare.equals(noun) && arabic.words.is("partitive", noun) && !in.key(first + 1).startsWith("ال");
    return !named && !some && arabic.words.is("standard", bare);
  }

  /** بحسب تقديراتها, وفقاً لروايته: whose word it is, only the pronoun says; null if none is written onto it. */
  private @Nullable Gender ownerOf(String key, String kind) {
    boolean attached = kind.equals("according-li") && key.startsWith("ل");
    return arabic.ownerOf(attached ? key.substring(1) : key, "saying noun");
  }

  /** بتقدير كبير محلياً: an adverb, so that no name stands here. */
  private static boolean hasAdverb(Subject subject) {
    List<Token> words = Tokenizer.tokens(subject.text());
    return !words.isEmpty() && ArabicWords.isAccusative(words.getLast());
  }

  /** بحسب مسؤول …، وأضاف: a nameless person of the gender that his noun shows. */
  private Subject withGender(Subject subject) {
    if (subject.type() != Subject.Type.UNNAMED || subject.gender() != Gender.UNKNOWN) return subject;
    String noun = Tokenizer.tokens(subject.text()).getFirst().key();
    boolean person = !arabic.role(noun).isEmpty() && !arabic.isPeopleInPlural(noun);
    return person ? subject.withGender(noun.endsWith("ة") ? Gender.FEMALE : Gender.MALE) : subject;
  }

  /** وجاء في كلمة سمير حداد, في رسالة وجهها سمير حداد إلى الوزارة: the person whose words a document holds. */
  private static Optional<Subject> writer(ArabicSentence in, int behind) {
    int at = behind < in.to && in.is("issued by", behind) ? behind + 1 : behind;
    if (at >= in.to) return Optional.empty();
    return in.subjects.at(at, in.to, false, false).filter(subject -> subject.type() == Subject.Type.NAMED
        && subject.name() != null && subject.name().kind() == Name.Kind.PERSON).map(subject -> {
          int that = subject.end(); // … إلى الوزارة أن
          while (at > behind && that < in.to && that < subject.end() + LONGEST_ADDRESS && in.text.isWord(that)
              && !in.arabic.isThat(in.text, that)) that++;
          return that < in.to && in.arabic.isThat(in.text, that) ? subject.endingAt(that) : subject;
        });
  }

  private Optional<Subject> subject(ArabicSentence in, int at, String kind) {
    if (at >= in.to) return Optional.empty();
    boolean attached = kind.equals("according-li");
    String first = attached ? withoutLam(in.key(at)) : in.key(at);
    boolean latest = arabic.words.is("latest", first) && at + 1 < in.to && arabic.isDocument(in.text, at + 1);
    if (latest) return subject(in, at + 1, attached ? "according" : kind); // وفقاً لأحدث توقعات البنك الدولي
    Name marked = in.subjects.nameInMarks(attached && in.key(at).equals("ل") ? at + 1 : at, in.to);
    if (marked != null && !kind.equals("issued")) {
      int end = marked.to() + 1; // حسب «نسيم» العالمية
      while (end < in.to && ArabicWords.opensWithArticle(in.text, end) && isClosed(in, end + 1)) end++;
      return Optional.of(Subject.named(marked, List.of(), end));
    }
    Subject own = new ArabicOwnDocuments(in).at(at, first);
    if (own != null) return Optional.of(own);
    boolean written = kind.equals("issued") || in.is("issued by", at + 1); // وفق رسالة وجهها سمير حداد
    if (written && arabic.words.is("said in", first)) {
      Optional<Subject> writer = writer(in, at + 1);
      if (writer.isPresent()) return writer;
    }
    if (at + 1 < in.to && isOwned(in, at, kind)) {
      Name owner = in.subjects.nameInMarks(at + 1, in.to); // وفقاً لإحصاءات «النسيم»
      return owner != null ? Optional.of(Subject.named(owner, List.of(), owner.to() + 1))
          : in.subjects.at(at + 1, in.to, false, arabic.words.isHead(in.key(at + 1)));
    }
    boolean body = kind.equals("according") && in.is("office", at); // وفق قيادة الشرطة
    Optional<Subject> subject = in.text.quoted(at) ? Optional.empty() : in.subjects.at(at, in.to, attached, body);
    if (subject.isPresent()) return subject;
    boolean alone = isSurnameLike(in, at) || in.commaAndPost(at) && in.nameBetween(at);
    if (kind.equals("according") && alone) return in.subjects.at(at, in.to, false, true);
    boolean before = kind.equals("issued") && (isOfNamedBefore(in.key(at)) || isAlone(in, at));
    if (before) return Optional.of(Subject.body(at + 1));
    if (attached && isForeignSurname(in, at)) {
      ArabicWords.Bare surname = new ArabicWords.Bare(in.key(at).substring(1), 1, false);
      Name name = ArabicOrganizations.name(in.text, at, at + 1, surname).as(Name.Kind.PERSON);
      return Optional.of(in.subjects.named(name, List.of(), in.to));
    }
    return Optional.empty();
  }

  /**
   * بحسب تأكيد المدير, بحسب أرقام وزارة الزراعة, وفقاً لمعطيات البنك المركزي: whether whoever stands behind a word is
   * the one whose word it is.
   */
  private boolean isOwned(ArabicSentence in, int at, String kind) {
    boolean attached = kind.equals("according-li");
    if (kind.equals("according") && in.is("saying noun", at)) return true;
    String noun = attached ? withoutLam(in.key(at)) : in.key(at);
    if (!attached && !kind.equals("according") || !arabic.isDocument(noun)) return false;
    String next = in.key(at + 1); // بحسب أرقام المؤسسة
    if (next.startsWith("ال") && arabic.words.isHead(ArabicWords.withoutArticle(next))) return true;
    boolean body = arabic.isCarrier(noun) && arabic.words.isHead(next);
    if (body || in.subjects.nameInMarks(at + 1, in.to) != null) return true;
    Name owner = in.subjects.nameAt(at + 1);
    return owner != null && owner.from() == at + 1 && owner.kind() == Name.Kind.BODY && !owner.attached();
  }

  /** وجاء في البيان, وجاء في بيانه: a document of the body named before. */
  private boolean isOfNamedBefore(String key) {
    boolean own = key.endsWith("ه") || key.endsWith("ها");
    return key.startsWith("ال") && arabic.isCarrier(key)
        || own && arabic.isCarrier(key.substring(0, key.lastIndexOf('ه')));
  }

  /** وجاء في بيان أن …: a document of which nothing is told but what it says. */
  private boolean isAlone(ArabicSentence in, int at) {
    return at + 1 < in.to && arabic.isCarrier(in.text, at)
        && (arabic.isThat(in.text, at + 1) || in.text.isMark(at + 1, ':'));
  }

  /** وفقاً لباركر، …: one unknown word without article, and then a mark. */
  private boolean isForeignSurname(ArabicSentence in, int at) {
    String key = in.key(at);
    if (at + 1 >= in.to || !in.text.isComma(at + 1)) return false;
    if (!key.startsWith("ل") || key.startsWith("لل") || key.length() < 5 || key.endsWith("ة")) return false;
    String rest = key.substring(1);
    return !arabic.isDocument(rest) && arabic.role(rest).isEmpty() && !arabic.isFunction(key)
        && !arabic.words.isPlace(rest);
  }

  private static boolean isClosed(ArabicSentence in, int at) {
    return at >= in.to || in.text.isMark(at);
  }

  /** وفق بايدن.: an unknown word with which the clause ends, but not وفق رؤيتي or حسب علمي. */
  private boolean isSurnameLike(ArabicSentence in, int at) {
    String rest = in.key(at).endsWith("ي") ? in.key(at).substring(0, in.key(at).length() - 1) : "";
    boolean own = rest.endsWith("ت") ? arabic.isEverydayAlone(rest.substring(0, rest.length() - 1) + "ة")
        : arabic.isEverydayAlone(rest);
    if (own) return false;
    boolean bounded = at + 1 >= in.to || in.text.isMark(at + 1);
    return in.text.isWord(at) && bounded && !in.key(at).startsWith("ال") && in.key(at).length() > 3;
  }
}
