package org.qawl.attribution;

/**
 * Somebody of whom the text speaks already, called by nothing but the age.
 *
 * <pre>
 * ابن الخمسين
 * ابن التاسعة والعشرين
 * ابنة الستين عاماً
 * </pre>
 */
final class ArabicAges {
  private final ArabicWords arabic;
  private final Text text;

  ArabicAges(ArabicWords arabic, Text text) {
    this.arabic = arabic;
    this.text = text;
  }

  /** Whether somebody is called by the age at a token. */
  boolean isAged(int at, int limit) {
    boolean born = text.key(at).equals("ابن") || text.key(at).equals("ابنة");
    return born && at + 1 < limit && arabic.is("age", text, at + 1);
  }

  /** Whom the age at a token means, up to the years behind it. */
  Subject person(int at, int limit) {
    Gender gender = text.key(at).endsWith("ة") ? Gender.FEMALE : Gender.MALE;
    return Subject.person(gender, end(at + 2, limit));
  }

  /** Behind والعشرين and عاماً, سنة, as far as they stand there. */
  private int end(int from, int limit) {
    int at = from;
    if (at < limit && text.key(at).startsWith("وال") && arabic.words.is("age", text.key(at).substring(1))) at++;
    if (at >= limit) return at;
    String years = text.key(at);
    boolean counted = (years.startsWith("عام") || years.startsWith("سن")) && ArabicWords.hasTanwin(text, at);
    return counted || years.equals("سنة") ? at + 1 : at;
  }
}
