package org.qawl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.qawl.attribution.Speaker;
import org.qawl.names.Identities;
import org.qawl.names.Identity;
import org.qawl.names.NameMatcher;

/** Groups passages by who speaks in them, one voice a person whatever the script and spelling. Thread-safe. */
final class Voices {
  /** A surname alone names somebody of an answer who was asked for by it. */
  private static final double ASKED_FOR = 0.5;

  private final Identities identities;
  private final NameMatcher names;

  Voices(Identities identities, NameMatcher names) {
    this.identities = identities;
    this.names = names;
  }

  /** Somebody who speaks in a passage. */
  private record Heard(Speaker speaker, Passage passage) {
    Identity.Speaker named() {
      return new Identity.Speaker(speaker.name(), passage.articleId());
    }
  }

  /**
   * The speakers of these passages, the one of the first passage first.
   *
   * @param asked whom the question asks for; others who speak beside them in the same passages are left out
   * @param enough once it says so, names are joined no further
   */
  List<Voice> of(List<Passage> passages, List<String> asked, BooleanSupplier enough) {
    List<Heard> heard = passages.stream().flatMap(p -> heard(p).stream().map(speaker -> new Heard(speaker, p))).toList();
    Map<Identity.Speaker, Identity> known = new LinkedHashMap<>();
    for (Identity identity : identities.of(heard.stream().map(Heard::named).toList(), enough)) {
      for (Identity.Speaker speaker : identity.speakers()) known.put(speaker, identity);
    }
    Map<Identity, List<Heard>> spoken = new LinkedHashMap<>();
    for (Heard one : heard) spoken.computeIfAbsent(known.get(one.named()), identity -> new ArrayList<>()).add(one);
    List<Voice> voices = spoken.entrySet().stream().map(voice -> voice(voice.getKey(), voice.getValue())).toList();
    List<Voice> named =
        voices.stream().filter(voice -> asked.stream().anyMatch(name -> bears(voice.speaker(), name))).toList();
    return named.isEmpty() ? voices : named;
  }

  private boolean bears(Speaker speaker, String name) {
    if (speaker.id().equals(Speaker.idOf(name))) return true;
    return Stream.concat(Stream.of(speaker.name()), speaker.forms().stream())
        .anyMatch(form -> names.score(name, form) >= ASKED_FOR);
  }

  /** Those in whose statements the query was met; if it was met beside them all, everyone. */
  private static List<Speaker> heard(Passage passage) {
    List<Speaker> met = passage.speakers().stream().filter(passage::metIn).toList();
    return met.isEmpty() ? passage.speakers() : met;
  }

  private static Voice voice(Identity identity, List<Heard> heard) {
    Speaker best = heard.getFirst().speaker;
    Set<String> forms = new LinkedHashSet<>();
    for (Heard one : heard) {
      forms.add(one.speaker.name());
      forms.addAll(one.speaker.forms());
    }
    forms.remove(best.name());
    Speaker whole = new Speaker(
        identity.id(),
        best.name(),
        heard.stream().flatMap(one -> one.speaker.affiliation().stream()).findFirst(),
        List.copyOf(forms));
    List<Said> statements = heard.stream().flatMap(one -> statements(one).stream()).distinct().toList();
    return new Voice(whole, heard.stream().map(Heard::passage).distinct().toList(), statements);
  }

  /** What somebody says in a passage in which the query was met, if it was met in the passage at all. */
  private static List<Said> statements(Heard one) {
    boolean shown = !one.passage.highlights().isEmpty();
    return one.passage.statements().stream()
        .filter(statement -> statement.speaker().id().equals(one.speaker.id()))
        .map(statement -> new Said(one.passage, statement))
        .filter(said -> !shown || said.met() > 0)
        .sorted(Comparator.comparingLong(Said::met).reversed())
        .toList();
  }
}
