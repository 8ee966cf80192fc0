package org.qawl.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text that bytes stand for.
 *
 * <p>In this order: a byte order mark decides; zero bytes mean UTF-16, if what comes out is text; bytes that
 * are valid UTF-8 are UTF-8, for no other writing is so by accident; then what a page says of itself; then
 * Windows-1256, if that makes Arabic of it. Nothing is ever guessed by replacing what does not fit.
 */
final class Encoding {
  private static final String WINDOWS_1256 = "windows-1256";
  /** Fewer Arabic letters than this show nothing. */
  private static final int FEWEST_LETTERS = 8;
  /** Of the bytes beyond ASCII, so many are letters in Arabic text of Windows-1256 … */
  private static final double LETTERS = .85;
  /** … and so many are letters, vowel signs or the punctuation of print. */
  private static final double FITTING = .95;
  /** The punctuation of print, and the characters that join and direct letters. */
  private static final String PRINTED = "ـ،؛؟«»“”‘’–—…·\u00A0\u200C\u200D\u200E\u200F";
  /** Arabic in UTF-8 that is misread as Windows-1256 is every second byte one of ط and ظ. */
  private static final double TAH = .25;

  private Encoding() { }

  static String decode(byte[] bytes) throws Unreadable {
    return decode(bytes, Optional.empty());
  }

  /**
   * @param declared what a page says of itself, if anything; believed only where the bytes do not speak
   * @throws Unreadable if the bytes are no text, or in no encoding that is recognised
   */
  static String decode(byte[] bytes, Optional<Charset> declared) throws Unreadable {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) return utf8(bytes, 3).orElseThrow(() -> notText(bytes));
    if (starts(bytes, 0xFF, 0xFE)) return utf16(bytes, 2, StandardCharsets.UTF_16LE).orElseThrow(() -> binary());
    if (starts(bytes, 0xFE, 0xFF)) return utf16(bytes, 2, StandardCharsets.UTF_16BE).orElseThrow(() -> binary());
    if (hasZero(bytes)) {
      return utf16(bytes, 0, StandardCharsets.UTF_16LE)
          .or(() -> utf16(bytes, 0, StandardCharsets.UTF_16BE))
          .orElseThrow(() -> binary());
    }
    Optional<String> text = utf8(bytes, 0);
    if (text.isEmpty() && declared.isPresent()) text = strictly(bytes, 0, declared.get());
    if (text.isEmpty()) text = windows1256(bytes);
    String found = text.orElseThrow(() -> notText(bytes));
    if (strange(found) > found.length() / 100) throw binary();
    return found;
  }

  /**
   * One line of a file whose encoding is known: UTF-8 or one of UTF-16. A line that is not UTF-8 may still be
   * Windows-1256.
   */
  static String line(byte[] bytes, Charset charset) throws Unreadable {
    if (charset != StandardCharsets.UTF_8) {
      return strictly(bytes, 0, charset).orElseThrow(() -> new Unreadable("is not " + charset + " throughout"));
    }
    return utf8(bytes, 0).or(() -> windows1256(bytes)).orElseThrow(() -> notText(bytes));
  }

  private static Optional<String> utf8(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    // Malformed bytes always become U+FFFD; without one there is no need to look again.
    return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : strictly(bytes, from, StandardCharsets.UTF_8);
  }

  private static Optional<String> utf16(byte[] bytes, int from, Charset order) {
    return strictly(bytes, from, order).filter(text -> foreign(text) <= text.length() / 10);
  }

  private static Optional<String> windows1256(byte[] bytes) {
    if (!Charset.isSupported(WINDOWS_1256)) return Optional.empty();
    return strictly(bytes, 0, Charset.forName(WINDOWS_1256)).filter(Encoding::isArabic);
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(charset.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // another encoding may fit
    }
  }

  /** Whether what stands beyond ASCII is Arabic as it is printed. */
  private static boolean isArabic(String text) {
    int beyond = 0;
    int letters = 0;
    int other = 0;
    int tah = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) continue;
      beyond++;
      if (c >= 'ء' && c <= 'ي' && c != 'ـ') letters++;
      else if ((c >= '\u064B' && c <= '\u0652') || PRINTED.indexOf(c) >= 0) other++;
      if (c == 'ط' || c == 'ظ') tah++;
    }
    return letters >= FEWEST_LETTERS
        && letters >= LETTERS * beyond
        && letters + other >= FITTING * beyond
        && tah <= TAH * letters;
  }

  /** Characters that no newspaper prints: control codes, and places of Unicode where nothing stands. */
  private static int strange(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? "\t\n\r\f".indexOf(c) < 0 : c == 0x7F || !Character.isDefined(c)) strange++;
    }
    return strange;
  }

  /** Characters of neither script, as bytes that are not UTF-16 become when they are read as such. */
  private static int foreign(String text) {
    int foreign = strange(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') continue;
      switch (Character.UnicodeScript.of(c)) {
        case ARABIC, LATIN, COMMON, INHERITED -> { }
        default -> foreign++;
      }
    }
    return foreign;
  }

  private static boolean starts(byte[] bytes, int... first) {
    if (bytes.length < first.length) return false;
    for (int i = 0; i < first.length; i++) if ((bytes[i] & 0xFF) != first[i]) return false;
    return true;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) if (b == 0) return true;
    return false;
  }

  private static Unreadable binary() {
    return new Unreadable("holds binary bytes, not text");
  }

  /** Names the first byte that is not UTF-8, since that is what most files are meant to be. */
  private static Unreadable notText(byte[] bytes) {
    int at = validUtf8(bytes);
    long line = 1;
    int start = 0;
    for (int i = 0; i < at; i++) {
      if (bytes[i] != '\n') continue;
      line++;
      start = i + 1;
    }
    return new Unreadable(line, "is not UTF-8 (byte %d of the line, 0x%02X, cannot stand there),"
        .formatted(at - start + 1, bytes[at] & 0xFF) + " nor recognisably UTF-16 or Windows-1256");
  }

  /** The number of bytes at the start that are valid. */
  private static int validUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    while (decoder.decode(in, out, true).isOverflow()) out.clear();
    return Math.min(in.position(), bytes.length - 1);
  }
}
