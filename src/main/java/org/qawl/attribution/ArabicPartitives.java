package org.qawl.attribution;

/**
 * Whether a word that takes a part of many takes it of people, who may speak, or of something else.
 *
 * <pre>
 * عدد من السكان, أحد السكان      people
 * بعض                        alone it only counts what is not there
 * إحدى الفواتير, بعض المعاجم     things
 * عدد مستخدمي الشبكة           how many they are, and not some of them
 * </pre>
 */
final class ArabicPartitives {
  private final ArabicWords arabic;
  private final Text text;

  ArabicPartitives(ArabicWords arabic, Text text) {
    this.arabic = arabic;
    this.text = text;
  }

  /** Whether a word at {@code from}, whose phrase ends at {@code end}, takes a part of what is nobody. */
  boolean isOfNobody(int from, int end) {
    if (!arabic.is("partitive", text, from)) return false;
    boolean counted = arabic.is("count", text, from) && (isThingCounted(from + 1) || isNumberOf(from + 1));
    return end - from < 2 || isThing(from) || counted || isOfThings(from);
  }

  /** الوثيقة, إحدى الفواتير: what may say something without being a speaker. */
  boolean isThing(int at) {
    return arabic.isDocument(text, at)
        || arabic.is("partitive", text, at) && arabic.isDocument(text, at + 1);
  }

  /** عدد مستخدمي الشبكة; but عدد من المستخدمين, عدد كبير من المستخدمين. */
  private boolean isNumberOf(int at) {
    return at + 1 < text.size() && ArabicWords.opensWithArticle(text, at + 1)
        && !arabic.isFunction(text, at) && !arabic.is("rank of nameless", text, at);
  }

  /** الكثير من المحلات, أحد الأفلام, بعض المعاجم: a part of what is no person, by the table. */
  private boolean isOfThings(int from) {
    int of = text.key(from + 1).equals("من") ? from + 2 : from + 1;
    return arabic.is("things", text, of) // ألعاب, which begins with no article
        || arabic.isPlain("things", text, of);
  }

  /** عدد الحالات: the definite noun behind a word of number is a thing. */
  private boolean isThingCounted(int at) {
    String key = text.key(at);
    return ArabicWords.opensWithArticle(text, at) && !arabic.isUnnamed(text, at) && !arabic.isPeople(key)
        && arabic.role(text, at).isEmpty() && arabic.isEveryday(text, at);
  }
}
