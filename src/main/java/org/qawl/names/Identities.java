package org.qawl.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.qawl.tables.Table;

/**
 * Which speakers of many articles are one person?
 *
 * <p>Decided in this order, and never undone: what the user says; who is one entry of the {@link Gazetteer}, or is
 * called by one row of nameless.tsv without having a name; full names that {@link NameMatcher} finds one with some
 * certainty, the surest first, if nothing in either group speaks against it; and a surname alone, which is whoever
 * bears it in the same article, if that is one. Names of one word in two articles stay two. The same speakers give the
 * same identities, in whatever order they come.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Identities {
  /** Two names in two scripts whose parts are but faintly alike have less. */
  private static final double SAFE = 0.85;
  /** Full names that score less are of two people, and keep apart whoever else is like them both. */
  private static final double CONFLICT = 0.5;
  private static final double SURNAME = 0.6;

  /** Those without a name, by the keys of what both languages call them. */
  private static final class Nameless {
    static final Map<String, String> IDS = read();

    private static Map<String, String> read() {
      Map<String, String> ids = new HashMap<>();
      for (Table.Row row : Table.of(Identities.class, "nameless.tsv")) {
        for (String form : row.list("arabic")) ids.put(NameKey.of(form), row.get("id"));
        for (String form : row.list("english")) ids.put(NameKey.of(form), row.get("id"));
      }
      return Map.copyOf(ids);
    }
  }

  private final Gazetteer gazetteer;
  private final NameMatcher matcher;
  private final Map<String, Set<String>> same;
  private final Map<String, Set<String>> different;

  private Identities(Gazetteer gazetteer, Map<String, Set<String>> same, Map<String, Set<String>> different) {
    this.gazetteer = gazetteer;
    this.matcher = NameMatcher.of(gazetteer);
    this.same = same;
    this.different = different;
  }

  /** Identities by the gazetteer that comes with the library, or another. */
  public static Identities of(Gazetteer gazetteer) {
    return new Identities(gazetteer, Map.of(), Map.of());
  }

  /**
   * These, and what a user says in a file of tab-separated rows: {@code same} or {@code different}, a name, a name.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if a row is broken; the message names file and line
   */
  public Identities with(Path file) throws IOException {
    Map<String, Set<String>> joined = new HashMap<>(same);
    Map<String, Set<String>> parted = new HashMap<>(different);
    for (Table.Row row : Table.of(file, "kind", "name", "other")) {
      Map<String, Set<String>> pairs = switch (row.get("kind")) {
        case "same" -> joined;
        case "different" -> parted;
        default -> throw row.broken("\"" + row.get("kind") + "\" is neither same nor different");
      };
      put(NameKey.of(row.get("name")), NameKey.of(row.get("other")), pairs);
      put(NameKey.of(row.get("other")), NameKey.of(row.get("name")), pairs);
    }
    return new Identities(gazetteer, joined, parted);
  }

  /** The same decisions of the user, with another gazetteer. */
  public Identities with(Gazetteer other) {
    return new Identities(other, same, different);
  }

  private static void put(String name, String other, Map<String, Set<String>> pairs) {
    Set<String> others = new TreeSet<>(pairs.getOrDefault(name, Set.of()));
    others.add(other);
    pairs.put(name, others);
  }

  /** Everyone among these speakers, each speaker in one identity; sorted by their ids. */
  public List<Identity> of(Collection<Identity.Speaker> speakers) {
    return of(speakers, () -> false);
  }

  /**
   * The same in limited time: once {@code enough} says so, what was joined until then is returned, and one person may
   * be several identities.
   */
  public List<Identity> of(Collection<Identity.Speaker> speakers, BooleanSupplier enough) {
    List<SpeakerGroup> groups = new Groups(new TreeSet<>(speakers), enough).join();
    return groups.stream()
        .map(SpeakerGroup::identity)
        .sorted(Comparator.comparing(Identity::id).thenComparing(Identity::name))
        .toList();
  }

  /** The groups while they grow. */
  private final class Groups {
    private final Set<SpeakerGroup> groups = new LinkedHashSet<>();
    private final Map<SpeakerGroup, SpeakerGroup> joinedTo = new HashMap<>();
    /** First names that were compared, for there are few of them. */
    private final Map<String, Boolean> agreed = new HashMap<>();
    private final Map<String, List<String>> keys = new HashMap<>();
    private final Map<String, List<String>> askedKeys = new HashMap<>();

    private final BooleanSupplier enough;

    Groups(TreeSet<Identity.Speaker> speakers, BooleanSupplier enough) {
      this.enough = enough;
      Map<String, SpeakerGroup> full = new HashMap<>();
      for (Identity.Speaker speaker : speakers) {
        SpeakerGroup group = new SpeakerGroup(speaker, matcher.entry(speaker.name()));
        String key = NameKey.of(speaker.name());
        SpeakerGroup known = full.get(group.isFull() ? key : key + "\t" + speaker.article());
        if (known == null) {
          full.put(group.isFull() ? key : key + "\t" + speaker.article(), group);
          groups.add(group);
        } else {
          known.speakers.add(speaker); // the same words
        }
      }
    }

    List<SpeakerGroup> join() {
      joinAsTold();
      joinEntries();
      joinNameless();
      joinFullNames();
      joinSurnames();
      return List.copyOf(groups);
    }

    private void joinAsTold() {
      Map<String, SpeakerGroup> byKey = new TreeMap<>();
      for (SpeakerGroup group : List.copyOf(groups)) {
        String key = NameKey.of(group.names.getFirst().written());
        for (String other : same.getOrDefault(key, Set.of())) {
          SpeakerGroup told = byKey.get(other);
          if (told != null) join(told, group, "the user says so");
        }
        byKey.putIfAbsent(key, group);
      }
    }

    private void joinEntries() {
      Map<String, SpeakerGroup> byEntry = new HashMap<>();
      for (SpeakerGroup group : List.copyOf(groups)) {
        if (group.entry.isEmpty()) continue;
        SpeakerGroup known = byEntry.putIfAbsent(group.entry.get().id(), group);
        if (known != null && !isToldApart(known, group)) join(known, group, "both are " + group.entry.get().id());
      }
    }

    /** مسؤول غربي, a Western official: those without a name whom both languages call alike. */
    private void joinNameless() {
      Map<String, SpeakerGroup> byId = new HashMap<>();
      for (SpeakerGroup group : List.copyOf(groups)) {
        String id = Nameless.IDS.get(NameKey.of(group.names.getFirst().written()));
        if (id == null) continue;
        SpeakerGroup known = byId.putIfAbsent(id, group);
        if (known != null && !isToldApart(known, group)) join(known, group, "both are the nameless " + id);
      }
    }

    private record Candidate(SpeakerGroup one, SpeakerGroup other, NameMatch match) {}

    private void joinFullNames() {
      List<Candidate> candidates = new ArrayList<>();
      Map<String, Set<SpeakerGroup>> byKeys = new HashMap<>();
      for (SpeakerGroup group : groups) {
        if (enough.getAsBoolean()) break;
        Set<SpeakerGroup> met = new LinkedHashSet<>();
        for (SpeakerGroup.Name name : group.names) {
          if (name.parts().size() < 2) continue;
          for (String key : ends(name.parts(), true)) met.addAll(byKeys.getOrDefault(key, Set.of()));
        }
        for (SpeakerGroup other : met) best(other, group).ifPresent(candidates::add);
        for (SpeakerGroup.Name name : group.names) {
          if (name.parts().size() < 2) continue;
          for (String key : ends(name.parts(), false)) {
            byKeys.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(group);
          }
        }
      }
      candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.match.score()));
      for (Candidate candidate : candidates) {
        if (enough.getAsBoolean()) return;
        SpeakerGroup one = present(candidate.one);
        SpeakerGroup other = present(candidate.other);
        if (one != other && !isConflict(one, other)) join(one, other, candidate.match.reason());
      }
    }

    /** The keys of a first name, each with those of a last one. */
    private Set<String> ends(List<String> parts, boolean asked) {
      Set<String> ends = new LinkedHashSet<>();
      for (String first : keys(parts.getFirst(), asked)) {
        for (String last : keys(parts.getLast(), asked)) ends.add(first + " " + last);
      }
      return ends;
    }

    private List<String> keys(String part, boolean asked) {
      String word = part.substring(part.indexOf(' ') + 1);
      return asked
          ? askedKeys.computeIfAbsent(word, Transliteration.standard()::askedKeys)
          : keys.computeIfAbsent(word, Transliteration.standard()::keys);
    }

    private Optional<Candidate> best(SpeakerGroup one, SpeakerGroup other) {
      NameMatch best = new NameMatch(0, "");
      for (SpeakerGroup.Name name : one.names) {
        for (SpeakerGroup.Name also : other.names) {
          if (!firstNamesAgree(name, also)) continue;
          NameMatch match = NameMatcher.match(name.parts(), also.parts());
          if (match.score() > best.score()) best = match;
        }
      }
      return best.score() < SAFE ? Optional.empty() : Optional.of(new Candidate(one, other, best));
    }

    private boolean firstNamesAgree(SpeakerGroup.Name name, SpeakerGroup.Name other) {
      String first = name.parts().getFirst();
      String also = other.parts().getFirst();
      return agreed.computeIfAbsent(
          first + "\t" + also, names -> first.length() > 1 && also.length() > 1 && NameParts.likeness(first, also) > 0);
    }

    /** A surname, and any other name of one word, is who bears it in the article, if only one does. */
    private void joinSurnames() {
      for (SpeakerGroup group : List.copyOf(groups)) {
        if (enough.getAsBoolean()) return;
        if (group.isFull() || group.entry.isPresent()) continue;
        String article = group.speakers.getFirst().article();
        if (article.isEmpty()) continue;
        List<SpeakerGroup> bearers = groups.stream()
            .filter(other -> other.isFull() && other.speaksIn(article))
            .filter(other -> !isToldApart(other, group) && bears(other, group, article))
            .toList();
        if (bearers.size() == 1) join(bearers.getFirst(), group, "a surname alone, in " + article);
      }
    }

    private boolean bears(SpeakerGroup full, SpeakerGroup surname, String article) {
      return full.speakers.stream()
          .filter(speaker -> speaker.article().equals(article))
          .map(speaker -> matcher.match(speaker.name(), surname.names.getFirst().written()))
          .anyMatch(match -> match.score() >= SURNAME && match.reason().equals(NameMatcher.SURNAME_ONLY));
    }

    private boolean isConflict(SpeakerGroup one, SpeakerGroup other) {
      if (isToldApart(one, other)) return true;
      for (SpeakerGroup.Name name : one.names) {
        for (SpeakerGroup.Name also : other.names) {
          boolean full = name.parts().size() > 1 && also.parts().size() > 1;
          if (full && NameMatcher.match(name.parts(), also.parts()).score() < CONFLICT) return true;
        }
      }
      return one.entry.isPresent() && other.entry.isPresent() && !one.entry.get().id().equals(other.entry.get().id());
    }

    private boolean isToldApart(SpeakerGroup one, SpeakerGroup other) {
      for (SpeakerGroup.Name name : one.names) {
        Set<String> others = different.getOrDefault(NameKey.of(name.written()), Set.of());
        if (other.names.stream().anyMatch(also -> others.contains(NameKey.of(also.written())))) return true;
      }
      return false;
    }

    private SpeakerGroup present(SpeakerGroup group) {
      while (joinedTo.containsKey(group)) group = joinedTo.get(group);
      return group;
    }

    private void join(SpeakerGroup one, SpeakerGroup other, String why) {
      SpeakerGroup into = present(one);
      SpeakerGroup from = present(other);
      if (into == from) return;
      into.add(from, other.names.getFirst().written() + " is " + one.names.getFirst().written() + ": " + why);
      joinedTo.put(from, into);
      groups.remove(from);
    }
  }
}
