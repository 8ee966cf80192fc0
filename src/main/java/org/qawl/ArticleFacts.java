package org.qawl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qawl.attribution.AttributedParagraph;
import org.qawl.attribution.Attributor;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;

/**
 * What is known of an article's paragraphs: what the caller supplied, and for the rest what attribution
 * infers. What is supplied is never overwritten: supplied speakers are the only ones of their paragraph,
 * and supplied quotes its only direct statements. Thread-safe.
 */
final class ArticleFacts {
  private final Attributor attributor;

  ArticleFacts(Attributor attributor) {
    this.attributor = attributor;
  }

  /** One for each paragraph, in order. */
  List<Facts> of(Article article) {
    List<String> texts = article.paragraphs().stream().map(Paragraph::text).toList();
    List<AttributedParagraph> inferred = attributor.attribute(article.language(), article.title(), texts);
    List<Facts> facts = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) facts.add(merge(article.paragraphs().get(i), inferred.get(i)));
    return facts;
  }

  private static Facts merge(Paragraph supplied, AttributedParagraph inferred) {
    List<String> organizations = supplied.organizations().orElse(inferred.organizations());
    if (supplied.speakers().isEmpty() && supplied.quotes().isEmpty()) {
      return new Facts(inferred.statements(), inferred.speakers(), organizations);
    }
    Map<String, Speaker> speakers = speakers(supplied, inferred);
    List<Statement> statements = new ArrayList<>(supplied.quotes().stream().flatMap(List::stream)
        .map(quote -> new Statement(
            speakers.get(Speaker.idOf(quote.speaker())), quote.start(), quote.end(), Statement.Kind.DIRECT, "", "supplied", 1))
        .toList());
    Set<String> ids = speakers.values().stream().map(Speaker::id).collect(Collectors.toSet());
    for (Statement statement : inferred.statements()) {
      boolean replaced = supplied.quotes().isPresent() && statement.kind() == Statement.Kind.DIRECT;
      if (!replaced && ids.contains(statement.speaker().id())) {
        statements.add(credit(statement, speakers));
      }
    }
    statements.sort(Comparator.comparingInt(Statement::start).thenComparingInt(Statement::end));
    return new Facts(statements, List.copyOf(speakers.values()), organizations);
  }

  /** By the key of their names: the supplied speakers if there are any, else the inferred; and whoever a supplied quote names. */
  private static Map<String, Speaker> speakers(Paragraph supplied, AttributedParagraph inferred) {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    if (supplied.speakers().isPresent()) {
      for (Paragraph.SuppliedSpeaker speaker : supplied.speakers().get()) {
        speakers.put(Speaker.idOf(speaker.name()), Speaker.of(speaker.name(), speaker.affiliation()));
      }
    } else {
      for (Speaker speaker : inferred.speakers()) speakers.put(Speaker.idOf(speaker.name()), speaker);
    }
    for (Paragraph.SuppliedQuote quote : supplied.quotes().orElse(List.of())) {
      speakers.computeIfAbsent(Speaker.idOf(quote.speaker()), key -> Speaker.of(quote.speaker(), Optional.empty()));
    }
    return speakers;
  }

  /** The same statement under the speaker's supplied name. */
  private static Statement credit(Statement statement, Map<String, Speaker> speakers) {
    Speaker speaker =
        speakers.values().stream()
            .filter(known -> known.id().equals(statement.speaker().id()))
            .findFirst()
            .orElseThrow();
    return new Statement(
        speaker, statement.start(), statement.end(), statement.kind(), statement.verb(), statement.rule(), statement.certainty());
  }
}
