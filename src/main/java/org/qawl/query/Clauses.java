package org.qawl.query;

import java.util.ArrayList;
import java.util.List;

/** Brings a clause into the one form that its query string gives again. */
final class Clauses {
  private Clauses() {}

  /** The same without needless groups: {@code ((a) b)} is {@code a b}, {@code +(+a +b)} is {@code +a +b}. */
  static Clause simple(Clause clause) {
    return switch (clause) {
      case Clause.Any any -> any(any);
      case Clause.Group group -> group(group);
      default -> clause;
    };
  }

  private static Clause any(Clause.Any any) {
    List<Clause> alternatives = new ArrayList<>();
    for (Clause alternative : any.alternatives()) {
      Clause simple = simple(alternative);
      if (simple.isEverything()) return Clause.EVERYTHING;
      if (simple instanceof Clause.Any inner) {
        alternatives.addAll(inner.alternatives());
      } else {
        alternatives.add(simple);
      }
    }
    return new Clause.Any(alternatives);
  }

  private static Clause group(Clause.Group group) {
    List<Clause> required = new ArrayList<>();
    List<Clause> optional = new ArrayList<>();
    List<Clause> forbidden = new ArrayList<>();
    for (Clause clause : group.required()) {
      Clause simple = simple(clause);
      if (simple.isEverything()) continue;
      if (simple instanceof Clause.Group inner && inner.optional().isEmpty()) {
        required.addAll(inner.required());
        forbidden.addAll(inner.forbidden());
      } else {
        required.add(simple);
      }
    }
    for (Clause clause : group.optional()) {
      Clause simple = simple(clause);
      if (simple instanceof Clause.Group inner && inner.onlyOptional()) {
        inner.optional().forEach(one -> addOptional(optional, one));
      } else {
        addOptional(optional, simple);
      }
    }
    for (Clause clause : group.forbidden()) {
      if (!simple(clause).isEverything()) forbidden.add(simple(clause));
    }
    if (required.isEmpty() && optional.size() == 1
        && optional.getFirst() instanceof Clause.Group only && only.optional().isEmpty()) {
      required.addAll(only.required());
      forbidden.addAll(0, only.forbidden());
      optional.clear();
    }
    if (forbidden.isEmpty() && required.size() + optional.size() == 1) {
      return required.isEmpty() ? optional.getFirst() : required.getFirst();
    }
    return new Clause.Group(required, optional, forbidden);
  }

  /** Words side by side are looked for together, so that a name of several is seen. */
  private static void addOptional(List<Clause> optional, Clause clause) {
    if (clause instanceof Clause.Words words
        && !optional.isEmpty()
        && optional.getLast() instanceof Clause.Words before) {
      optional.set(optional.size() - 1, new Clause.Words(before.text() + " " + words.text()));
    } else {
      optional.add(clause);
    }
  }

  /** Whether something is said in these clauses that only the whole query can be. */
  static boolean holdWholeQuery(List<Clause> clauses) {
    return clauses.stream().anyMatch(clause -> switch (clause) {
      case Clause.Has has -> has.field().isOfWholeQuery();
      case Clause.Any any -> holdWholeQuery(any.alternatives());
      case Clause.Group group ->
          holdWholeQuery(group.required()) || holdWholeQuery(group.optional()) || holdWholeQuery(group.forbidden());
      default -> false;
    });
  }
}
