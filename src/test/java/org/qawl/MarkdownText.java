package org.qawl;

import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** What a reader of Markdown sees: the text, what of it is bold, and the kinds of everything that is no text. */
public final class MarkdownText extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder bold = new StringBuilder();
  private final Set<String> blocks = new TreeSet<>();
  private int depth;
  private int headings;

  private MarkdownText() {}

  public static MarkdownText of(Node document) {
    MarkdownText read = new MarkdownText();
    document.accept(read);
    return read;
  }

  public String text() {
    return tidy(text);
  }

  public String bold() {
    return tidy(bold);
  }

  /** The names of all kinds of blocks and of inlines other than text and bold text. */
  public Set<String> blocks() {
    return blocks;
  }

  public int headings() {
    return headings;
  }

  private static String tidy(StringBuilder read) {
    return read.toString().replaceAll("\\s+", " ").strip();
  }

  @Override
  protected void visitChildren(Node parent) {
    if (!(parent instanceof StrongEmphasis)) blocks.add(parent.getClass().getSimpleName());
    if (parent instanceof Heading) headings++;
    super.visitChildren(parent);
    if (parent instanceof Block) text.append('\n');
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
    if (depth > 0) bold.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append('\n');
  }

  @Override
  public void visit(StrongEmphasis node) {
    depth++;
    visitChildren(node);
    depth--;
  }

  @Override
  public void visit(HtmlInline node) {
    switch (node.getLiteral()) {
      case "<b>" -> depth++;
      case "</b>" -> depth--;
      default -> blocks.add(node.getLiteral());
    }
  }
}
