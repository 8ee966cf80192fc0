package org.qawl.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Speakers who are one so far, and why. Grows while {@link Identities} decides. */
final class SpeakerGroup {
  /** The names that differ by more than a title or a habit, by their keys. */
  record Name(String written, List<String> parts) {}

  final List<Identity.Speaker> speakers = new ArrayList<>();
  final List<Name> names = new ArrayList<>();
  final List<String> reasons = new ArrayList<>();
  Optional<Entry> entry;
  private final String key;

  SpeakerGroup(Identity.Speaker speaker, Optional<Entry> entry) {
    this.entry = entry;
    this.key = NameKey.of(speaker.name());
    speakers.add(speaker);
    names.add(new Name(speaker.name(), Particles.parts(NameKey.words(speaker.name()))));
  }

  /** Whether a full name is among them, so that others may be joined across articles. */
  boolean isFull() {
    return names.stream().anyMatch(name -> name.parts.size() > 1);
  }

  boolean speaksIn(String article) {
    return speakers.stream().anyMatch(speaker -> speaker.article().equals(article));
  }

  void add(SpeakerGroup other, String reason) {
    speakers.addAll(other.speakers);
    names.addAll(other.names);
    reasons.addAll(other.reasons);
    reasons.add(reason);
    if (entry.isEmpty()) entry = other.entry;
  }

  Identity identity() {
    Name fullest = names.stream()
        .min(Comparator.comparingInt((Name name) -> -name.parts.size()).thenComparing(Name::written))
        .orElseThrow();
    String article = speakers.getFirst().article();
    String lone = article.isEmpty() ? key : key + " @ " + article;
    String own = isFull() ? NameKey.of(fullest.written) : lone;
    List<Identity.Speaker> sorted = List.copyOf(new TreeSet<>(speakers));
    return new Identity(entry.map(Entry::id).orElse(own), fullest.written, sorted, reasons);
  }
}
