package org.qawl.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.qawl.tables.Table;

/**
 * The running text of a page.
 *
 * <p>First the furniture goes (see furniture.tsv): menus, comments, related articles. Then the text is what
 * stands in the element that is marked as the article; where none is marked, or it holds hardly any of the
 * page's paragraphs, in the block in which paragraphs are densest.
 */
final class MainText {
  private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article", "main, [role=main]");
  private static final String PARAGRAPHS = "p, blockquote, figcaption, li";
  /** A marked element with less than this share of the page's paragraph text is a card or a teaser. */
  private static final double SHARE = .3;

  private static final List<String> FURNITURE = Table.of(MainText.class, "furniture.tsv").rows().stream()
      .map(row -> row.get("selector"))
      .toList();

  private final TextBlocks blocks;

  /** The furniture is removed from the page. */
  MainText(Document page, String title) {
    clear(page);
    this.blocks = new TextBlocks(main(page), title);
  }

  private static void clear(Document page) {
    int all = paragraphText(page);
    for (String selector : FURNITURE) {
      for (Element element : page.select(selector)) {
        boolean isCode = selector.startsWith("script");
        if (isCode || !holdsTheArticle(element, all)) element.remove();
      }
    }
  }

  private static boolean holdsTheArticle(Element element, int all) {
    return switch (element.normalName()) {
      case "html", "body", "main", "article" -> true;
      default -> element.hasAttr("itemprop") && element.attr("itemprop").equals("articleBody")
          || all > 0 && 2 * paragraphText(element) > all;
    };
  }

  private static Element main(Document page) {
    int all = paragraphText(page);
    for (String selector : MARKED) {
      Element longest = null;
      int length = 0;
      for (Element element : page.select(selector)) {
        int here = textLength(element);
        if (here > length) {
          longest = element;
          length = here;
        }
      }
      if (longest != null && length >= SHARE * all) return longest;
    }
    return densest(page);
  }

  /** Paragraphs vote for the element they stand in, and with half a voice for the one around it. */
  private static Element densest(Document page) {
    Map<Element, Double> votes = new IdentityHashMap<>();
    Element best = page.body();
    for (Element paragraph : page.select(PARAGRAPHS)) {
      double voice = ownLength(paragraph);
      Element around = paragraph.parent();
      for (int level = 0; level < 2 && around != null; level++, around = around.parent(), voice /= 2) {
        double sum = votes.merge(around, voice, Double::sum);
        if (sum > votes.getOrDefault(best, 0.0)) best = around;
      }
    }
    return best;
  }

  private static int paragraphText(Element element) {
    return element.select("p").stream().mapToInt(MainText::ownLength).sum();
  }

  private static int textLength(Element element) {
    return Math.max(0, ownLength(element));
  }

  /** Characters of text that are not in links. */
  private static int ownLength(Element element) {
    int links = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return element.text().length() - links;
  }

  List<String> paragraphs() {
    return new ArrayList<>(blocks.paragraphs());
  }

  /** A date that stands alone above the text. */
  Optional<LocalDate> date() {
    return blocks.date();
  }

  /** A byline that stands alone above the text; empty if there is none. */
  String byline() {
    return blocks.byline();
  }
}
