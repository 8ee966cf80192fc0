package org.qawl.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictdFileTest {
  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  @TempDir private Path folder;
  private final ByteArrayOutputStream articles = new ByteArrayOutputStream();
  private final StringBuilder index = new StringBuilder();

  @BeforeEach
  void dictionary() {
    article("00databaseinfo", "Small Dictionary\n\nby: me.\n\n    Available under the terms of the Tea Party\n"
        + "  License ver. 2.0 and later. Enjoy.\n");
    article("00databaseshort", "00databaseshort\nSmall Dictionary\n");
    article("ceasefire", "ceasefire /sˈiːsfaɪə/\n1. وقف إطلاق النار\n2. هدنة (في الحرب)\n");
    article("teapot", "Teapot\nإبريق، برّاد - وعاء يصب منه الشاي\n");
    article("kettle", "kettle\nsee teapot\n");
    article("قهوة", "قهوة\n1. coffee\n2. café; [old] coffee house\n");
  }

  @Test void aDictionaryIsRead() throws IOException {
    check(write(false));
  }

  @Test void aPackedDictionaryIsRead() throws IOException {
    check(write(true));
  }

  private static void check(Path file) throws IOException {
    Lexicon lexicon = Lexicon.empty().with(file);
    assertThat(translations(lexicon, "ceasefires")).containsExactly("وقف إطلاق النار", "هدنة");
    assertThat(translations(lexicon, "teapot")).containsExactly("إبريق", "برّاد");
    assertThat(translations(lexicon, "للهدنة")).containsExactly("ceasefire");
    assertThat(translations(lexicon, "القهوة")).containsExactly("coffee", "café", "coffee house");
    assertThat(translations(lexicon, "coffee")).containsExactly("قهوة");
    assertThat(lexicon.matches("kettle")).as("has no translation").isEmpty();
    assertThat(lexicon.sources())
        .containsExactly(
            new Source("small", "Available under the terms of the Tea Party License ver. 2.0 and later", 3));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      tea;                "tea": expected a head, an offset and a length
      tea A;              "tea A": expected a head, an offset and a length
      tea,?,B;            "?" is not a number of dictd
      tea,,B;             "" is not a number of dictd
      tea,A,zzzzzzz;      "zzzzzzz" is not a number of dictd
      tea,B,/AA;          the article of "tea" ends at 258049, the dictionary at 365
      tea,/////,B;        the article of "tea" ends at 1073741824, the dictionary at 365
      """)
  void aBrokenLineIsNamed(String line, String why) throws IOException {
    index.append(line.replace(',', '\t')).append('\n');
    Path file = write(true);
    assertThatThrownBy(() -> Lexicon.empty().with(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("small.index:7: " + why);
  }

  @Test void aFileThatIsMissingIsNamed() throws IOException {
    Path file = write(false);
    Files.delete(folder.resolve("small.dict"));
    assertThatThrownBy(() -> Lexicon.empty().with(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("small.index: neither small.dict nor small.dict.dz stands beside it");
  }

  @Test void aFileThatIsNotPackedIsNamed() throws IOException {
    Path file = write(false);
    Files.move(folder.resolve("small.dict"), folder.resolve("small.dict.dz"));
    assertThatThrownBy(() -> Lexicon.empty().with(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("small.dict.dz: not packed with dictzip or gzip");
  }

  private static List<String> translations(Lexicon lexicon, String text) {
    return lexicon.matches(text).getFirst().translations().stream().map(Translation::text).toList();
  }

  private void article(String head, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    index.append(String.join("\t", head, number(articles.size()), number(bytes.length))).append('\n');
    articles.writeBytes(bytes);
  }

  private static String number(int number) {
    String rest = number < DIGITS.length() ? "" : number(number / DIGITS.length());
    return rest + DIGITS.charAt(number % DIGITS.length());
  }

  private Path write(boolean packed) throws IOException {
    Path file = folder.resolve(packed ? "small.dict.dz" : "small.dict");
    try (OutputStream out = packed ? new GZIPOutputStream(Files.newOutputStream(file)) : Files.newOutputStream(file)) {
      articles.writeTo(out);
    }
    return Files.writeString(folder.resolve("small.index"), index);
  }
}
