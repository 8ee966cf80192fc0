package org.qawl;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.qawl.question.Question;

/**
 * Where a question becomes an answer: it is understood, searched for ever less strictly, and what is found grouped by
 * speaker. Thread-safe.
 */
final class Answers {
  /** An answer holds passages with this part of the question's concepts, as long as there are any. */
  private static final PassageSearch.Manner STRICT = new PassageSearch.Manner(0.6, true, false, Optional.empty());

  private final PassageSearch search;
  private final Voices voices;

  Answers(PassageSearch search, Voices voices) {
    this.search = search;
    this.voices = voices;
  }

  Answer to(TimedSearcher searcher, String question, PassageQuery within) throws IOException {
    Way way = way(searcher, question, within);
    List<Passage> found = search.find(searcher, way.search, Optional.empty()).passages();
    PassageQuery query = way.search.query();
    List<Voice> grouped = voices.of(found, query.speakers(), searcher::late);
    return new Answer(question, query, way.total, way.exact, searcher.cut(), found, grouped);
  }

  /** A question as it is searched for, and how many passages meet it, at least. */
  record Way(PassageSearch.Prepared search, long total, boolean exact) {}

  /**
   * The strictest way to search for a question that finds anything: much of it; some of it; the name of whom it asks
   * for as words, where nobody of that name speaks.
   */
  Way way(TimedSearcher searcher, String question, PassageQuery within) throws IOException {
    Question parsed = Question.parse(question);
    PassageQuery asked = AskedQueries.of(parsed, within);
    Way way = way(searcher, asked, STRICT);
    if (way.total == 0) way = way(searcher, asked, PassageSearch.Manner.LOOSE);
    if (way.total == 0 && daysMayBeWords(parsed)) {
      way = way(searcher, within.about(question), PassageSearch.Manner.LOOSE);
    }
    if (way.total > 0 || parsed.speaker().isEmpty()) return way;
    return way(searcher, AskedQueries.beside(parsed, within), PassageSearch.Manner.LOOSE);
  }

  private Way way(TimedSearcher searcher, PassageQuery query, PassageSearch.Manner manner) throws IOException {
    PassageSearch.Prepared prepared = search.prepare(query, manner);
    long total = search.count(searcher, prepared);
    return new Way(prepared, total, !searcher.cut());
  }

  /**
   * The best passages for a question, each for what it holds itself and for what its article is about; a speaker who is
   * asked for only ranks higher. Where the index knows no word of his, he may be no speaker but what the question is
   * about, and all its words are looked for.
   */
  PassageSearch.Found loosely(TimedSearcher searcher, String question, PassageQuery within) throws IOException {
    Question parsed = Question.parse(question);
    PassageQuery query = isUnheard(searcher, parsed, within)
        ? AskedQueries.inItsWords(question, parsed, within)
        : AskedQueries.about(parsed, within);
    PassageSearch.Manner manner = new PassageSearch.Manner(0, parsed.aboutSpeech(), true, parsed.speaker());
    PassageSearch.Found found = search.find(searcher, search.prepare(query, manner), Optional.empty());
    if (!found.passages().isEmpty() || !daysMayBeWords(parsed)) return found;
    return search.find(searcher, search.prepare(within.about(question), manner), Optional.empty());
  }

  /** Whether a question asks for somebody who says nothing in the index. */
  private boolean isUnheard(TimedSearcher searcher, Question parsed, PassageQuery within) throws IOException {
    if (parsed.speaker().isEmpty()) return false;
    PassageQuery said = within.saidBy(parsed.speaker().get());
    return search.count(searcher, search.prepare(said, PassageSearch.Manner.LOOSE)) == 0;
  }

  /** A few words that end in a year may be about that year, and stand in articles of another, or of no known day. */
  private static boolean daysMayBeWords(Question parsed) {
    return parsed.shape().isEmpty() && (parsed.since().isPresent() || parsed.until().isPresent());
  }
}
