package org.qawl;

import java.util.List;
import java.util.Optional;
import org.qawl.analysis.Language;
import org.qawl.attribution.Attributor;
import org.qawl.attribution.Speaker;
import org.qawl.names.Gazetteer;

/** Whom a question asks about: told from other words, and freed of titles, as attribution would in an article. */
final class QuestionSpeaker {
  /** A name is hardly ever longer. */
  private static final int MOST_WORDS = 8;

  private static final QuestionForms ARTICLE = QuestionForms.group("article");
  private static final QuestionForms ANYBODY = QuestionForms.group("anybody");
  private static final QuestionForms THING = QuestionForms.group("thing");

  private QuestionSpeaker() {}

  /** The speaker without article, titles and quotation marks; empty if anybody is meant. */
  static Optional<String> of(String held) {
    QuestionWords words = QuestionWords.of(held.replaceAll("[\"“”«»]", " "));
    if (words.size() == 0 || ANYBODY.longestAt(words, 0) == words.size()) return Optional.empty();
    int article = ARTICLE.longestAt(words, 0);
    String name = words.between(article < words.size() ? article : 0, words.size());
    if (words.size() > MOST_WORDS) return Optional.of(name);
    return Optional.of(attributed(name).filter(untitled -> name.endsWith(" " + untitled)).orElse(name));
  }

  /** Whether words look like somebody, so that what is written beside them is something else. */
  static boolean isName(String held) {
    QuestionWords words = QuestionWords.of(held);
    if (words.size() == 0 || words.size() > MOST_WORDS) return false;
    String name = words.between(ARTICLE.longestAt(words, 0), words.size());
    if (Gazetteer.standard().find(name).isPresent()) return true;
    if (Language.detect(name) == Language.ENGLISH) return isCapital(words) && THING.longestAt(words, words.size() - 1) == 0;
    return words.size() > 1 && THING.longestAt(words, 0) == 0 && attributed(name).filter(found -> name.equals(found) || name.endsWith(" " + found)).isPresent();
  }

  private static boolean isCapital(QuestionWords words) {
    return words.words().stream()
        .filter(word -> word.end() - word.start() > 3)
        .allMatch(word -> Character.isUpperCase(words.text().charAt(word.start())));
  }

  /** Who speaks in a sentence in which these words do. */
  private static Optional<String> attributed(String name) {
    Language language = Language.detect(name);
    String sentence = language == Language.ARABIC ? "قال " + name + " إن الطريق مفتوح." : "“The road is open,” " + name + " said.";
    List<Speaker> speakers =
        Attributor.standard().attribute(language, "", List.of(sentence)).getFirst().speakers();
    return speakers.size() == 1 ? Optional.of(speakers.getFirst().name()) : Optional.empty();
  }
}
