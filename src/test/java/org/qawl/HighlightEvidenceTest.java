package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.qawl.analysis.Form;
import org.qawl.analysis.NewsAnalyzer;
import org.qawl.fixtures.Fixtures;
import org.qawl.names.Entry;
import org.qawl.names.Gazetteer;
import org.qawl.names.Transliteration;
import org.qawl.translation.Lexicon;

/** What holds of the highlights of whatever is searched for. */
class HighlightEvidenceTest {
  private static final Analyzer STEMS = new NewsAnalyzer(Form.STEM);
  private static final Analyzer WRITTEN = new NewsAnalyzer(Form.WRITTEN);
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Transliteration NAMES = Transliteration.standard();

  private final Set<Tier> seen = EnumSet.noneOf(Tier.class);
  private int highlights;
  private int onlyInContext;

  @Test
  void everyHighlightIsWhatItsTierSays() throws IOException {
    Random random = new Random(412);
    try (PassageIndex index = Fixtures.index()) {
      for (int round = 0; round < 150; round++) {
        PassageQuery query = RandomQueries.next(random).limit(200);
        for (Passage passage : index.search(query)) {
          int last = 0;
          for (Highlight highlight : passage.highlights()) {
            assertThat(highlight.start()).isGreaterThanOrEqualTo(last);
            assertThat(highlight.end()).isLessThanOrEqualTo(passage.text().length());
            last = highlight.end();
            assertMet(query, passage.text(), highlight);
          }
        }
      }
    }
    assertThat(seen).containsAll(EnumSet.range(Tier.WRITTEN, Tier.TRANSLATION));
    // A stem alone may be another word: of أسئلته the letters أسئلت are shown, which are none by themselves.
    assertThat((double) onlyInContext / highlights).as(onlyInContext + " of " + highlights).isLessThan(0.03);
  }

  /** The highlighted characters are what was asked for, or else the words are of which they are part. */
  private void assertMet(PassageQuery query, String text, Highlight highlight) {
    highlights++;
    if (isMet(query, text.substring(highlight.start(), highlight.end()), highlight)) return;
    onlyInContext++;
    int start = highlight.start();
    int end = highlight.end();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
    String words = text.substring(start, end);
    assertThat(isMet(query, words, highlight)).as("\"" + words + "\" is " + highlight + " for " + query).isTrue();
  }

  private boolean isMet(PassageQuery query, String characters, Highlight highlight) {
    String asked = highlight.asked();
    seen.add(highlight.tier());
    assertThat(query.tiers()).as(query + " " + highlight).contains(highlight.tier());
    return switch (highlight.tier()) {
      case WRITTEN -> holds(WRITTEN, characters, asked) || holds(STEMS, characters, asked);
      case STEM -> holds(STEMS, characters, asked);
      case ALIAS -> entry(asked).stream().flatMap(entry -> entry.forms().stream())
          .anyMatch(form -> holds(STEMS, characters, form));
      case TRANSLITERATION -> isLike(characters, asked, highlight.weight());
      case TRANSLATION -> translations(asked).anyMatch(translation -> holds(STEMS, characters, translation));
      case FUZZY -> false;
    };
  }

  /** Two highlights that overlap become one, which then holds more than the words that were met. */
  private static boolean holds(Analyzer analyzer, String characters, String words) {
    List<String> terms = terms(analyzer, words);
    return !terms.isEmpty() && Collections.indexOfSubList(terms(analyzer, characters), terms) >= 0;
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    return Token.of(analyzer, text).stream().map(Token::term).toList();
  }

  private static Optional<Entry> entry(String name) {
    return GAZETTEER.mentions(name).stream().map(mention -> mention.entry()).findFirst();
  }

  private static Stream<String> translations(String asked) {
    return LEXICON.matches(asked).stream().flatMap(match -> match.translations().stream())
        .map(translation -> translation.text());
  }

  private static boolean isLike(String characters, String asked, double weight) {
    List<String> words = terms(WRITTEN, asked);
    List<String> found = terms(WRITTEN, characters);
    for (int first = 0; first + words.size() <= found.size(); first++) {
      double likeness = 0;
      for (int i = 0; i < words.size(); i++) likeness += NAMES.likeness(words.get(i), found.get(first + i));
      // The weight is that of all the forms in which an index has the word.
      if (likeness / words.size() >= weight / 2) return true;
    }
    return false;
  }
}
