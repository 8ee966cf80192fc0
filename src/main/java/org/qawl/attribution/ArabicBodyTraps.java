package org.qawl.attribution;

/**
 * What is written as the name of a body and is none where it stands.
 *
 * <pre>
 * شارع الجامعة العربية             a street called after a body
 * معرضه «جمعية الغرباء»            a work between its marks
 * أمين صندوق الرابطة              a post of which the noun for a body is a part
 * </pre>
 */
final class ArabicBodyTraps {
  /** معرضه الأول «جمعية الغرباء»: among how many words before the marks the noun for a work may stand. */
  private static final int NEAR = 3;

  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;

  ArabicBodyTraps(ArabicWords arabic, ArabicOrganizationWords words) {
    this.arabic = arabic;
    this.words = words;
  }

  /** Whether a street, a square or a tower is called after what stands at a token. */
  boolean isStreet(Text text, int from) {
    return from > 0 && words.is("street", text.bareKey(from - 1));
  }

  /** Whether the words [from, to) are the whole title of a work. */
  boolean isTitle(Text text, int from, int to) {
    boolean marked = from > 1 && to < text.size() && text.isAnyQuotationMark(from - 1) && text.isAnyQuotationMark(to);
    if (!marked) return false;
    for (int k = from - 2; k >= Math.max(0, from - 1 - NEAR) && text.isWord(k); k--) {
      if (arabic.isNoun("titled work", text.bareKey(k))) return true;
    }
    return false;
  }

  /** أمين صندوق: whether a noun for bodies is a part of a post here. */
  boolean isOfPost(Text text, int i, Head head) {
    return i > 0 && words.is("post", arabic.role(text, i - 1), head.noun());
  }
}
