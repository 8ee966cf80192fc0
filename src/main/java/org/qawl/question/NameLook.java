package org.qawl.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qawl.analysis.Language;
import org.qawl.attribution.Attributor;
import org.qawl.attribution.Speaker;
import org.qawl.names.Gazetteer;
import org.qawl.tables.Memo;

/** Whether words look like somebody's name, wherever they stand: attribution would hear him in a sentence of theirs. */
final class NameLook {
  /** A name is hardly ever longer. */
  static final int MOST_WORDS = 8;
  /** The first letter of each word that is none of the short ones, which have no capitals in names either. */
  private static final Pattern LONGER_WORD = Pattern.compile("(?<![\\p{L}'’])\\p{L}(?=\\p{L}{3})");

  private static final QuestionForms ARTICLE = QuestionForms.group("article");
  private static final QuestionForms NO_END = QuestionForms.group("thing|aux");
  private static final QuestionForms NO_BEGINNING = QuestionForms.group(
      "thing|hal|man|madha|kayfa|qala|tahaddatha|intaqada|talaba|qalahu|no-name");
  private static final QuestionForms ROLE = QuestionForms.group("role");
  private static final QuestionForms PARTICLE = QuestionForms.group("particle");

  /** The readings of a question ask for the same words again and again. */
  private static final Memo<Optional<Speaker>> ATTRIBUTED = new Memo<>(1 << 10, NameLook::attribute);

  private NameLook() {}

  /** Who speaks in a sentence in which these words do; empty if nobody or several do. */
  static Optional<Speaker> attributed(String name) {
    return ATTRIBUTED.of(name);
  }

  /** Whether a word is the end of a name for attribution too: فابريس بالانش. */
  static boolean endsWith(QuestionWords words, int at) {
    String name = words.between(0, at + 1);
    return attributed(name).filter(speaker -> name.endsWith(speaker.name())).isPresent();
  }

  /** A single word of Arabic that is none of general use: إشادة إنفانتينو بالتنظيم. */
  static boolean isUnknown(String held) {
    return held.indexOf(' ') < 0 && Language.detect(held) == Language.ARABIC && !QuestionVocabulary.has(held);
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
      if (ARTICLE.longestAt(words, words.size() - 1) > 0) return false;
      for (int at = 1; office && at < words.size(); at++) office = ARTICLE.longestAt(words, at) == 0;
      return (office || isCapital(words)) && NO_END.longestAt(words, words.size() - 1) == 0;
    }
    if (NO_BEGINNING.longestAt(words, 0) > 0) return false;
    Optional<Speaker> speaker = ATTRIBUTED.of(name);
    return speaker.isPresent()
        && (name.equals(speaker.get().name()) || QuestionSpeaker.suffix(name, speaker.get().name()) > 0)
        && (words.size() > 1 || speaker.get().id().startsWith("person-"));
  }

  private static boolean isCapital(QuestionWords words) {
    return words.words().stream()
        .filter(word -> word.end() - word.start() > 3 && PARTICLE.longestAt(QuestionWords.of(word.key()), 0) == 0)
        .allMatch(word -> words.text().substring(word.start(), word.end()).chars().anyMatch(Character::isUpperCase));
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
