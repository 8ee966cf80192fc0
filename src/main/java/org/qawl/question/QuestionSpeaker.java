package org.qawl.question;

import java.util.Optional;
import org.qawl.analysis.Language;
import org.qawl.attribution.Speaker;

/** Whom a question asks about, freed of titles, as attribution would in an article. */
final class QuestionSpeaker {
  private static final QuestionForms ARTICLE = QuestionForms.group("article");
  private static final QuestionForms ANYBODY = QuestionForms.group("anybody");
  private static final QuestionForms PREPOSITION = QuestionForms.group("in|prep");
  private static final QuestionForms TITLE = QuestionForms.group("title");
  private static final QuestionForms GIVEN_TITLE = QuestionForms.group("given-title");
  private static final QuestionForms PARTICLE = QuestionForms.group("particle");
  private static final QuestionForms ROLE = QuestionForms.group("role|office|body");
  private static final QuestionForms OFFICE = QuestionForms.group("office");

  private QuestionSpeaker() {}

  /** The speaker without article, titles and quotation marks; empty if anybody is meant. */
  static Optional<String> of(String held) {
    QuestionWords words = QuestionWords.of(held.replaceAll("[\"“”«»]", " "));
    if (words.size() == 0 || isAnybody(words)) return Optional.empty();
    int article = ARTICLE.longestAt(words, 0);
    String name = words.between(article < words.size() ? article : 0, words.size());
    String described = described(name);
    if (QuestionWords.of(described).size() > NameLook.MOST_WORDS || described.isEmpty()) return Optional.of(name);
    int untitled =
        NameLook.attributed(described).map(Speaker::name).map(found -> suffix(described, found)).orElse(0);
    return Optional.of(withoutTitle(described, untitled));
  }

  /** Anyone, and <i>anyone in the Knesset</i>. */
  private static boolean isAnybody(QuestionWords words) {
    int anybody = ANYBODY.longestAt(words, 0);
    return anybody > 0 && (anybody == words.size() || PREPOSITION.longestAt(words, anybody) > 0);
  }

  /**
   * What stands behind a comma describes whom it stands behind, Samir Haddad, who runs the mill; or is the name of whom
   * a post has told: the head of the mill, Samir Haddad.
   */
  private static String described(String name) {
    String[] parts = name.split("\\s*[,،]\\s*");
    if (parts.length == 0) return "";
    if (parts.length == 1) return parts[0];
    QuestionWords first = QuestionWords.of(parts[0]);
    boolean post = false;
    for (int at = 0; at < first.size(); at++) post |= ROLE.longestAt(first, at) > 0;
    return post && NameLook.isName(parts[1]) ? parts[1] : parts[0];
  }

  /**
   * Without <i>Sheikha</i> or السلطان, but not in front of an adjective, السلطان العثماني, which would make it a name.
   */
  private static String withoutTitle(String described, int untitled) {
    QuestionWords all = QuestionWords.of(described);
    // Sultan Al Jaber bears a name that is a title as well.
    if (GIVEN_TITLE.longestAt(all, 0) > 0 && PARTICLE.longestAt(all, 1) > 0) return described;
    String name = described.substring(untitled);
    QuestionWords words = QuestionWords.of(name);
    int title = TITLE.longestAt(words, 0);
    if (title == 0 || title >= words.size() || words.key(title).startsWith("ال")) return name;
    if (PREPOSITION.longestAt(words, title) > 0) return name;
    String behind = words.between(title, words.size());
    boolean named = Language.detect(name) == Language.ARABIC || PARTICLE.longestAt(words, title) > 0
        || NameLook.isName(behind);
    return named ? behind : name;
  }

  /** Whether an office needs a place behind it: السفير الروسي <i>في سوريا</i>. */
  static boolean isPlaced(String held) {
    return OFFICE.longestAt(QuestionWords.of(held), 0) > 0;
  }

  /** Where a name ends another, 0 if it is not the end, or all of it; case does not matter. */
  static int suffix(String name, String untitled) {
    int at = name.length() - untitled.length();
    boolean ends = at > 0 && name.charAt(at - 1) == ' ' && name.regionMatches(true, at, untitled, 0, untitled.length());
    return ends ? at : 0;
  }
}
