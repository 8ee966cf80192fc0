package org.qawl.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qawl.analysis.Language;
import org.qawl.attribution.Attributor;
import org.qawl.attribution.Speaker;
import org.qawl.names.Entry;
import org.qawl.names.Gazetteer;
import org.qawl.names.Kind;
import org.qawl.tables.Memo;
import org.qawl.tables.Table;

/** Whom a question asks about: told from other words, and freed of titles, as attribution would in an article. */
final class QuestionSpeaker {
  /** A name is hardly ever longer. */
  private static final int MOST_WORDS = 8;

  /** The first letter of each word that is none of the short ones, which have no capitals in names either. */
  private static final Pattern LONGER_WORD = Pattern.compile("(?<![\\p{L}'’])\\p{L}(?=\\p{L}{3})");

  private static final QuestionForms ARTICLE = QuestionForms.group("article");
  private static final QuestionForms ANYBODY = QuestionForms.group("anybody");
  private static final QuestionForms NO_END = QuestionForms.group("thing|aux");
  private static final QuestionForms NO_BEGINNING = QuestionForms.group("thing|hal|man|madha|kayfa|qala|tahaddatha");

  private static final QuestionForms PREPOSITION = QuestionForms.group("in|prep");
  private static final QuestionForms ROLE = QuestionForms.group("role");
  private static final QuestionForms TITLE = QuestionForms.group("title");
  private static final QuestionForms PARTICLE = QuestionForms.group("particle");
  private static final QuestionForms OFFICE = QuestionForms.group("office");
  private static final QuestionForms BODY = QuestionForms.group("body");

  /** The readings of a question ask for the same words again and again. */
  private static final Memo<Optional<Speaker>> ATTRIBUTED = new Memo<>(1 << 10, QuestionSpeaker::attribute);

  /** The words of a name of the gazetteer. */
  private static final int MOST_KNOWN = 5;

  private static final Set<String> GIVEN = Table.of(Attributor.class, "given-names.tsv").rows().stream()
      .filter(row -> row.get("common").isEmpty())
      .flatMap(row -> Stream.of(row.list("arabic"), row.list("english")).flatMap(List::stream))
      .map(QuestionWords::key)
      .collect(Collectors.toUnmodifiableSet());

  private QuestionSpeaker() {}

  /** The speaker without article, titles and quotation marks; empty if anybody is meant. */
  static Optional<String> of(String held) {
    QuestionWords words = QuestionWords.of(held.replaceAll("[\"“”«»]", " "));
    if (words.size() == 0 || ANYBODY.longestAt(words, 0) == words.size()) return Optional.empty();
    int article = ARTICLE.longestAt(words, 0);
    String name = words.between(article < words.size() ? article : 0, words.size());
    // Samir Haddad, who runs the mill: what stands behind a comma describes him.
    String described = name.split("\\s*[,،]\\s*", 2)[0];
    if (words.size() > MOST_WORDS || described.isEmpty()) return Optional.of(name);
    int untitled = ATTRIBUTED.of(described).map(Speaker::name).map(found -> suffix(described, found)).orElse(0);
    return Optional.of(withoutTitle(described.substring(untitled)));
  }

  /**
   * Without <i>Sheikha</i> or السلطان, but not in front of an adjective, السلطان العثماني, which would make it a name.
   */
  private static String withoutTitle(String name) {
    QuestionWords words = QuestionWords.of(name);
    int title = TITLE.longestAt(words, 0);
    if (title == 0 || title >= words.size() || words.key(title).startsWith("ال")) return name;
    if (PREPOSITION.longestAt(words, title) > 0) return name;
    String behind = words.between(title, words.size());
    boolean named = Language.detect(name) == Language.ARABIC || PARTICLE.longestAt(words, title) > 0 || isName(behind);
    return named ? behind : name;
  }

  /** Whether an office needs a place behind it: السفير الروسي <i>في سوريا</i>. */
  static boolean isPlaced(String held) {
    return OFFICE.longestAt(QuestionWords.of(held), 0) > 0;
  }

  /** How many words at a place name somebody of the gazetteer, or begin with a given name; 0 if they do not. */
  static int known(QuestionWords words, int at) {
    int listed = listed(words, at, false);
    if (listed > 0 || !GIVEN.contains(words.key(at))) return listed;
    int end = at + 1;
    while (end < words.size() && PARTICLE.longestAt(words, end) > 0) end++;
    return end < words.size() && isName(words.between(at, end + 1)) ? end + 1 - at : 0;
  }

  private static int listed(QuestionWords words, int at, boolean places) {
    for (int end = Math.min(words.size(), at + MOST_KNOWN); end > at; end--) {
      Optional<Entry> entry = Gazetteer.standard().find(words.between(at, end));
      if (entry.isPresent() && (places || entry.get().kind() != Kind.PLACE)) return end - at;
    }
    return 0;
  }

  /** How long a name most likely is that something else follows at once: هل أيدت <i>مارين لوبان</i> العقوبات؟ */
  static int likely(QuestionWords words, int at) {
    int listed = listed(words, at, true);
    if (listed > 0 || BODY.longestAt(words, at) > 0) return listed;
    if (at + 2 >= words.size() || words.key(at).startsWith("ال") || words.key(at + 1).startsWith("ال")) return 0;
    String third = words.key(at + 2);
    return third.startsWith("ال") && !third.endsWith("ي") ? 2 : 0;
  }

  /** Where a name ends another, 0 if it is not the end, or all of it; case does not matter. */
  private static int suffix(String name, String untitled) {
    int at = name.length() - untitled.length();
    boolean ends = at > 0 && name.charAt(at - 1) == ' ' && name.regionMatches(true, at, untitled, 0, untitled.length());
    return ends ? at : 0;
  }

  /** Whether words look like somebody, so that what is written beside them is something else. */
  static boolean isName(String held) {
    QuestionWords words = QuestionWords.of(held);
    if (words.size() == 0 || words.size() > MOST_WORDS) return false;
    String name = words.between(ARTICLE.longestAt(words, 0), words.size());
    if (name.isEmpty()) return false;
    if (Gazetteer.standard().find(name).isPresent()) return true;
    if (Language.detect(name) == Language.ENGLISH) {
      boolean office = Character.isUpperCase(name.charAt(0)) && ROLE.longestAt(words, words.size() - 1) > 0;
      return (office || isCapital(words)) && NO_END.longestAt(words, words.size() - 1) == 0;
    }
    if (NO_BEGINNING.longestAt(words, 0) > 0) return false;
    Optional<Speaker> speaker = ATTRIBUTED.of(name);
    return speaker.isPresent()
        && (name.equals(speaker.get().name()) || suffix(name, speaker.get().name()) > 0)
        && (words.size() > 1 || speaker.get().id().startsWith("person-"));
  }

  private static boolean isCapital(QuestionWords words) {
    return words.words().stream()
        .filter(word -> word.end() - word.start() > 3 && PARTICLE.longestAt(QuestionWords.of(word.key()), 0) == 0)
        .allMatch(word -> Character.isUpperCase(words.text().charAt(word.start())));
  }

  /** Who speaks in a sentence in which these words do; names typed without capitals are given them. */
  private static Optional<Speaker> attribute(String name) {
    Language language = Language.detect(name);
    String sentence = language == Language.ARABIC
        ? "قال " + name + " إن الطريق مفتوح."
        : "“The road is open,” " + capitalized(name) + " said.";
    List<Speaker> speakers =
        Attributor.standard().attribute(language, "", List.of(sentence)).getFirst().speakers();
    return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
  }

  private static String capitalized(String name) {
    if (!name.equals(name.toLowerCase(Locale.ROOT))) return name;
    return LONGER_WORD.matcher(name).replaceAll(word -> word.group().toUpperCase(Locale.ROOT));
  }
}
