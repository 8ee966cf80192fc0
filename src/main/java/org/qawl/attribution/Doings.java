package org.qawl.attribution;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the people of an article may be called because of what it tells that they do or have; read when first asked. */
final class Doings {
  private final Reader reader;
  private final List<Text> paragraphs;
  private final List<List<Name>> names;
  private final Cast cast;
  private @Nullable Map<Voice, Set<String>> read;

  Doings(Reader reader, List<Text> paragraphs, List<List<Name>> names, Cast cast) {
    this.reader = reader;
    this.paragraphs = paragraphs;
    this.names = names;
    this.cast = cast;
  }

  Set<String> of(Voice voice) {
    Map<Voice, Set<String>> all = read;
    if (all == null) read = all = read();
    return all.getOrDefault(voice, Set.of());
  }

  private Map<Voice, Set<String>> read() {
    Map<Voice, Set<String>> all = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Name name : names.get(i)) {
        if (name.kind() != Name.Kind.PERSON) continue;
        Voice voice = cast.get(name);
        all.computeIfAbsent(voice, key -> new LinkedHashSet<>()).addAll(reader.doings(paragraphs.get(i), name));
      }
    }
    return all;
  }
}
