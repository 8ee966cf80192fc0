package org.qawl.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader finds in one paragraph, found again only when the names on which it depends have changed. */
final class Findings {
  /** One kind of finding with the names that led to it. */
  private static final class Kept<T> {
    private final Finder<T> finder;
    private @Nullable List<Name> names;
    private List<T> found = List.of();

    Kept(Finder<T> finder) {
      this.finder = finder;
    }

    List<T> of(List<Name> now) {
      if (!now.equals(names)) {
        names = List.copyOf(now);
        found = finder.find(now);
      }
      return found;
    }
  }

  private static final Known NOBODY = new Known();

  final Text text;
  private final NameFinder names;
  private final Kept<Name> decided;
  private final Kept<List<Name>> acronyms;
  private final Kept<Cue> cues;
  private final Kept<Subject> introductions;
  private @Nullable List<Name> withoutKnown;

  Findings(Reader reader, Text text) {
    this.text = text;
    this.names = reader.namesIn(text);
    this.decided = new Kept<>(names -> reader.decide(text, names));
    this.acronyms = new Kept<>(names -> reader.acronyms(text, names));
    this.cues = new Kept<>(reader.cuesIn(text));
    this.introductions = new Kept<>(reader.introductionsIn(text));
  }

  /** The names that a reader sees who already knows some. */
  List<Name> names(Known known) {
    if (known.mayStandIn(text)) return names.find(known);
    List<Name> found = withoutKnown;
    if (found == null) withoutKnown = found = names.find(NOBODY);
    return found;
  }

  List<Name> decided(List<Name> names) {
    return decided.of(names);
  }

  List<List<Name>> acronyms(List<Name> names) {
    return acronyms.of(names);
  }

  List<Cue> cues(List<Name> names) {
    return cues.of(names);
  }

  List<Subject> introductions(List<Name> names) {
    return introductions.of(names);
  }
}
