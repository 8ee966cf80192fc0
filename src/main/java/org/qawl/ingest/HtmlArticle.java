package org.qawl.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.analysis.Language;

/**
 * The article of a page: its main text, and what the page says of itself in its head.
 *
 * <p>Nothing is fetched. Elements nested deeper than {@link ArticleReader#MAX_NESTING} are flattened by the
 * parser; their text is kept. White space within a paragraph is one blank, as a browser shows it.
 */
final class HtmlArticle {
  /** A browser looks for it no further either. */
  private static final int DECLARATION = 4096;
  private static final Pattern CHARSET = Pattern.compile(
      "<(?:meta\\b[^>]*?|\\?xml\\b[^>]*?en)c(?:harset|oding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)",
      Pattern.CASE_INSENSITIVE);
  /** Pages that say ISO-8859-1 mean the page of Windows that contains it; so does every browser. */
  private static final Map<String, String> MEANT = Map.of(
      "iso-8859-1", "windows-1252", "latin1", "windows-1252", "us-ascii", "windows-1252", "ascii", "windows-1252");

  private HtmlArticle() { }

  /** @param remarks receives what was passed over in an article that is read all the same */
  static Article read(String id, byte[] bytes, Consumer<String> remarks) throws Unreadable {
    String html = Encoding.decode(bytes, declared(bytes));
    if (html.isBlank()) throw new Unreadable("is empty");
    Document page = Parser.htmlParser().setMaxDepth(ArticleReader.MAX_NESTING).parseInput(html, "");
    PageFacts facts = new PageFacts(page);
    MainText main = new MainText(page, facts.title());
    List<Paragraph> paragraphs = main.paragraphs().stream().map(Wording::wholePairs).map(Paragraph::of).toList();
    if (paragraphs.isEmpty()) throw new Unreadable("holds no article: there is no running text in the page");
    return new Article(
        id,
        Wording.wholePairs(facts.title()),
        facts.date().or(main::date),
        language(facts.language(), paragraphs, remarks),
        Wording.wholePairs(facts.source()),
        facts.url(),
        Wording.wholePairs(facts.byline().isEmpty() ? main.byline() : facts.byline()),
        paragraphs);
  }

  /** What the page says, unless its script says otherwise: many an Arabic page is built on an English template. */
  private static Language language(String code, List<Paragraph> paragraphs, Consumer<String> remarks) {
    Language script = Language.detect(String.join("\n", paragraphs.stream().map(Paragraph::text).toList()));
    if (code.isBlank()) return script;
    try {
      Language said = Language.of(code);
      return said == Language.ENGLISH ? script : said;
    } catch (IllegalArgumentException e) {
      remarks.accept("html lang: " + e.getMessage() + "; the article is read by its script");
      return script;
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(start);
    if (!charset.find()) return Optional.empty();
    String name = charset.group(1).toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // the bytes must speak for themselves
    }
  }
}
