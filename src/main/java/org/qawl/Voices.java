package org.qawl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qawl.attribution.Speaker;
import org.qawl.names.NameMatcher;

/** Groups passages by who speaks in them. */
final class Voices {
  private Voices() {}

  /** A surname alone names somebody of an answer who was asked for by it. */
  private static final double ASKED_FOR = 0.5;

  /**
   * The speakers of these passages, the one of the best passage first.
   *
   * @param asked whom the question asks for; others who speak beside them in the same passages are left out
   */
  static List<Voice> of(List<Passage> passages, List<String> asked) {
    Map<String, List<Passage>> spoken = new LinkedHashMap<>();
    for (Passage passage : passages) {
      for (Speaker speaker : heard(passage)) {
        spoken.computeIfAbsent(speaker.id(), id -> new ArrayList<>()).add(passage);
      }
    }
    List<Voice> voices = spoken.entrySet().stream().map(voice -> voice(voice.getKey(), voice.getValue())).toList();
    List<Voice> named = voices.stream().filter(voice -> asked.stream().anyMatch(name -> bears(voice.speaker(), name))).toList();
    return named.isEmpty() ? voices : named;
  }

  private static boolean bears(Speaker speaker, String name) {
    if (speaker.id().equals(Speaker.idOf(name))) return true;
    NameMatcher names = NameMatcher.standard();
    return Stream.concat(Stream.of(speaker.name()), speaker.forms().stream())
        .anyMatch(form -> names.score(name, form) >= ASKED_FOR);
  }

  /** Those in whose statements the query was met; if it was met beside them all, everyone. */
  private static List<Speaker> heard(Passage passage) {
    List<Speaker> met = passage.speakers().stream().filter(passage::metIn).toList();
    return met.isEmpty() ? passage.speakers() : met;
  }

  private static Voice voice(String id, List<Passage> passages) {
    List<Speaker> same =
        passages.stream().flatMap(p -> p.speakers().stream()).filter(speaker -> speaker.id().equals(id)).toList();
    Speaker best = same.get(0);
    Set<String> forms = new LinkedHashSet<>();
    for (Speaker speaker : same) {
      forms.add(speaker.name());
      forms.addAll(speaker.forms());
    }
    forms.remove(best.name());
    Speaker whole =
        new Speaker(id, best.name(), same.stream().flatMap(s -> s.affiliation().stream()).findFirst(), List.copyOf(forms));
    return new Voice(whole, passages);
  }
}
