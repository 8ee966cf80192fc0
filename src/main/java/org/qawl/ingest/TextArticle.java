package org.qawl.ingest;

import java.util.List;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.analysis.Language;

/**
 * An article in plain text: a {@link Header}, then a paragraph for each block between blank lines, or for
 * each line if there are none. Captions and datelines are text. Line breaks within a block stay.
 */
final class TextArticle {
  private TextArticle() { }

  static Article read(String id, String text) throws Unreadable {
    String whole = Wording.unixLines(text);
    List<String> lines = whole.lines().map(Wording::trim).toList();
    if (lines.stream().allMatch(String::isEmpty)) throw new Unreadable("is empty");
    Header header = new Header(lines);
    List<Paragraph> paragraphs = Wording.paragraphs(header.body()).stream().map(Paragraph::of).toList();
    if (paragraphs.isEmpty()) throw new Unreadable("holds a title and no text");
    return new Article(id, header.title(), header.date(), Language.detect(whole),
        header.source(), header.url(), header.byline(), paragraphs);
  }
}
