package org.qawl.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qawl.query.Clause;
import org.qawl.query.QuerySyntax;
import org.qawl.query.QuerySyntaxException;
import org.qawl.tables.Table;

/**
 * A question in plain words, understood by the patterns of {@code questions.tsv}. Any text at all is one.
 *
 * @param speaker who shall speak, without titles
 * @param topic about what; all the words of a question that fits no pattern
 * @param since the first day it asks about
 * @param until the last day it asks about, inclusive
 * @param shape the pattern that it fits, and by which it asks for what somebody said; empty if it fits none
 */
public record Question(
    Optional<String> speaker,
    String topic,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> shape) {
  /** More words than this are no question, but a text to search for; matching is quadratic in them. */
  private static final int MOST_WORDS = 64;
  /** More words that begin with a name or a topic are a sentence of somebody's, and no question about it. */
  private static final QuestionForms NO_SPEAKER = QuestionForms.group("no-speaker");
  private static final QuestionForms TOLD = QuestionForms.group("told");
  private static final int MOST_TERSE = 9;
  /** The same where we know the name. */
  private static final int MOST_KNOWN = 18;
  /** Words that name one who speaks, with the post that stands before a name or for it. */
  private static final int MOST_OF_SPEAKER = 8;
  /** The days that a few words name are those of articles; in a sentence they belong to what it tells. */
  private static final int MOST_KEYWORDS = 9;

  private static final List<String> SPEAKERS = List.of("S", "N", "P", "U", "K", "M", "W", "L");
  private static final List<String> TOPICS = List.of("X", "x", "T", "R");
  private static final List<Shape> SHAPES = Table.of(Question.class, "questions.tsv").rows().stream()
      .map(row -> new Shape(row.get("id"), new QuestionPattern(row.get("pattern"))))
      .toList();

  /** A row of questions.tsv. */
  private record Shape(String id, QuestionPattern pattern) {}

  /** Whether it asks for what somebody said. */
  public boolean aboutSpeech() {
    return shape.isPresent();
  }

  /** Any text, understood. */
  public static Question parse(String question) {
    QuestionWords typed = QuestionWords.of(question);
    if (typed.size() > MOST_WORDS) return plain(typed);
    QuestionWords asked = QuestionSpelling.wellWritten(typed);
    Question written = parse(asked);
    Optional<Question> meant = QuestionSpelling.corrected(asked).map(Question::parse).filter(written::isLess);
    return meant.orElse(written.isWords() ? parse(typed) : written);
  }

  private static Question plain(QuestionWords words) {
    return new Question(Optional.empty(), words.text(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private boolean isWords() {
    return shape.isEmpty();
  }

  /** Whether another reading finds a question where this finds but words, or days where this finds none. */
  private boolean isLess(Question other) {
    if (!other.aboutSpeech()) return false;
    boolean days = since.isEmpty() && until.isEmpty() && (other.since.isPresent() || other.until.isPresent());
    return isWords() || days || shape.filter(id -> id.equals("name-topic")).isPresent() && !other.shape.equals(shape);
  }

  private static Question parse(QuestionWords asked) {
    QuestionDays days = QuestionDays.of(asked);
    for (QuestionFrame.Reading reading : QuestionFrame.readings(days.rest())) {
      Optional<Question> shaped = shaped(reading, days);
      if (shaped.isPresent()) return shaped.get();
    }
    boolean named = days.since().isPresent() || days.until().isPresent();
    if (!named || asked.size() > MOST_KEYWORDS) return plain(asked);
    return new Question(Optional.empty(), days.rest().text(), days.since(), days.until(), Optional.empty());
  }

  private static Optional<Question> shaped(QuestionFrame.Reading reading, QuestionDays days) {
    for (Shape shape : SHAPES) {
      if (shape.pattern.isTerse() && reading.words().size() > mostTerse(reading.words())) continue;
      Optional<QuestionPattern.Fit> fit = shape.pattern.whole(reading.words());
      if (fit.isEmpty()) continue;
      Map<String, String> slots = fit.get().words();
      Optional<String> speaker = first(slots, SPEAKERS).flatMap(QuestionSpeaker::of);
      if (speaker.isPresent() && speaker.get().split(" ").length > MOST_OF_SPEAKER) continue;
      if (speaker.isPresent() && begins(speaker.get(), NO_SPEAKER)) continue; // متى استقلت الهند؟
      String topic = first(slots, TOPICS).orElse("");
      if (shape.pattern.isTerse() && begins(topic, TOLD)) continue; // عمر المختار كان قائدا
      if (reading.set() && topic.isEmpty()) continue;
      return Optional.of(new Question(speaker, topic, days.since(), days.until(), Optional.of(shape.id())));
    }
    return Optional.empty();
  }

  private static boolean begins(String words, QuestionForms forms) {
    return forms.longestAt(QuestionWords.of(words), 0) > 0;
  }

  private static int mostTerse(QuestionWords words) {
    return QuestionNames.known(words, 0) > 0 ? MOST_KNOWN : MOST_TERSE;
  }

  private static Optional<String> first(Map<String, String> slots, List<String> names) {
    return names.stream().map(slots::get).filter(Objects::nonNull).findFirst();
  }

  /** Why the topic is taken for plain words although it has signs of a query string; empty if it is read as one. */
  public Optional<String> note() {
    try {
      QuerySyntax.parse(topic);
      return Optional.empty();
    } catch (QuerySyntaxException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The topic as a query string, or as plain words if it is none. */
  public Clause what() {
    try {
      return QuerySyntax.parse(topic);
    } catch (QuerySyntaxException e) {
      return QuerySyntax.words(topic); // note() says why
    }
  }
}
