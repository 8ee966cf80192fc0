package org.qawl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qawl.attribution.Speaker;

/** Groups passages by who speaks in them. */
final class Voices {
  private Voices() {}

  /** The speakers of these passages, the one of the best passage first. */
  static List<Voice> of(List<Passage> passages) {
    Map<String, List<Passage>> spoken = new LinkedHashMap<>();
    for (Passage passage : passages) {
      for (Speaker speaker : heard(passage)) {
        spoken.computeIfAbsent(speaker.id(), id -> new ArrayList<>()).add(passage);
      }
    }
    return spoken.entrySet().stream().map(voice -> voice(voice.getKey(), voice.getValue())).toList();
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
