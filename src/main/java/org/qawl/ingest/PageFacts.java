package org.qawl.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: title, date, source, address, language and author. Empty where it does not.
 *
 * <p>The title is the heading that the head of the page repeats, then any heading of the article, then the
 * title in the head without the name of the site. The first date that can be read wins, in the order
 * metadata, JSON-LD, what is shown above the text.
 */
final class PageFacts {
  private static final List<String> DATES = List.of(
      "meta[property=article:published_time]", "meta[itemprop=datePublished]", "[itemprop=datePublished]",
      "meta[property=og:article:published_time]",
      "meta[name~=(?i)^(date|pubdate|publish-?date|parsely-pub-date)$]",
      "meta[name~=(?i)^(dc|dcterms)\\.(date|created|issued|date\\.issued)$]");
  private static final List<String> SHOWN_DATES =
      List.of("time", ".date", ".post-date", ".entry-date", ".published", ".post-meta", ".entry-meta", ".article-meta");
  private static final Pattern JSON_LD_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"");
  private static final Pattern SITE = Pattern.compile("(.{8,}?)\\s+(?:[|»«•]|::?|[-–—])\\s+([^|»«•]{2,60})$");
  private static final int MOST_WORDS_OF_A_SITE = 4;
  private static final int LONGEST_HEADLINE = 400;
  private static final int LONGEST_NAME = 100;

  private final Document page;
  private final String source;
  private final String title;
  private final Optional<LocalDate> date;
  private final String byline;

  /** The page must still be whole. */
  PageFacts(Document page) {
    this.page = page;
    this.source = content("meta[property=og:site_name]");
    this.title = findTitle();
    this.date = findDate();
    this.byline = findByline();
  }

  private String findTitle() {
    String announced = content("meta[property=og:title]");
    String head = Wording.trim(page.title());
    List<String> headings = page.select("h1").eachText().stream().map(Wording::trim).filter(h -> !h.isEmpty()).toList();
    for (String heading : headings) {
      String bare = Wording.bare(heading);
      if (Wording.same(heading, source) || bare.isEmpty()) continue;
      if (Wording.bare(announced).contains(bare) || Wording.bare(head).contains(bare)) return heading;
    }
    for (Element place : places()) {
      List<String> inside = place.select("h1").eachText();
      if (place != page && inside.size() == 1) return Wording.trim(inside.getFirst());
    }
    if (headings.size() == 1 && !Wording.same(headings.getFirst(), source)) return headings.getFirst();
    return withoutSite(announced.isEmpty() ? head : announced);
  }

  private String withoutSite(String headline) {
    Matcher site = SITE.matcher(headline);
    if (headline.length() > LONGEST_HEADLINE || !site.matches()) return headline;
    String last = site.group(2);
    boolean isSite = source.isEmpty() ? last.split("\\s+").length <= MOST_WORDS_OF_A_SITE : Wording.same(last, source);
    return isSite ? site.group(1) : headline;
  }

  private Optional<LocalDate> findDate() {
    for (String selector : DATES) {
      for (Element element : page.select(selector)) {
        String value = element.hasAttr("content") ? element.attr("content")
            : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
        Optional<LocalDate> day = Dates.in(value);
        if (day.isPresent()) return day;
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher published = JSON_LD_DATE.matcher(script.data());
      if (published.find()) {
        Optional<LocalDate> day = Dates.in(published.group(1));
        if (day.isPresent()) return day;
      }
    }
    // Within the article first: a page shows the dates of other stories, too. No selector names both an
    // element and what it stands in, for jsoup climbs up from every element to test that.
    for (Element place : places()) {
      for (Element time : place.select("time[datetime]")) {
        Optional<LocalDate> day = Dates.in(time.attr("datetime"));
        if (day.isPresent()) return day;
      }
      for (String shown : SHOWN_DATES) {
        for (Element element : place.select(shown)) {
          Optional<LocalDate> day = Dates.in(element.text());
          if (day.isPresent()) return day;
        }
      }
    }
    return Optional.empty();
  }

  private List<Element> places() {
    List<Element> places = new ArrayList<>();
    for (String selector : List.of("article", "main")) {
      Element place = page.selectFirst(selector);
      if (place != null) places.add(place);
    }
    places.add(page);
    return places;
  }

  String title() {
    return title;
  }

  Optional<LocalDate> date() {
    return date;
  }

  String source() {
    return source;
  }

  /** As the page gives it: the canonical address before the one for sharing. */
  String url() {
    for (String url : List.of(attribute("link[rel=canonical]", "href"), content("meta[property=og:url]"))) {
      if (url.matches("https?://\\S+")) return url;
    }
    return "";
  }

  /** The code in {@code <html lang>}; it may be of any language. */
  String language() {
    return attribute("html", "lang");
  }

  private String findByline() {
    for (String name : List.of(
        content("meta[name=author]"), text("[rel=author]"), text("[itemprop=author]"),
        content("meta[property=article:author]"))) {
      if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches("(?i)https?:.*")) continue;
      return Bylines.author(name).orElse(name);
    }
    return Bylines.author(text(".byline")).or(() -> Bylines.author(text(".author"))).orElse("");
  }

  String byline() {
    return byline;
  }

  private String content(String selector) {
    return attribute(selector, "content");
  }

  private String text(String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : Wording.trim(element.text());
  }

  private String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : Wording.trim(element.attr(name));
  }
}
