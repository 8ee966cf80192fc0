package org.qawl.ingest;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How many characters of text, outside links, each element of a page holds; measured in one pass. */
final class TextWeights {
  private static final class Weight {
    int text;
    int paragraphs;
  }

  private static final Weight NONE = new Weight();

  private final Map<Element, Weight> weights = new IdentityHashMap<>();
  private int links;
  private int paragraphs;

  /** @param without elements that hold nothing that counts */
  TextWeights(Element root, Set<Element> without) {
    root.filter(new NodeFilter() {
      @Override
      public FilterResult head(Node node, int depth) {
        if (without.contains(node)) return FilterResult.SKIP_ENTIRELY;
        if (node instanceof Element element) count(element, 1);
        else if (node instanceof TextNode words && links == 0) add(words);
        return FilterResult.CONTINUE;
      }

      @Override
      public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        count(element, -1);
        if (element != root) pass(element, element.parent());
        return FilterResult.CONTINUE;
      }
    });
  }

  private void count(Element element, int by) {
    if (element.normalName().equals("a")) links += by;
    if (element.normalName().equals("p")) paragraphs += by;
  }

  private void add(TextNode words) {
    if (words.isBlank() || !(words.parent() instanceof Element parent)) return;
    Weight weight = weights.computeIfAbsent(parent, element -> new Weight());
    int length = words.getWholeText().strip().length();
    weight.text += length;
    if (paragraphs > 0) weight.paragraphs += length;
  }

  private void pass(Element element, Element parent) {
    Weight weight = of(element);
    if (weight.text == 0) return;
    Weight sum = weights.computeIfAbsent(parent, around -> new Weight());
    sum.text += weight.text;
    sum.paragraphs += weight.paragraphs;
  }

  private Weight of(Element element) {
    return weights.getOrDefault(element, NONE);
  }

  int text(Element element) {
    return of(element).text;
  }

  /** Of the text, what stands in {@code <p>}. */
  int inParagraphs(Element element) {
    return of(element).paragraphs;
  }
}
