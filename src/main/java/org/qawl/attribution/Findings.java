package org.qawl.attribution;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a reader finds in one paragraph, found again only when the names on which it depends have changed. */
final class Findings {
  /** One kind of finding with the names that led to it. */
  private static final class Kept<T> {
    private final BiFunction<Text, List<Name>, List<T>> find;
    private @Nullable List<Name> names;
    private List<T> found = List.of();

    Kept(BiFunction<Text, List<Name>, List<T>> find) {
      this.find = find;
    }

    List<T> of(Text text, List<Name> now) {
      if (!now.equals(names)) {
        names = List.copyOf(now);
        found = find.apply(text, now);
      }
      return found;
    }
  }

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
    this.decided = new Kept<>(reader::decide);
    this.acronyms = new Kept<>(reader::acronyms);
    this.cues = new Kept<>(reader::find);
    this.introductions = new Kept<>(reader::introductions);
  }

  /** The names that a reader sees who already knows some. */
  List<Name> names(Known known) {
    if (known.mayStandIn(text)) return names.find(known);
    List<Name> found = withoutKnown;
    if (found == null) withoutKnown = found = names.find(new Known());
    return found;
  }

  List<Name> decided(List<Name> names) {
    return decided.of(text, names);
  }

  List<List<Name>> acronyms(List<Name> names) {
    return acronyms.of(text, names);
  }

  List<Cue> cues(List<Name> names) {
    return cues.of(text, names);
  }

  List<Subject> introductions(List<Name> names) {
    return introductions.of(text, names);
  }
}
