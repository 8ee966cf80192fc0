package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What holds for the highlights of every text, tried on random ones that are indexed and searched. */
class HighlightLawsTest {
  private static final int TEXTS = Integer.getInteger("qawl.laws", 3000) / 4;

  private final RandomTexts random = new RandomTexts(Long.getLong("qawl.seed", 20240311L));

  private static List<Passage> search(List<String> paragraphs, String words) throws IOException {
    try (PassageIndex index = PassageIndex.inMemory()) {
      index.add(Article.of("a", paragraphs));
      index.refresh();
      return index.search(PassageQuery.words(words).limit(100)).passages();
    }
  }

  private static List<String> marked(String paragraph, String words) throws IOException {
    return search(List.of(paragraph), words).stream().map(passage -> passage.marked("[", "]")).toList();
  }

  @Test
  void highlightsKeepLettersWhole() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) texts.add(random.text(10));
    int met = 0;
    try (PassageIndex index = PassageIndex.inMemory()) {
      for (int i = 0; i < texts.size(); i++) index.add(Article.of("a" + i, List.of(texts.get(i))));
      index.refresh();
      for (int i = 0; i < texts.size(); i++) {
        String[] words = texts.get(i).strip().split("\\s+");
        String asked = words[random.nextInt(words.length)].replace('"', ' ');
        for (Passage passage : index.search(PassageQuery.words(asked).limit(10))) {
          met += passage.highlights().size();
          check(passage);
        }
      }
    }
    assertThat(met).isGreaterThan(TEXTS);
  }

  private static void check(Passage passage) {
    String text = passage.text();
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int last = 0;
    for (Highlight highlight : passage.highlights()) {
      assertThat(highlight.start()).as(text).isBetween(last, text.length());
      assertThat(highlight.end()).as(text).isBetween(highlight.start() + 1, text.length());
      assertThat(letters.isBoundary(highlight.start())).as("%s at %s", highlight, text).isTrue();
      assertThat(letters.isBoundary(highlight.end())).as("%s at %s", highlight, text).isTrue();
      int first = Character.getType(text.codePointAt(highlight.start()));
      assertThat(first).as("%s at %s", highlight, text)
          .isNotIn((int) Character.NON_SPACING_MARK, (int) Character.ENCLOSING_MARK, (int) Character.COMBINING_SPACING_MARK,
              (int) Character.SPACE_SEPARATOR);
      boolean stretched = text.startsWith("\u0640", highlight.end());
      String met = text.substring(highlight.start(), highlight.end());
      assertThat(stretched && met.matches("(?s).*[\u0620-\u063f\u0641-\u064a]\\p{M}*")).as("%s at %s", highlight, text).isFalse();
      last = highlight.end();
    }
  }

  @Test
  void aStemTakesTheVowelSignsOfItsLetters() throws IOException {
    assertThat(marked("عاد وللشَّامِ هدوء", "شام")).containsExactly("عاد ولل[شَّامِ] هدوء");
    assertThat(marked("قال وَزِيرُهُمْ كلمة", "وزير")).containsExactly("قال [وَزِيرُ]هُمْ كلمة");
    assertThat(marked("سافر إلى الشامِ", "شام")).containsExactly("سافر إلى ال[شامِ]");
  }

  @Test
  void aStemTakesTheTatweelThatStretchesIt() throws IOException {
    assertThat(marked("وصل وزيـرهم أمس", "وزير")).containsExactly("وصل [وزيـر]هم أمس");
    assertThat(marked("وصل إلى الشـامـ أمس", "شام")).containsExactly("وصل إلى ال[شـامـ] أمس");
  }

  @Test
  void aTatweelThatStretchesNoLetterIsItsOwn() throws IOException {
    assertThat(marked("سنة \u064Cـ٤M هنا", "٤M")).containsExactly("سنة \u064C[ـ٤M] هنا");
  }

  @Test
  void aWordStretchedWithoutEndIsReadOnce() throws IOException {
    assertThat(marked("وصل س" + "ـ".repeat(100_000) + "لام أمس", "وصل")).containsExactly("[وصل] س" + "ـ".repeat(100_000) + "لام أمس");
    Graphemes letters = new Graphemes("س" + "ـ".repeat(100_000) + "لام");
    assertThat(letters.before(100_000)).isZero();
    assertThat(letters.behind(1)).isEqualTo(100_001);
    assertThat(new Graphemes("\u0601ـ1").before(1)).isZero();
  }

  @Test
  void aHamzaOfItsOwnStaysOnItsLetter() throws IOException {
    assertThat(marked("هذا سو\u0654الهم", "سؤال")).containsExactly("هذا [سو\u0654ال]هم");
  }

  @Test
  void anAccentOfItsOwnStaysOnItsLetter() throws IOException {
    assertThat(marked("two cafe\u0301s closed", "café")).containsExactly("two [cafe\u0301s] closed");
    assertThat(marked("the cafe\u0301's door", "café")).containsExactly("the [cafe\u0301]'s door");
  }

  @Test
  void signsOfSeveralCharactersStayWhole() throws IOException {
    assertThat(marked("he wrote 👨‍👩‍👧 here", "👨‍👩‍👧")).containsExactly("he wrote [👨‍👩‍👧] here");
    assertThat(marked("the flag 🇸🇾 rose", "🇸🇾")).containsExactly("the flag [🇸🇾] rose");
    assertThat(marked("a word 𐐀𐐁 of old", "𐐀𐐁")).containsExactly("a word [𐐀𐐁] of old");
  }

  @Test
  void eachHighlightSaysByWhichTier() throws IOException {
    List<Passage> met = search(List.of("The truce holds.", "هدنة هشة", "للهدنة ثمن"), "هدنة");
    assertThat(met.stream().flatMap(p -> p.highlights().stream().map(h -> p.position() + " " + h.tier() + " " + h.asked())))
        .containsExactlyInAnyOrder("0 TRANSLATION هدنة", "1 WRITTEN هدنة", "2 STEM هدنة");
  }

  @Test
  void theLastWordOfALongParagraphIsMarked() throws IOException {
    String paragraph = "وقال إن الحقول بقيت بلا ماء طوال الصيف. ".repeat(2500) + "ثم هطل المطر";
    assertThat(paragraph.length()).isGreaterThan(100_000);
    Passage passage = search(List.of(paragraph), "مطر").get(0);
    assertThat(passage.highlights()).singleElement().satisfies(
        highlight -> {
          assertThat(highlight.end()).isEqualTo(paragraph.length());
          assertThat(paragraph.substring(highlight.start(), highlight.end())).isEqualTo("مطر");
        });
  }
}
