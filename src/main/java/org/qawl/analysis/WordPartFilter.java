package org.qawl.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes several tokens of one that holds several words: of hashtags at their underscores, of addresses at their
 * dots, of Arabic and Latin or Arabic and digits without a blank between them, of ﷺ.
 *
 * <p>Each part has its own position and its own offsets in the text. Put it first, before letters are normalized.
 * Keywords are left as they are.
 */
public final class WordPartFilter extends TokenFilter {
  /** The type of the words that an honorific such as ﷺ stands for. */
  public static final String HONORIFIC = "<HONORIFIC>";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  private final WordParts parts = new WordParts();
  private AttributeSource.@Nullable State whole;
  private int next;
  private int skipped;
  /** Where the whole word begins and ends, and whether its characters are those of the text, one by one. */
  private int start;
  private int end;
  private boolean exact;

  public WordPartFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (whole != null && next < parts.count) {
      restoreState(whole);
      position.setPositionIncrement(1);
      emit();
      return true;
    }
    whole = null;
    skipped = 0;
    while (input.incrementToken()) {
      int n = term.length();
      if (keyword.isKeyword() || !parts.divide(term.buffer(), n)) {
        position.setPositionIncrement(position.getPositionIncrement() + skipped);
        return true;
      }
      if (parts.count == 0) {
        skipped += Math.max(0, position.getPositionIncrement() - 1);
        continue;
      }
      start = offset.startOffset();
      end = offset.endOffset();
      exact = end - start == n;
      position.setPositionIncrement(position.getPositionIncrement() + skipped);
      next = 0;
      if (parts.count > 1) whole = captureState();
      emit();
      return true;
    }
    return false;
  }

  private void emit() {
    int from = parts.starts[next];
    int to = parts.ends[next];
    String text = parts.texts[next];
    if (text.isEmpty()) {
      term.copyBuffer(parts.word(), from, to - from);
    } else {
      term.setEmpty().append(text);
      type.setType(HONORIFIC);
    }
    if (exact) offset.setOffset(start + from, start + to);
    next++;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    whole = null;
    next = 0;
  }
}
