package org.qawl.ingest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.qawl.tables.Table;

/**
 * The running text of a page.
 *
 * <p>First the furniture is left out (see furniture.tsv): menus, comments, related articles. Then the text is
 * what stands in the element that is marked as the article; where none is marked, or it holds hardly any of the
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

  MainText(Document page, String title) {
    Set<Element> furniture = furniture(page);
    this.blocks = new TextBlocks(main(page, furniture), furniture, title);
  }

  /** They are marked, not removed: to remove many elements takes jsoup a time that grows with their square. */
  private static Set<Element> furniture(Document page) {
    TextWeights weights = new TextWeights(page, Set.of());
    Set<Element> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String selector : FURNITURE) {
      for (Element element : page.select(selector)) {
        if (!holdsTheArticle(element, weights, page)) furniture.add(element);
      }
    }
    return furniture;
  }

  private static boolean holdsTheArticle(Element element, TextWeights weights, Document page) {
    return switch (element.normalName()) {
      case "html", "body", "main", "article" -> true;
      default -> element.attr("itemprop").equals("articleBody")
          || 2 * weights.inParagraphs(element) > weights.inParagraphs(page);
    };
  }

  private static Element main(Document page, Set<Element> furniture) {
    TextWeights weights = new TextWeights(page, furniture);
    for (String selector : MARKED) {
      Element longest = null;
      int length = 0;
      for (Element element : page.select(selector)) {
        int here = weights.text(element);
        if (here > length) {
          longest = element;
          length = here;
        }
      }
      if (longest != null && length >= SHARE * weights.inParagraphs(page)) return longest;
    }
    return densest(page, weights);
  }

  /** Paragraphs vote for the element they stand in, and with half a voice for the one around it. */
  private static Element densest(Document page, TextWeights weights) {
    Map<Element, Double> votes = new IdentityHashMap<>();
    Element best = page.body();
    for (Element paragraph : page.select(PARAGRAPHS)) {
      // None, if it stands in furniture.
      double voice = weights.text(paragraph);
      Element around = paragraph.parent();
      for (int level = 0; level < 2 && around != null; level++, around = around.parent(), voice /= 2) {
        double sum = votes.merge(around, voice, Double::sum);
        if (sum > votes.getOrDefault(best, 0.0)) best = around;
      }
    }
    return best;
  }

  List<String> paragraphs() {
    return blocks.paragraphs();
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
