package org.qawl.attribution;

/**
 * Characters between quotation marks, outermost marks only.
 *
 * @param start the first character inside the marks, in UTF-16 units of the paragraph
 * @param end exclusive; the end of the paragraph if the quotation runs on
 * @param continues whether it began in an earlier paragraph
 * @param open whether it runs on in the next paragraph
 */
record Quotation(int start, int end, boolean continues, boolean open) {
  boolean covers(int from, int to) {
    return from >= start && to <= end;
  }

  int length() {
    return end - start;
  }
}
