package org.qawl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.qawl.analysis.Language;
import org.qawl.query.Clause;
import org.qawl.query.Days;
import org.qawl.query.Field;

/**
 * What narrows a query beside its clause, to be changed: on its way out of a clause, into another query, or into a query
 * string. Of several speakers, organizations or sources any will do; of everything else all must hold.
 */
final class Narrowing {
  final List<String> speakers;
  final List<String> organizations;
  final List<String> sources;
  Optional<Language> language;
  Optional<LocalDate> since;
  Optional<LocalDate> until;
  double certainty;
  final EnumSet<Tier> tiers = EnumSet.noneOf(Tier.class);
  final List<Facet> facets;

  Narrowing(
      List<String> speakers,
      List<String> organizations,
      List<String> sources,
      Optional<Language> language,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      double certainty,
      Set<Tier> tiers,
      List<Facet> facets) {
    this.speakers = new ArrayList<>(speakers);
    this.organizations = new ArrayList<>(organizations);
    this.sources = new ArrayList<>(sources);
    this.language = language;
    this.since = since;
    this.until = until;
    this.certainty = certainty;
    this.tiers.addAll(tiers);
    this.facets = new ArrayList<>(facets);
  }

  static Narrowing of(PassageQuery query) {
    return new Narrowing(
        query.speakers(), query.organizations(), query.sources(), query.language(), query.since(), query.until(),
        query.certainty(), query.tiers(), query.facets());
  }

  /** To days that lie between these, too. */
  void during(Optional<LocalDate> first, Optional<LocalDate> last) {
    since = first.filter(day -> since.isEmpty() || day.isAfter(since.get())).or(() -> since);
    until = last.filter(day -> until.isEmpty() || day.isBefore(until.get())).or(() -> until);
  }

  /** Takes out of a clause what it says of the whole query; what remains is what a passage has to hold. */
  Clause takeFrom(Clause clause) {
    Clause.Group whole = switch (clause) {
      case Clause.Group group -> group;
      default -> new Clause.Group(List.of(), List.of(clause), List.of());
    };
    List<Clause> required = new ArrayList<>();
    List<Clause> optional = new ArrayList<>();
    List<Clause> forbidden = new ArrayList<>();
    for (Clause one : whole.optional()) {
      if (!(one instanceof Clause.Has has)) {
        optional.add(one);
      } else if (!take(has)) {
        required.add(has);
      }
    }
    for (Clause one : whole.required()) {
      boolean taken = one instanceof Clause.Has has && isOnly(has, whole.required()) && take(has);
      if (!taken) required.add(one);
    }
    for (Clause one : whole.forbidden()) {
      if (!(one instanceof Clause.Has has && without(has))) forbidden.add(one);
    }
    return new Clause.Group(required, optional, forbidden).simple();
  }

  /** Whether it may stand among those of which any will do: beside others it would not be required any longer. */
  private boolean isOnly(Clause.Has has, List<Clause> required) {
    Optional<List<String>> names = names(has.field());
    if (names.isEmpty()) return true;
    long alike = required.stream()
        .filter(one -> one instanceof Clause.Has other && other.field() == has.field())
        .count();
    return names.get().isEmpty() && alike == 1;
  }

  private Optional<List<String>> names(Field field) {
    return switch (field) {
      case SPEAKER -> Optional.of(speakers);
      case ORGANIZATION -> Optional.of(organizations);
      case SOURCE -> Optional.of(sources);
      default -> Optional.empty();
    };
  }

  private boolean take(Clause.Has has) {
    switch (has.field()) {
      case SPEAKER, ORGANIZATION, SOURCE -> names(has.field()).orElseThrow().add(has.value());
      case LANGUAGE -> {
        Language only = Language.of(has.value());
        if (language.isPresent() && language.get() != only) return false;
        language = Optional.of(only);
      }
      case DATE -> {
        Days days = Days.parse(has.value());
        during(days.since(), days.until());
      }
      case CERTAINTY -> certainty = Math.max(certainty, Double.parseDouble(has.value()));
      case TIER -> tiers.removeIf(tier -> tier.compareTo(tier(has.value())) > 0);
      case TITLE, ID -> {
        return false;
      }
    }
    return true;
  }

  private boolean without(Clause.Has has) {
    if (has.field() == Field.CERTAINTY) {
      throw new IllegalArgumentException("\"-" + has + "\" says nothing of a passage");
    }
    if (has.field() != Field.TIER) return false;
    if (tier(has.value()) == Tier.WRITTEN) throw new IllegalArgumentException("the tier WRITTEN always counts");
    tiers.remove(tier(has.value()));
    return true;
  }

  private static Tier tier(String name) {
    return name.equals("exact") ? Tier.WRITTEN : Tier.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String name(Tier tier) {
    return tier == Tier.WRITTEN ? "exact" : tier.name().toLowerCase(Locale.ROOT);
  }

  /** The query string of a clause that is narrowed so. */
  String with(Clause clause) {
    List<String> parts = new ArrayList<>();
    // What could not be taken from a clause would be, if nothing said that it is required.
    boolean left = clause instanceof Clause.Has has && has.field() != Field.TITLE && has.field() != Field.ID;
    if (!clause.isEverything()) parts.add(left ? "+" + clause : clause.toString());
    Consumer<Clause> add = has -> parts.add(has.toString());
    for (String speaker : speakers) add.accept(Clause.has(Field.SPEAKER, speaker));
    for (String organization : organizations) add.accept(Clause.has(Field.ORGANIZATION, organization));
    for (String source : sources) add.accept(Clause.has(Field.SOURCE, source));
    language.ifPresent(only -> add.accept(Clause.has(Field.LANGUAGE, only.code())));
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      add.accept(Clause.has(Field.DATE, since.get() + ".."));
      add.accept(Clause.has(Field.DATE, ".." + until.get()));
    } else if (since.isPresent() || until.isPresent()) {
      add.accept(Clause.has(Field.DATE, new Days(since, until).toString()));
    }
    if (certainty > 0) add.accept(Clause.has(Field.CERTAINTY, Double.toString(certainty)));
    addTiers(parts);
    if (clause instanceof Clause.Any && parts.size() > 1) parts.set(0, "(" + clause + ")");
    return String.join(" ", parts);
  }

  private void addTiers(List<String> parts) {
    List<Tier> missing = new ArrayList<>(EnumSet.complementOf(tiers));
    if (missing.isEmpty()) return;
    Tier weakest = List.copyOf(tiers).getLast();
    if (missing.stream().allMatch(tier -> tier.compareTo(weakest) > 0)) {
      parts.add(Clause.has(Field.TIER, name(weakest)).toString());
    } else {
      for (Tier tier : missing) parts.add("-" + Clause.has(Field.TIER, name(tier)));
    }
  }
}
