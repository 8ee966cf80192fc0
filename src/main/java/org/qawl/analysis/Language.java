package org.qawl.analysis;

import java.util.Locale;

/** The two languages of the news that Qawl reads. */
public enum Language {
  ARABIC("ar"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code: {@code ar} or {@code en}. */
  public String code() {
    return code;
  }

  /**
   * The language of an ISO 639 code; what follows a hyphen or underscore, as in {@code ar-SY}, is ignored.
   *
   * @throws IllegalArgumentException if it is neither Arabic nor English
   */
  public static Language of(String code) {
    String primary = code.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return switch (primary) {
      case "ar", "ara" -> ARABIC;
      case "en", "eng" -> ENGLISH;
      default -> throw new IllegalArgumentException("\"" + code + "\" is not a language Qawl reads: expected ar or en");
    };
  }

  /** The language in whose script most letters of a text are written; English if it has no Arabic letter. */
  public static Language detect(CharSequence text) {
    int arabic = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (!Character.isLetter(c)) continue;
      switch (Character.UnicodeScript.of(c)) {
        case ARABIC -> arabic++;
        case LATIN -> latin++;
        default -> { }
      }
    }
    return arabic > 0 && arabic >= latin ? ARABIC : ENGLISH;
  }
}
