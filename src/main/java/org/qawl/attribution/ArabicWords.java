package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.analysis.Language;
import org.qawl.tables.Memo;
import org.qawl.tables.Table;

/** What an Arabic word can be, with what is written onto it. */
final class ArabicWords {
  /** Pronouns that are written onto a noun or verb and hardly ever end a name. */
  private static final String[] PRONOUNS = {"ته", "ها", "هم", "هما", "كم"};


  /** A word without و, ف, ب, ل, ك before it: the rest, and how many letters were taken. */
  record Bare(String key, int taken, boolean preposition) {}

  /** What is no name as it is written here, though with another hamza, or none, it is one: إنا لله is no Ina. */
  private static final Set<String> WRITTEN_OTHERWISE = Set.of("أنا", "انا", "وأنا", "فأنا", "إنا", "وإنا", "رأي", "الآن",
      "الان", "إليك");

  private static final Memo<List<Bare>> READINGS = new Memo<>(1 << 15, key -> List.copyOf(read(key)));

  private final Memo<ArabicWord> known;
  private final ArabicLexicon lexicon;
  final Words words;
  final ArabicVerbs verbs;
  private final ArabicEverydayWords everyday = new ArabicEverydayWords();
  /** What looks like a name. */
  final ArabicNameTraps traps = new ArabicNameTraps(this);
  final ArabicLastLetters lastLetters = new ArabicLastLetters(this);

  ArabicWords(Additions additions) {
    this.words = Words.of(Language.ARABIC, additions);
    List<Table> tables = new ArrayList<>(additions.verbs(Language.ARABIC));
    tables.add(Table.of(ArabicWords.class, "arabic-verbs.tsv"));
    this.verbs = new ArabicVerbs(tables);
    this.lexicon = new ArabicLexicon(words, verbs, everyday);
    this.known = new Memo<>(1 << 15, lexicon::word);
  }

  /** What the tables tell of a word that is no token of a text, kept of as many as news has often. */
  ArabicWord word(String key) {
    return known.of(key);
  }

  /** The same, looked up in all of them anew. */
  ArabicWord workedOut(String key) {
    return lexicon.word(key);
  }

  /** Whether a token is of a closed class. */
  boolean is(String wordClass, Text text, int i) {
    return text.arabic(i).is(wordClass);
  }

  /** Whether a token is of a closed class by itself, or without its article if it has one. */
  boolean isPlain(String wordClass, Text text, int i) {
    return text.arabic(i).plain().has(wordClass);
  }

  /** Whether a token is of any of these classes. */
  boolean isAny(Text text, int i, String... wordClasses) {
    Traits own = text.arabic(i).classes();
    if (own.isEmpty()) return false;
    for (String wordClass : wordClasses) if (own.has(wordClass)) return true;
    return false;
  }

  /** The reporting verb of which a token is a form. */
  Optional<ArabicVerbs.Form> verb(Text text, int i) {
    ArabicVerbs.Form form = text.arabic(i).verb();
    return form == null || form.verb().is("shown") && !ArabicVerbs.shows(text, i)
        ? Optional.empty() : Optional.of(form);
  }

  boolean isVerb(Text text, int i) {
    return verb(text, i).isPresent();
  }

  boolean isThat(String key) {
    // All of them begin with أن, بأن or أل, most other words do not.
    int an = key.startsWith("و") ? 1 : 0;
    if (key.startsWith("ب", an)) an++;
    return (key.startsWith("ان", an) || key.startsWith("أ", an)) && known.of(key).is(ArabicWord.THAT);
  }

  boolean isThat(Text text, int i) {
    return text.arabic(i).is(ArabicWord.THAT) && !text.key(i + 1).equals("كي"); // بان كي مون
  }

  boolean isGivenName(Text text, int i) {
    return text.arabic(i).is(ArabicWord.GIVEN_NAME);
  }

  boolean isHead(Text text, int i) {
    return text.arabic(i).is(ArabicWord.HEAD);
  }

  boolean isPlace(Text text, int i) {
    return text.arabic(i).is(ArabicWord.PLACE);
  }

  /** Whether a word is of general use and no given name, so that an unknown name is not made of it. */
  boolean isEveryday(String key) {
    return !words.isGivenName(key) && everyday.contains(key);
  }

  boolean isEveryday(Text text, int i) {
    return text.arabic(i).is(ArabicWord.EVERYDAY);
  }

  boolean isSurname(Text text, int i) {
    return text.arabic(i).is(ArabicWord.SURNAME);
  }

  /** Whether a word is a family name and nothing else. */
  boolean isOnlySurname(String key) {
    return words.isSurname(key) && !isEveryday(key);
  }

  boolean isOnlySurname(Text text, int i) {
    return isSurname(text, i) && !isEveryday(text, i);
  }

  /** الوزارة, وزارة: whether a word tells the kind of a body. */
  boolean isKind(Text text, int i) {
    return text.arabic(i).is(ArabicWord.KIND);
  }

  /** عدداً, مازحاً, بثمنٍ: an ending with its mark, which no verb and no name has. */
  static boolean hasTanwin(Token token) {
    return hasTanwin(token.text());
  }

  static boolean hasTanwin(String written) {
    return written.indexOf('\u064b') >= 0 || written.indexOf('\u064c') >= 0 || written.indexOf('\u064d') >= 0;
  }

  static boolean hasTanwin(Text text, int i) {
    return text.may(i, Hint.TANWIN);
  }

  /** قال مخرجاً: whether it is written that a word is in the accusative, so that it is no subject. */
  static boolean isAccusative(Token token) {
    return token.text().indexOf('\u064b') >= 0;
  }

  /** أحاطوا: by its ending a verb of what many did, and no name; but كوروساوا. */
  static boolean isDoneByMany(String key) {
    return key.endsWith("وا") && key.length() > 4 && !key.endsWith("اوا");
  }

  /** وهو, وهي: what begins a clause that says who somebody is. */
  boolean isAndHe(Text text, int i) {
    return text.may(i, Hint.AND_HE);
  }

  /** واثق من أن, مقتنع بأن: an adjective for who holds a view, with the view behind it. */
  boolean isConvinced(Text text, int i) {
    return is("convinced", text, i) && isOfThat(text, i + 1);
  }

  /** أن, من أن. */
  boolean isOfThat(Text text, int i) {
    return isThat(text, i) || text.key(i).equals("من") && isThat(text, i + 1);
  }

  /** أن or إن itself, with or without a pronoun, and nothing before it. */
  boolean isBareThat(Text text, int i) {
    return isThat(text, i) && text.key(i).startsWith("ا");
  }

  /** Whether a phrase breaks off before a token: the text ends there, or a mark or أن follows. */
  boolean breaksOff(Text text, int at) {
    return at >= text.size() || text.isMark(at) || isThat(text, at);
  }

  boolean isDefinite(String key) {
    return key.length() > 3 && (key.startsWith("ال") || key.startsWith("وال") && key.length() > 5)
        || key.startsWith("لل") && key.length() > 3 || key.startsWith("بال") && key.length() > 5;
  }

  /** The readings of a word, the whole one first. */
  static List<Bare> readings(String key) {
    return READINGS.of(key);
  }

  /** The readings of a word, worked out. */
  static List<Bare> read(String key) {
    List<Bare> readings = new ArrayList<>(4);
    readings.add(new Bare(key, 0, false));
    int at = 0;
    if (key.length() > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف')) {
      at = 1;
      readings.add(new Bare(key.substring(1), 1, false));
    }
    for (int from = 0; from <= at; from += Math.max(at, 1)) {
      if (key.length() - from < 4) break;
      char c = key.charAt(from);
      if (c == 'ل' && key.charAt(from + 1) == 'ل') {
        readings.add(new Bare("ال" + key.substring(from + 2), from + 2, true));
        readings.add(new Bare(key.substring(from + 1), from + 1, true));
      } else if (c == 'ل' || c == 'ب' || c == 'ك') {
        readings.add(new Bare(key.substring(from + 1), from + 1, true));
      }
      if (at == 0) break;
    }
    return readings;
  }

  /** Without و or ف, unless the rest would be too short. */
  static String withoutConjunction(String key) {
    return key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف') ? key.substring(1) : key;
  }

  /** Whether a word is of general use as it stands: باستور is no ب and another word. */
  boolean isEverydayAlone(String key) {
    return !words.isGivenName(key) && everyday.containsAlone(key);
  }

  boolean isEverydayAlone(Text text, int i) {
    return text.arabic(i).is(ArabicWord.EVERYDAY_ALONE);
  }

  /** The role noun in a word, without article and feminine ending; empty if it has none. */
  String role(String key) {
    return known.of(key).role();
  }

  String role(Text text, int i) {
    return text.arabic(i).role();
  }

  boolean isPost(String key) {
    return known.of(key).is(ArabicWord.POST);
  }

  boolean isPost(Text text, int i) {
    return text.arabic(i).is(ArabicWord.POST);
  }

  /** فإن, also without its hamza; but the فان of لويس فان خال is none. */
  boolean isSo(Text text, int i) {
    if (!text.arabic(i).is(ArabicWord.SO)) return false;
    return !text.token(i).text().equals("فان") || text.startsWithAl(i + 1);
  }

  /** Whether a word belongs to the grammar rather than to a name or a noun phrase; و before it does not hide it. */
  boolean isFunction(String key) {
    return known.of(key).is(ArabicWord.FUNCTION);
  }

  boolean isFunction(Text text, int i) {
    return text.arabic(i).is(ArabicWord.FUNCTION);
  }

  private boolean isGrammar(String key) {
    return known.of(key).is(ArabicWord.GRAMMAR);
  }

  /** Whether a word begins with the article as it is written: الوزير, but not إلينا. */
  static boolean opensWithArticle(Token token) {
    return opensWithArticle(token.text(), token.key());
  }

  static boolean opensWithArticle(String written, String key) {
    return key.startsWith("ال") && written.charAt(0) == 'ا';
  }

  static boolean opensWithArticle(Text text, int i) {
    return text.may(i, Hint.ARTICLE);
  }

  /** Whether a word carries the article: الوزير, but not إلى or التي, which only look like it. */
  boolean hasArticle(String key) {
    return key.startsWith("ال") && key.length() > 3 && !isGrammar(key) || key.equals("العام");
  }

  boolean hasArticle(Text text, int i) {
    String key = text.key(i);
    return text.startsWithAl(i) && key.length() > 3 && !text.arabic(i).is(ArabicWord.GRAMMAR) || key.equals("العام");
  }

  /** السويسري, اليونانية: somebody named by his nation. */
  boolean isNationalWithArticle(String key) {
    return key.startsWith("ال") && isNational(key);
  }

  boolean isNationalWithArticle(Text text, int i) {
    return isNational(text, i) && text.startsWithAl(i);
  }

  boolean isTime(String key) {
    return words.is("time", key);
  }

  boolean isTime(Text text, int i) {
    return is("time", text, i);
  }

  boolean isNational(String key) {
    return known.of(key).is(ArabicWord.NATIONAL);
  }

  boolean isNational(Text text, int i) {
    return text.arabic(i).is(ArabicWord.NATIONAL);
  }

  static String withoutArticle(String key) {
    if (key.equals("الامام")) return "إمام"; // with the article it is never أمام
    return key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
  }

  /**
   * Whether a word is a given name as it is written here: أنا is "I" and آنا is Anna, الآن is "now" and آلان is Alan,
   * and بأن is "that" but in بان كي مون.
   */
  boolean isWrittenAsName(Text text, int i) {
    String written = text.token(i).text();
    if (traps.isPhrase(text, i)) return false;
    if (isThat(text.key(i))) return text.key(i + 1).equals("كي");
    if (written.indexOf('آ') > 0) return false; // تآمر is no Tamer
    if (written.endsWith("ت") && written.indexOf('\u064f') > 0) return false; // رُفعت الجلسة is no Rifat
    if (written.endsWith("\u0651") && !written.endsWith("ي\u0651")) return false; // وعدّ القرار is no Waad
    if (isIntensive(written) && words.isCommonName(text.key(i))) return false; // فضّل عدم is no Fadl
    return !WRITTEN_OTHERWISE.contains(written);
  }

  /** القائم بأعمال الممثل: a post, though القائم alone is none. */
  boolean isActing(Text text, int at) {
    return is("acting", text, at) && text.key(at + 1).startsWith("با");
  }

  /** فضّل, قدّر: three letters with the middle one doubled; but سيّد and طيّب are names. */
  private static boolean isIntensive(String written) {
    return written.length() == 4 && written.charAt(2) == '\u0651' && written.charAt(1) != 'ي';
  }

  /**
   * سمير يحب الكتب: by its first letter a verb of his, with its definite object rather than a family name behind it.
   */
  boolean takesObject(Text text, int i) {
    String key = text.key(i);
    boolean imperfect = key.length() > 2 && key.length() < 7 && key.startsWith("ي") && !words.isGivenName(key);
    return imperfect && i + 1 < text.size() && opensWithArticle(text, i + 1) && !text.key(i + 1).endsWith("ي")
        && text.quoted(i) == text.quoted(i + 1);
  }

  /** المختصون, القائمون: people in the plural, by the ending alone. */
  boolean isPeople(String key) {
    // مديرو المدارس
    if (key.endsWith("و") && key.length() > 4 && words.isRole(key.substring(0, key.length() - 1))) return true;
    if (key.endsWith("و") && words.isUnnamed(key + "ن")) return true; // مفاوضو الاتحاد
    if (key.endsWith("ون") && key.length() > 4 && words.isRole(withoutArticle(key.substring(0, key.length() - 2)))) {
      return true;
    }
    // مندوبان, الباحثان
    if (key.endsWith("ان") && withoutArticle(key).length() > 5
        && words.isRole(withoutArticle(key.substring(0, key.length() - 2)))) return true;
    return key.startsWith("ال") && key.length() > 6 && key.endsWith("ون") && !isDocument(key)
        && !words.is("no people", key);
  }

  /** مسؤولون, خبراء, باحثين: nameless people whose noun is in the plural by its ending. */
  boolean isPeopleInPlural(String key) {
    boolean ending = key.endsWith("ون") || key.endsWith("ين") || key.endsWith("اء") || key.endsWith("ان");
    return key.length() > 4 && ending && (isUnnamed(key) || isPeople(key));
  }

  boolean isSpokesman(String key) {
    return words.is("spokesman", withoutArticle(withoutConjunction(key))) || words.is("spokesman", withoutArticle(key));
  }

  /** تمتين, إحداث, استخدام: by their pattern the names of actions, not of people. */
  boolean isVerbalNoun(String key) {
    int length = key.length();
    if (length < 5 || key.charAt(length - 2) != 'ي' && key.charAt(length - 2) != 'ا') return false;
    if (key.startsWith("ال") && isEverydayAlone(key.substring(2))) return isVerbalNoun(key.substring(2)); // المال
    if (words.isGivenName(key)) return false;
    return key.startsWith("ت") && key.charAt(length - 2) == 'ي' || key.startsWith("ا") && key.charAt(length - 2) == 'ا';
  }

  /** ترحيب, استقبال, زيارة: a noun of the lexicon that by its form names an action. */
  boolean isActionNoun(String key) {
    return isEveryday(key) && (isVerbalNoun(key) || key.endsWith("ة") && role(key).isEmpty())
        || words.is("action", key);
  }

  /** وعن سمير حداد, وفي ما يخص سمير حداد: whether a sentence begins with what it is about. */
  boolean isTopic(Text text, int from) {
    String first = withoutConjunction(text.key(from));
    if (is("topic", text, first.equals("اما") ? from + 1 : from) || words.is("topic", first)) return true; // أما عن الطريق
    int at = text.key(from + 1).equals("ما") ? from + 2 : from + 1; // وفي ما يخص, فيما يتعلق
    boolean what = first.equals("فيما") || text.key(from).equals("فيما") || first.equals("في") && at == from + 2;
    return what && words.is("concerns", text.key(at));
  }

  /** وعن حجم خسائر حداد قال: whether a word stands in what the sentence begins to be about, and is no subject. */
  boolean isInTopic(Text text, int from, int at) {
    if (!isTopic(text, from)) return false;
    for (int k = from + 1; k < at; k++) if (!text.isWord(k) || isVerb(text, k)) return false;
    return true;
  }

  /** حديثه, غضبها: whether a pronoun is written onto an everyday noun. */
  boolean isOwned(String key) {
    boolean his = key.length() > 4 && key.endsWith("ه") && !key.startsWith("ال") && !words.isGivenName(key)
        && !words.isSurname(key) && isEverydayAlone(key.substring(0, key.length() - 1));
    return his || hasPronoun(key);
  }

  /** دهشتها, رغباتهم: whether a pronoun seems to be written onto a word. */
  boolean hasPronoun(String key) {
    boolean ends = key.length() > 5 && key.endsWith("هن");
    for (String pronoun : PRONOUNS) ends |= key.length() > 4 && key.endsWith(pronoun);
    return ends && !words.isGivenName(key) && !words.isSurname(key); // ماليها, فاديه
  }

  /** تقديراتها, حجته: whom the pronoun means that is written onto a noun of a class; null if none is. */
  @Nullable Gender ownerOf(String key, String wordClass) {
    for (String pronoun : List.of("ها", "هم", "ه")) {
      if (!key.endsWith(pronoun)) continue;
      String rest = key.substring(0, key.length() - pronoun.length());
      String whole = rest.endsWith("ت") ? rest.substring(0, rest.length() - 1) + "ة" : rest;
      if (!words.is(wordClass, rest) && !words.is(wordClass, whole)) continue;
      return pronoun.equals("ه") ? Gender.MALE : pronoun.equals("ها") ? Gender.FEMALE : Gender.MANY;
    }
    return null;
  }

  /** Whether a noun is of a class, by itself, with the article or with a pronoun. */
  boolean isNoun(String wordClass, String key) {
    return words.is(wordClass, withoutArticle(key)) || ownerOf(key, wordClass) != null;
  }

  /**
   * A noun without the preposition written onto it, if it is a role, a document or a nameless speaker; else
   * unchanged.
   */
  String carried(String key) {
    return carried(key, readings(key));
  }

  String carried(Text text, int i) {
    return carried(text.key(i), text.readings(i));
  }

  private String carried(String key, List<Bare> readings) {
    for (Bare reading : readings) {
      String noun = reading.key();
      if (reading.preposition() && (!role(noun).isEmpty() || isDocument(noun) || isUnnamed(noun))) return noun;
    }
    return key;
  }

  boolean isUnnamed(String key) {
    return known.of(key).is(ArabicWord.UNNAMED);
  }

  boolean isUnnamed(Text text, int i) {
    return text.arabic(i).is(ArabicWord.UNNAMED);
  }

  boolean isDocument(String key) {
    return known.of(key).is(ArabicWord.DOCUMENT);
  }

  boolean isDocument(Text text, int i) {
    return text.arabic(i).is(ArabicWord.DOCUMENT);
  }

  boolean isCarrier(String key) {
    return known.of(key).is(ArabicWord.CARRIER);
  }

  boolean isCarrier(Text text, int i) {
    return text.arabic(i).is(ArabicWord.CARRIER);
  }

  /** Where the letters behind the first {@code letters} of a token's key begin in the text. */
  static int offset(Token token, int letters) {
    int at = 0;
    int seen = 0;
    String text = token.text();
    while (at < text.length() && seen < letters) {
      char c = text.charAt(at++);
      if (!isInvisible(c) && Character.getType(c) != Character.FORMAT) seen++;
    }
    while (at < text.length() && isInvisible(text.charAt(at))) at++;
    return token.start() + at;
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
  }
}
