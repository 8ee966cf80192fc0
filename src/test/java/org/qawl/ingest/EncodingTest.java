package org.qawl.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String ARABIC = """
      فتح الطريق إلى قرى الشمال
      قالت ليلى النجار، مديرة البلدية، إن «الطريق» آمن؛ هل يصل الخبز غداً؟ نعم.
      """;
  private static final String MIXED = "The mayor (رئيسة البلدية) said: “The road is safe.”\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void unicodeIsReadWithAMarkAndWithout(String charset) throws Unreadable {
    for (String text : new String[] {ARABIC, MIXED, "ASCII alone.\n"}) {
      assertThat(Encoding.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
      assertThat(Encoding.decode(("\uFEFF" + text).getBytes(Charset.forName(charset)))).isEqualTo(text);
    }
  }

  @Test void arabicInWindows1256IsRecognised() throws Unreadable {
    assertThat(Encoding.decode(ARABIC.getBytes(Charset.forName("windows-1256")))).isEqualTo(ARABIC);
  }

  @Test void aPageInWindows1256IsRecognisedThoughMostOfItIsMarkup() throws Unreadable {
    String page = "<div class='a'><span></span></div>".repeat(100) + "<p>عادت المياه إلى القرية</p>";
    assertThat(Encoding.decode(page.getBytes(Charset.forName("windows-1256")))).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Привет, как дела сегодня?", "Größe, façade, naïveté and Übermut"})
  void otherEncodingsAreNotTakenForArabic(String text) {
    String charset = text.startsWith("П") ? "windows-1251" : "ISO-8859-1";
    assertThatThrownBy(() -> Encoding.decode(text.getBytes(Charset.forName(charset)))).isInstanceOf(Unreadable.class);
  }

  @Test void oneWrongByteInUtf8IsNotHiddenByWindows1256() {
    byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, ARABIC.indexOf('\n') * 2);
    cut[cut.length - 1] = (byte) 0xD9;
    assertThatThrownBy(() -> Encoding.decode(cut)).isInstanceOf(Unreadable.class).hasMessageContaining("is not UTF-8");
  }

  @Test void theLineOfTheWrongByteIsTold() {
    byte[] bytes = "one\ntwo\nthr?e\n".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xFF;
    assertThatThrownBy(() -> Encoding.decode(bytes))
        .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.line()).isEqualTo(3))
        .hasMessageContaining("byte 4 of the line, 0xFF");
  }

  @Test void aCharacterThatReplacesAnotherIsValidIfItIsWritten() throws Unreadable {
    assertThat(Encoding.decode("a\uFFFDb".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFFFDb");
  }

  @Test void theBytesCountMoreThanWhatAPageSays() throws Unreadable {
    byte[] utf8 = ARABIC.getBytes(StandardCharsets.UTF_8);
    assertThat(Encoding.decode(utf8, Optional.of(Charset.forName("windows-1256")))).isEqualTo(ARABIC);
    byte[] latin = "façade".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Encoding.decode(latin, Optional.of(StandardCharsets.ISO_8859_1))).isEqualTo("façade");
  }
}
