package org.qawl.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.junit.jupiter.api.Test;
import org.qawl.tables.Table;

/**
 * What holds for every text, tried on random ones: Arabic, Latin, mixed, with marks, digits, signs and surrogates.
 *
 * <p>The number of texts is the system property {@code qawl.laws}, and the seed {@code qawl.seed}.
 */
class LawsTest {
  private static final int TEXTS = Integer.getInteger("qawl.laws", 3000);
  private static final long SEED = Long.getLong("qawl.seed", 20240311L);
  private static final Analyzer STEM = new NewsAnalyzer(Form.STEM);

  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
  private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u06DA";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèāīūñçşğöüßæʿ'’-";
  private static final String OTHERS = "پچژگکیہٱﷲﻻﺍﻟڤёЖяשלवाक漢字ひが한글\u0301\u200C\u200F٫٬،؟.,:;_#@/0123٤٥٦۷";
  private static final List<String> WORDS = List.of("وزير", "الشام", "وللشام", "كتابهم", "سوريون", "مسؤولية", "لبنان",
      "والوزارات", "يستخدمون", "إِلَى", "ﷺ", "U.S.", "Syria's", "al-Shām", "😀", "👨‍👩‍👧", "𐐀𐐁", "هيئة_تحرير", "١٬٠٠٠");

  private final Random random = new Random(SEED);

  private String word(String alphabet, int longest) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(longest) + 1; i > 0; i--) {
      word.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return word.toString();
  }

  /** Arabic words as a writer could set them, without marks. */
  private String arabic() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8) + 1; i > 0; i--) {
      text.append(random.nextInt(4) == 0 ? WORDS.get(random.nextInt(9)) : word(LETTERS, 9)).append(' ');
    }
    return text.toString();
  }

  private String anything() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(10) + 1; i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append(word(LETTERS + MARKS, 12));
        case 1 -> text.append(word(LATIN, 12));
        case 2 -> text.append(word(OTHERS, 6));
        case 3 -> text.append(WORDS.get(random.nextInt(WORDS.size())));
        case 4 -> text.append(word(LETTERS + LATIN + OTHERS + MARKS, 20));
        default -> text.append((char) random.nextInt(0x10000));
      }
      if (random.nextInt(3) > 0) text.append(' ');
    }
    return text.toString();
  }

  private void sameStems(UnaryOperator<String> variant) {
    for (int i = 0; i < TEXTS; i++) {
      String text = arabic();
      String varied = variant.apply(text);
      assertThat(Tokens.of(STEM, varied).terms()).as("%s | %s", text, varied).isEqualTo(Tokens.of(STEM, text).terms());
    }
  }

  /** Puts one of these signs behind some letters. */
  private String sprinkled(String text, String signs) {
    StringBuilder varied = new StringBuilder();
    for (char c : text.toCharArray()) {
      varied.append(c);
      if (c != ' ' && random.nextBoolean()) varied.append(signs.charAt(random.nextInt(signs.length())));
    }
    return varied.toString();
  }

  @Test void decomposedTextHasTheSameStems() {
    sameStems(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  @Test void decomposedTextWithVowelSignsHasTheSameStems() {
    sameStems(text -> Normalizer.normalize(sprinkled(text, MARKS), Normalizer.Form.NFD));
  }

  @Test void presentationFormsHaveTheSameStems() {
    sameStems(this::shaped);
  }

  @Test void stretchedTextHasTheSameStems() {
    sameStems(text -> sprinkled(text, "\u0640"));
  }

  @Test void vowelledTextHasTheSameStems() {
    sameStems(text -> sprinkled(text, MARKS));
  }

  @Test void signsOfDirectionChangeNothing() {
    sameStems(text -> sprinkled(text, "\u200E\u200F\u202A\u202B\u202C\u2066\u2067\u2069\u200C\u200D\uFEFF"));
  }

  @Test void aPersianKeyboardChangesNothing() {
    sameStems(text -> text.replace('ي', 'ی').replace('ك', 'ک'));
  }

  @Test void hamzasMayBeLeftOut() {
    sameStems(text -> text.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replace('ة', 'ه'));
  }

  @Test void waslaIsAnAlef() {
    sameStems(text -> text.replace('ا', 'ٱ'));
  }

  /** Some letters as the shapes that old systems stored, lam-alef as one. */
  private String shaped(String text) {
    StringBuilder shaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String pair = i + 1 < text.length() ? text.substring(i, i + 2) : "";
      if (pair.equals("لا") && random.nextBoolean()) {
        shaped.append('\uFEFB');
        i++;
      } else {
        shaped.append(random.nextBoolean() ? shape(text.charAt(i)) : text.charAt(i));
      }
    }
    return shaped.toString();
  }

  private char shape(char letter) {
    List<Character> shapes = new ArrayList<>();
    for (char c = '\uFE80'; c < '\uFEF5'; c++) {
      if (Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).equals(String.valueOf(letter))) shapes.add(c);
    }
    return shapes.isEmpty() ? letter : shapes.get(random.nextInt(shapes.size()));
  }

  /** Nouns that the tables know, and that end in no letter which could be a suffix, so that no letter is in doubt. */
  @Test void cliticsInAnyLegalStackingLeaveTheNounsStem() {
    List<String> articles = new ArrayList<>(List.of(""));
    for (Table.Row row : Table.of(LawsTest.class, "prefixes.tsv")) {
      if (row.get("kind").equals("article")) articles.add(row.get("prefix"));
    }
    List<String> joined = new ArrayList<>(List.of("و", "ل", "ب", "ول", "وب", "ك", "فل", "فب"));
    List<String> pronouns = List.of("", "ه", "ها", "هم", "هما", "هن", "كم", "نا");
    for (Table.Row row : Table.of(LawsTest.class, "broken-plurals.tsv")) {
      String noun = row.get("singular");
      if (noun.length() < 4 || "ةتيىاهونء".indexOf(noun.charAt(noun.length() - 1)) >= 0 || noun.startsWith("ل")) continue;
      // بطريقه is "in a way" before it is "his penguin" or "in his road".
      if (isListed(noun + "ة") || isListed(noun.substring(1)) || isListed(noun.substring(1) + "ة")) continue;
      String stem = Tokens.of(STEM, noun).text();
      for (String article : articles) {
        assertThat(Tokens.of(STEM, article + noun).text()).as(article + noun).isEqualTo(stem);
      }
      for (String prefix : joined) {
        for (String pronoun : pronouns) {
          String word = prefix + noun + pronoun;
          if (isListed(prefix + noun)) continue; // وسائل are means as well as "and a questioner"
          assertThat(Tokens.of(STEM, word).text()).as(word).isEqualTo(stem);
        }
      }
    }
  }

  private static boolean isListed(String word) {
    String normal = Orthography.normalize(word, Form.ORTHOGRAPHIC);
    return ArabicLexicon.INSTANCE.trie.get(normal.toCharArray(), 0, normal.length()) != 0;
  }

  private static Analyzer only(Supplier<Tokenizer> words) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(words.get());
      }
    };
  }

  /** Texts of every length, so that some end where a buffer does. */
  @Test void theTokenizerFindsTheWordsOfLucenes() throws IOException {
    Analyzer ours = only(PlainWordTokenizer::new);
    Analyzer lucenes = only(StandardTokenizer::new);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < TEXTS; i++) {
      String text = anything() + word(LETTERS + " .،:'\"-_\u064E\u200F1٢,a\n", 40) + arabic().strip();
      assertThat(tokens(ours, text)).as(text).isEqualTo(tokens(lucenes, text));
      if (all.length() > 20_000) all.setLength(0);
      all.append(random.nextInt(400) == 0 ? text.replaceAll("\\s", "").repeat(random.nextInt(90)) : text);
      if (i % 50 == 0) assertThat(tokens(ours, all.toString())).isEqualTo(tokens(lucenes, all.toString()));
    }
  }

  private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      stream.reset();
      while (stream.incrementToken()) tokens.add(stream.reflectAsString(false));
      stream.end();
      tokens.add(stream.reflectAsString(false));
    }
    return tokens;
  }

  /** The steps of {@link NewsAnalyzer}, without the way past them. */
  private static final Analyzer STEPS = new Analyzer() {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      TokenStream tokens = new OrthographyFilter(new WordPartFilter(words), Form.ORTHOGRAPHIC);
      tokens = new ArabicStemFilter(new StopWordFilter(tokens, false));
      return new TokenStreamComponents(words, new StemOffsetFilter(new LatinStemFilter(tokens)));
    }
  };

  @Test void theShortcutLeadsWhereTheStepsDo() {
    for (int i = 0; i < TEXTS; i++) {
      String text = arabic() + anything() + arabic();
      Tokens longWay = Tokens.of(STEPS, text);
      // The second time, words are known.
      for (Tokens shortcut : List.of(Tokens.of(STEM, text), Tokens.of(STEM, text))) {
        assertThat(shortcut.terms()).as(text).isEqualTo(longWay.terms());
        assertThat(shortcut.words()).as(text).isEqualTo(longWay.words());
        assertThat(shortcut.positions()).as(text).isEqualTo(longWay.positions());
      }
    }
  }

  @Test void normalizingTwiceChangesNothing() {
    for (int i = 0; i < TEXTS; i++) {
      String text = anything();
      for (Form form : List.of(Form.WRITTEN, Form.ORTHOGRAPHIC)) {
        for (String term : Tokens.of(new NewsAnalyzer(form), text).terms()) {
          assertThat(Orthography.normalize(term, form)).as("%s of %s", form, text).isEqualTo(term);
        }
      }
    }
  }

  @Test void offsetsStayInOrderAndReproduceTheWord() {
    for (int i = 0; i < TEXTS; i++) {
      String text = anything();
      for (Form form : Form.values()) {
        Tokens tokens = Tokens.of(new NewsAnalyzer(form), text);
        int last = 0;
        for (int t = 0; t < tokens.terms().size(); t++) {
          int[] offset = tokens.offsets().get(t);
          assertThat(offset[0]).as("%s in %s", tokens.terms().get(t), text).isBetween(last, offset[1] - 1);
          assertThat(offset[1]).isLessThanOrEqualTo(text.length());
          last = offset[0];
        }
      }
      Tokens whole = Tokens.of(new NewsAnalyzer(Form.ORTHOGRAPHIC), text);
      for (int t = 0; t < whole.terms().size(); t++) {
        String again = Orthography.normalize(whole.words().get(t), Form.ORTHOGRAPHIC);
        // A sign for several words gives each of them its own place.
        assertThat(again).as(text).contains(whole.terms().get(t));
      }
    }
  }

  @Test void noTermIsEmptyOrTooLong() {
    for (int i = 0; i < TEXTS; i++) {
      String text = anything() + (i % 100 == 0 ? "ﷺ".repeat(100) + "لا".repeat(300) + "\uFEFB".repeat(250) : "");
      for (Form form : Form.values()) {
        assertThat(Tokens.of(new NewsAnalyzer(form), text).terms()).allSatisfy(term ->
            assertThat(term.length()).as(text).isBetween(1, 255));
      }
    }
  }

  @Test void everyFormHasTheSamePositions() {
    for (int i = 0; i < TEXTS; i++) {
      String text = anything();
      // A stray ʿ is a word as written, and none in the other forms.
      assertThat(Tokens.of(new NewsAnalyzer(Form.WRITTEN), text).positions()).as(text)
          .containsAll(Tokens.of(new NewsAnalyzer(Form.ORTHOGRAPHIC), text).positions());
    }
  }
}
