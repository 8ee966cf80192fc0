package org.qawl.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;
import org.qawl.tables.WordMap;

/**
 * Finds bodies that go by an everyday word, and only where something tells that they are meant.
 *
 * <pre>
 * alone   نفت حماس ذلك                unless a preposition is written onto it, or it is a noun: حماس الجماهير
 * adjective  خفض الفيدرالي السعر       unless a definite noun stands before it: القاضي الفيدرالي
 * sport   فاز الزمالك على الأهلي       in a paragraph about a match
 * town    فاز روما, روما الإيطالي      the same, or before its nation, as a town is feminine; but not في روما
 * ordinary  تعادل مع التعاون           the same beside a word of the game only: توسيع التعاون
 * brand   ارتفع سهم إعمار             alone between marks, behind goods, or before its nation: توتال الفرنسية
 * force   عناصر القاعدة               behind its people, what ties somebody to it, or beside its like
 * cited   قال لـ«الشرق الأوسط»         alone between marks, told something, or behind a reporter: مراسل الجزيرة
 * </pre>
 */
final class ArabicBareNames {
  private record BareName(List<String> words, String calls, String body) {
    boolean isOrdinary() {
      return calls.equals("ordinary");
    }

    boolean isClub() {
      return isOrdinary() || isTown() || calls.equals("sport");
    }

    boolean isTown() {
      return calls.equals("town");
    }
  }

  private final ArabicWords arabic;
  private final WordMap<List<BareName>> names = new WordMap<>();
  /** What the words that call for a name call for. */
  private final WordMap<Traits> calls = new WordMap<>();

  ArabicBareNames(ArabicWords arabic) {
    this.arabic = arabic;
    for (Table.Row row : Table.of(ArabicBareNames.class, "arabic-bare-names.tsv")) {
      List<String> words = Tokenizer.tokens(row.get("name")).stream().map(Token::key).toList();
      switch (row.get("calls")) {
        case "alone", "adjective", "sport", "town", "ordinary", "cited", "brand", "force" ->
            names.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                .add(new BareName(words, row.get("calls"), row.get("body")));
        case "club", "part", "match", "reporter", "talk", "credit", "goods", "opponent", "elsewhere", "first", "side",
            "place", "played", "member", "link", "ally" ->
            Traits.add(calls, words.getFirst(), row.get("calls"));
        default -> throw row.broken("\"" + row.get("calls") + "\" calls no name");
      }
    }
    for (String first : names.words()) {
      names.getOrDefault(first, List.of()).sort(Comparator.comparingInt(name -> -name.words.size()));
    }
  }

  /** Whether a word may begin such a name, and whether it is one of the game. */
  int hints(String key, ArabicWord word, List<ArabicWords.Bare> readings) {
    int hints = 0;
    for (ArabicWords.Bare reading : readings) {
      if (names.contains(reading.key())) hints |= Hint.BARE_NAME;
      if (calls("first", reading.key()) || calls("club", reading.key())) hints |= Hint.CLUB;
      if (calls("match", ArabicWords.withoutArticle(reading.key()))) hints |= Hint.MATCH;
    }
    if (calls("credit", key)) hints |= Hint.CREDIT;
    if (calls("opponent", key) || word.is("preposition")) hints |= Hint.OPPOSES;
    return hints;
  }

  private boolean calls(String kind, String key) {
    return calls.getOrDefault(key, Traits.NONE).has(kind);
  }

  /** Whether a name is an everyday word, so that finding it once says nothing about the next time. */
  boolean isEveryday(String form) {
    return isNamed(form, name -> true);
  }

  /** Whether a name is a club's. */
  boolean isClub(String form) {
    return isNamed(form, BareName::isClub);
  }

  /** Whether a club's name is so common a word that it is one only beside a word of the game. */
  boolean isOrdinary(String form) {
    return isNamed(form, BareName::isOrdinary);
  }

  private boolean isNamed(String form, Predicate<BareName> kind) {
    List<Token> tokens = Tokenizer.tokens(form);
    List<BareName> alike = tokens.isEmpty() ? null : names.get(tokens.getFirst().key());
    if (alike == null) return false;
    List<String> words = tokens.stream().map(Token::key).toList();
    for (BareName name : alike) if (name.words.equals(words) && kind.test(name)) return true;
    return false;
  }

  /** المرمى: whether a word is one of the game. */
  boolean isOfGame(String key) {
    return calls("match", ArabicWords.withoutArticle(key));
  }

  /** الرجاء in نادي الرجاء الرياضي; null if the name is no club's that is called so. */
  @Nullable String clubIn(String form) {
    List<Token> tokens = Tokenizer.tokens(form);
    if (tokens.size() < 2) return null;
    boolean sporting = tokens.size() == 2 && tokens.get(1).key().equals("الرياضي"); // الرجاء الرياضي
    String first = form.substring(tokens.getFirst().start(), tokens.getFirst().end());
    if (sporting && isClub(first)) return first;
    if (!tokens.getFirst().key().equals("نادي")) return null;
    for (BareName name : names.getOrDefault(tokens.get(1).key(), List.of())) {
      int to = 1 + name.words.size();
      if (!name.isClub() || to > tokens.size()) continue;
      List<String> words = tokens.subList(1, to).stream().map(Token::key).toList();
      if (words.equals(name.words)) return form.substring(tokens.get(1).start(), tokens.get(to - 1).end());
    }
    return null;
  }

  /** The bodies of a paragraph. */
  List<Name> find(Text text) {
    List<Name> found = new ArrayList<>();
    boolean match = isAboutAMatch(text);
    credited(text, found);
    if (!match && !text.mayHold(Hint.BARE_NAME)) return found;
    for (int i = 0; i < text.size(); i++) {
      if (!text.isWord(i)) continue;
      Name name = text.may(i, Hint.BARE_NAME) ? at(text, i, match) : null;
      if (name == null && match) name = opponent(text, i);
      if (name == null && match) name = clubOfTown(text, i);
      if (name == null) continue;
      found.add(name);
      i = name.to() - 1;
    }
    return found;
  }

  /** بغداد (دجلة برس) - and صورة: … (دجلة برس): the medium of a dateline or a picture, and أسئلة "دجلة برس". */
  private void credited(Text text, List<Name> found) {
    boolean picture = text.size() > 0 && text.may(0, Hint.CREDIT);
    for (int open = 0; open + 2 < text.size(); open++) {
      boolean dateline = text.isMark(open, '(') && (open < 4 || open < 8 && isDated(text, open));
      boolean credit = picture && text.isMark(open, '(');
      boolean asked = open > 0 && text.may(open - 1, Hint.CREDIT) && "«\"“".contains(text.key(open));
      if (!dateline && !credit && !asked) continue;
      int close = open + 1;
      while (close < text.size() && close - open < 5 && text.isWord(close)) close++;
      if (close == open + 1 || close >= text.size() || !")»\"”".contains(text.key(close))) continue;
      boolean last = close + 1 >= text.size() || close + 2 >= text.size() && text.isMark(close + 1);
      boolean dash = text.isDash(close + 1) || close + 1 < text.size() && text.isMark(close + 1, ':');
      boolean person = arabic.isGivenName(text, open + 1)
          && !(open > 1 && text.isDash(open - 1)); // حلب – (نينار): …
      boolean other = arabic.isFunction(text, open + 1) || arabic.is("no medium", text, open + 1); // (من موفدنا)
      if (person || other || dateline && !dash && !credit || credit && !last) continue;
      found.add(ArabicOrganizations.name(text, open + 1, close));
    }
  }

  /** عمّان 9 كانون الأول (دجلة برس) -, حلب (سوريا) (دجلة برس) -: whether a day or a country stands before a bracket. */
  private static boolean isDated(Text text, int open) {
    for (int i = 1; i < open; i++) if (text.token(i).type() == Token.Type.NUMBER) return true;
    return text.isMark(open - 1, ')');
  }

  private @Nullable Name at(Text text, int i, boolean match) {
    for (ArabicWords.Bare reading : text.readings(i)) {
      for (BareName name : names.getOrDefault(reading.key(), List.of())) {
        int to = i + name.words.size();
        if (!stands(text, i, name) || !isCalled(text, i, to, name, reading, match)) continue;
        if (name.isClub() && text.key(to).equals("الرياضي")) to++; // الرجاء الرياضي
        Name found = ArabicOrganizations.name(text, i, to, reading);
        return new Name(found.from(), found.to(), found.start(), found.end(), found.kind(), found.text(), name.body,
            found.attached());
      }
    }
    return null;
  }

  /** تعادل مع سولانا الإيطالي, فاز على ضيفه سولانا: the other club, whatever its name. */
  private @Nullable Name opponent(Text text, int i) {
    if (i == 0 || !text.may(i - 1, Hint.OPPOSES) || ArabicWords.hasTanwin(text, i)) return null;
    boolean ofNation = isOfMasculineNation(text, i + 1);
    boolean called = calls("opponent", text.key(i - 1)) || ofNation && arabic.is("preposition", text, i - 1);
    if (!called) return null;
    String key = text.key(i);
    boolean plain = key.length() > 2 && !arabic.isEveryday(text, i) && !text.startsWithAl(i) && !key.startsWith("بال")
        && !key.startsWith("و") && !arabic.isFunction(text, i)
        && !arabic.isVerb(text, i) && arabic.role(text, i).isEmpty()
        && !arabic.isHead(text, i) && !arabic.isGivenName(text, i) && !arabic.isNational(text, i)
        && !arabic.isPlace(text, i) && !arabic.isUnnamed(text, i)
        && !calls("match", key);
    return plain || isGuest(text, i) ? ArabicOrganizations.name(text, i, i + 1) : null;
  }

  /** ضيفه الواحة: behind the other club a feminine word, which cannot be an adjective of it. */
  private boolean isGuest(Text text, int i) {
    boolean feminine = text.startsWithAl(i) && text.key(i).endsWith("ة") && text.key(i - 1).endsWith("ه")
        && calls("opponent", text.key(i - 1));
    return feminine && text.isWord(i) && !arabic.isNational(text, i) && arabic.role(text, i).isEmpty()
        && !arabic.isHead(text, i) && !arabic.hasArticle(text, i + 1);
  }

  /** نهضة طنجة, اتحاد حلب, مولودية سرمدا: in a paragraph about a match a word that clubs are called by, and a town. */
  private @Nullable Name clubOfTown(Text text, int i) {
    if (!text.may(i, Hint.CLUB) || i + 1 >= text.size() || !text.isWord(i + 1)
        || text.quoted(i) != text.quoted(i + 1)) return null;
    for (ArabicWords.Bare reading : text.readings(i)) {
      boolean only = calls("club", reading.key());
      if (!only && !calls("first", reading.key())) continue;
      int to = endOfTown(text, i + 1, only || isBesideGame(text, i, i + 1, reading) || isBesideClub(text, i, reading));
      if (to > i + 1) return ArabicOrganizations.name(text, i, to, reading);
    }
    return null;
  }

  /** Behind a town; one that nobody has listed only where a club is sure to stand. */
  private int endOfTown(Text text, int at, boolean sure) {
    String town = text.key(at);
    String next = text.key(at + 1);
    if (arabic.words.isPlace(town + " " + next)) return at + 2;
    boolean country = !arabic.words.nationOf(town).equals(town); // مستقبل مصر
    if (arabic.isPlace(text, at)) return country ? at : at + 1;
    boolean first = calls("part", town) && text.isWord(at + 1) && !arabic.isFunction(text, at + 1); // بئر الجير
    if (sure && first) return at + 2;
    boolean unknown = town.length() > 2 && !arabic.isEverydayAlone(text, at) && !arabic.isFunction(text, at)
        && !arabic.isNational(text, at) && !arabic.isVerb(text, at) && !arabic.isGivenName(text, at)
        && arabic.role(text, at).isEmpty() && !arabic.isTime(text, at) && !town.startsWith("و")
        && !calls("match", town) && !ArabicWords.hasTanwin(text, at);
    return sure && unknown ? at + 1 : at;
  }

  /** مباراة نهضة سرمدا ووداد حلب: whether و joins a word to a club before it. */
  private boolean isBesideClub(Text text, int i, ArabicWords.Bare reading) {
    if (i < 2 || reading.taken() != 1 || reading.preposition()) return false;
    for (ArabicWords.Bare before : text.readings(i - 2)) {
      if (calls("club", before.key()) || calls("first", before.key())) return true;
    }
    return false;
  }

  private static boolean stands(Text text, int i, BareName name) {
    for (int k = 1; k < name.words.size(); k++) {
      if (i + k >= text.size() || !text.key(i + k).equals(name.words.get(k))) return false;
    }
    return true;
  }

  private boolean isCalled(Text text, int i, int to, BareName name, ArabicWords.Bare reading, boolean match) {
    return switch (name.calls) {
      case "alone" -> !(reading.preposition() && text.key(i).charAt(reading.taken() - 1) == 'ب') && !isNoun(text, to);
      case "adjective" -> !isNoun(text, to) && (i == 0 || !arabic.hasArticle(text, i - 1)
          && !arabic.isPlace(text, i - 1)); // الفيدرالي, but not القاضي الفيدرالي
      case "sport", "town" -> (match || name.isTown() && isOfMasculineNation(text, to))
          && !meansTown(text, i, to, name) && !isElsewhere(text, i, reading) && !isSomebodysNation(text, i)
          && !isGiven(text, i, to)
          && (!isNoun(text, to) || i > 0 && reading.taken() == 0 && calls("match", text.key(i - 1)));
      case "ordinary" -> match && !isElsewhere(text, i, reading) && isBesideGame(text, i, to, reading);
      case "brand" -> isBetweenMarks(text, i, to)
          && (!text.key(to).equals(")") || i > 1 && text.key(i - 2).equals("ل")) || i > 0 && reading.taken() == 0
          && calls("goods", ArabicWords.withoutArticle(text.key(i - 1))) || isByline(text, i, to)
          || !reading.preposition() && !reading.key().startsWith("ال") // السياسة السعودية
          && arabic.isNationalWithArticle(text, to) && text.key(to).endsWith("ة");
      case "force" -> isOfForce(text, i, to, reading);
      default -> isBetweenMarks(text, i, to) || isSignature(text, i, to) || isByline(text, i, to)
          || !isNoun(text, to) && (i > 0 && reading.taken() == 0 && isReporter(text.key(i - 1))
          || isTold(text, i, reading));
    };
  }

  /** عناصر القاعدة, قيادي في القاعدة, صلته بالقاعدة, طالبان والقاعدة: but not القاعدة الجوية. */
  private boolean isOfForce(Text text, int i, int to, ArabicWords.Bare reading) {
    if (isBetweenMarks(text, i, to)) return true;
    if (i == 0 || arabic.hasArticle(text, to) && !arabic.isNational(text, to)) return false;
    if (reading.preposition()) return calls("link", text.bareKey(i - 1));
    if (calls("ally", text.bareKey(to)) && text.key(to).startsWith("و")) return true;
    if (reading.taken() > 0) return calls("ally", text.bareKey(i - 1));
    boolean among = i > 1 && (text.key(i - 1).equals("في") || text.key(i - 1).equals("من"));
    return isMember(text.key(i - 1)) || among && isMember(ArabicWords.withoutArticle(text.key(i - 2)));
  }

  private boolean isMember(String key) {
    return calls("member", key) || calls("member", ArabicWords.withoutConjunction(key));
  }

  /** الإيطالي behind روما: the nation of a club, as a town is feminine. */
  private boolean isOfMasculineNation(Text text, int i) {
    return arabic.isNationalWithArticle(text, i) && !text.key(i).endsWith("ة");
  }

  /** مدينة روما, روما الإيطالية, أقيمت في روما: the town; but لعب في روما, في روما الإيطالي. */
  private boolean meansTown(Text text, int i, int to, BareName name) {
    if (i == 0 || !name.isTown() && !arabic.isPlace(text, i)) return false;
    if (arabic.isNationalWithArticle(text, to)) return text.key(to).endsWith("ة");
    String before = text.key(i - 1);
    return calls("place", before) || before.equals("في") && !isPlayedIn(text, i - 1);
  }

  /** يلعب المدافع في, موسمه في: whether what stands close before في is somebody's play. */
  private boolean isPlayedIn(Text text, int in) {
    if (in > 0 && isOfPlay(text.key(in - 1))) return true;
    for (int i = Math.max(0, in - 3); i < in; i++) {
      if (calls("played", text.bareKey(i))) return true;
    }
    return false;
  }

  /** المدرب ميلان ستويكوفيتش: a given name behind a post or a title and before an unknown word. */
  private boolean isGiven(Text text, int i, int to) {
    boolean called = i > 0 && (!arabic.role(text, i - 1).isEmpty() || arabic.is("title", text, i - 1)
        || arabic.hasArticle(text, i - 1) || text.key(i - 1).startsWith("لل"));
    boolean surname = to < text.size() && text.isWord(to) && !text.startsWithAl(to)
        && !text.key(to).startsWith("و")
        && !arabic.isEveryday(text, to) && !arabic.isFunction(text, to) && !arabic.isVerb(text, to)
        && !arabic.isPlace(text, to);
    return called && surname && arabic.isGivenName(text, i);
  }

  /** ولي العهد, بالتعاون مع, المساواة والعدالة: the everyday word that is a club's name too. */
  private boolean isElsewhere(Text text, int i, ArabicWords.Bare reading) {
    if (reading.preposition() && text.key(i).charAt(reading.taken() - 1) == 'ب') return true;
    if (i == 0) return false;
    String before = text.key(i - 1);
    boolean joined = reading.taken() == 1 && !reading.preposition();
    boolean pair = joined && arabic.hasArticle(text, i - 1) && arabic.isEverydayAlone(before) && !isClub(before)
        && !arabic.isNational(text, i - 1) && arabic.isEverydayAlone(reading.key());
    return pair || calls("elsewhere", before) || calls("elsewhere", ArabicWords.withoutConjunction(before));
  }

  /** In الفريق المصري the word says whose team it is. */
  private boolean isSomebodysNation(Text text, int i) {
    return i > 0 && arabic.isNational(text, i) && arabic.hasArticle(text, i - 1);
  }

  private boolean isReporter(String key) {
    return calls("reporter", key) || calls("reporter", ArabicWords.withoutConjunction(key));
  }

  /** In حماس الجماهير and حماس كبير the word is a noun, and no name. */
  private boolean isNoun(Text text, int next) {
    if (next >= text.size() || !text.isWord(next)) return false;
    String key = text.key(next);
    if (arabic.hasArticle(text, next)) return !arabic.isNational(text, next) && !key.endsWith("ي")
        && !key.endsWith("ية") && !arabic.isTime(text, next) && arabic.role(text, next).isEmpty();
    return false;
  }

  private boolean isBetweenMarks(Text text, int from, int to) {
    if (from == 0 || to >= text.size()) return false;
    String before = text.key(from - 1);
    if ("«»\"“”(".contains(before) && "«»\"“”)".contains(text.key(to))) return true;
    // جدة - الرياض: the newspaper behind the place, but سبق - الرياض: the place behind a newspaper
    boolean medium = !arabic.isPlace(text, from) || arabic.isPlace(text, from - 2);
    return "-–".contains(before) && text.isMark(to, ':') && medium;
  }

  /**
   * الرياض 5 نوفمبر 2025م واس: an agency that ends a dateline, begins one as in واس / الرياض, or stands between its
   * date and a dash as in 5-11-2025 وفا-.
   */
  private static boolean isSignature(Text text, int from, int to) {
    if (text.startsWithAl(from) || text.key(from).length() > 4) return false;
    boolean ends = to >= text.size() && text.size() < 15 && from > 0;
    boolean dash = to < text.size() && "/:-–".contains(text.key(to));
    boolean dated = from > 1 && from < 12 && text.token(from - 1).type() == Token.Type.NUMBER;
    return ends || dash && (from == 0 || dated);
  }

  /** سبق - الرياض: …, سمير حداد - سبق - الرياض: the newspaper before the place, or a line of these alone. */
  boolean isByline(Text text, int from, int to) {
    boolean before = from > 0 && (text.isDash(from - 1) || text.isMark(from - 1, '/'));
    boolean behind = to < text.size() && (text.isDash(to) || text.isMark(to, '/'));
    boolean place = arabic.isPlace(text, from); // الرياض – واس
    if (place || from > 9 || from > 0 && !before || !before && !behind) return false;
    // رنا قاسم – عين اليوم, but a reader's أم سمير – الخبر
    if (text.size() < 9) return from == 0 || to - from > 1 || !text.startsWithAl(from);
    int at = to + 1;
    while (at < text.size() && at - to < 5 && text.isWord(at)) at++;
    return behind && at > to + 1 && text.isMark(at, ':');
  }

  /** لاعب التعاون, تعادل مع التعاون, النصر والتعاون, الوحدة الإماراتي: whether what stands beside tells of a club. */
  private boolean isBesideGame(Text text, int i, int to, ArabicWords.Bare reading) {
    // الوحدة الإماراتي: the nation is a club's, as the word itself is feminine
    String next = text.key(to);
    boolean feminine = text.key(to - 1).endsWith("ة") || text.key(to - 1).equals("العين");
    boolean nation = feminine && arabic.isNationalWithArticle(text, to) && !next.endsWith("ة");
    if (nation || next.startsWith("و") && isStrong(next.substring(1))) return true;
    if (i == 0) return false;
    if (reading.taken() > 0 && !reading.preposition()) {
      return isStrong(text.key(i - 1)) || isStrong(text.bareKey(i - 1));
    }
    if (isOfPlay(text.key(i - 1))) return true;
    boolean beyond = i > 1 && !reading.preposition() && arabic.is("preposition", text, i - 1);
    // تعادل مع التعاون, تعادل الهلال مع التعاون
    return beyond && (isOfPlay(text.key(i - 2)) || i > 2 && isStrong(text.key(i - 2)) && isOfPlay(text.key(i - 3)));
  }

  /** مدرب الروضة, مواجهة الروضة. */
  boolean isBesidePlay(Text text, int i) {
    return i > 0 && isOfPlay(text.key(i - 1));
  }

  private boolean isOfPlay(String key) {
    String bare = ArabicWords.withoutConjunction(key);
    return calls("side", key) || calls("side", bare) || calls("match", key) && !key.startsWith("ال")
        || calls("match", bare) && !bare.startsWith("ال");
  }

  private boolean isStrong(String key) {
    return isClub(key) && !isOrdinary(key);
  }

  /** قال لعكاظ, في حديث لعكاظ, في مقابلة مع عكاظ. */
  boolean isTold(Text text, int i, ArabicWords.Bare reading) {
    if (i > 1 && reading.taken() == 0) return text.key(i - 1).equals("مع") && calls("talk", text.key(i - 2));
    if (i > 0 && calls("elsewhere", text.key(i - 1))) return false; // استطلاع للرأي
    if (reading.taken() == 0 || text.key(i).charAt(text.key(i).startsWith("و") ? 1 : 0) != 'ل') return false;
    for (int k = Math.max(0, i - 4); k < i; k++) {
      ArabicVerbs.Form form = arabic.verbs.form(text.bareKey(k)).orElse(null);
      if (form != null && !form.verb().is("opinion") || calls("talk", text.key(k))) return true;
    }
    return false;
  }

  /** Whether two different words of the game stand in a paragraph. */
  private boolean isAboutAMatch(Text text) {
    if (!text.mayHold(Hint.MATCH)) return false;
    Set<String> seen = new HashSet<>();
    for (int i = text.next(Hint.MATCH, 0); i < text.size() && seen.size() < 2; i = text.next(Hint.MATCH, i + 1)) {
      if (!text.isWord(i)) continue;
      for (ArabicWords.Bare reading : text.readings(i)) {
        String bare = ArabicWords.withoutArticle(reading.key());
        if (!calls("match", bare)) continue;
        seen.add(bare);
        break;
      }
    }
    return seen.size() > 1;
  }
}
