package org.qawl.attribution;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The names of a paragraph by place; a name that is put in takes the place of those it overlaps. */
final class NameMap {
  private final NavigableMap<Integer, Name> byStart = new TreeMap<>();
  /** The names as a list, until one is put in. */
  private @Nullable List<Name> list;

  NameMap(List<Name> names) {
    for (Name name : names) byStart.put(name.from(), name);
  }

  void put(Name name) {
    Name same = byStart.get(name.from());
    String id = name.id().isEmpty() && same != null && same.to() == name.to() ? same.id() : name.id();
    Name put = new Name(name.from(), name.to(), name.start(), name.end(), name.kind(), name.text(), id,
        name.attached());
    if (put.equals(same)) return;
    list = null;
    Map.Entry<Integer, Name> before = byStart.lowerEntry(name.from());
    if (before != null && before.getValue().to() > name.from()) byStart.remove(before.getKey());
    byStart.subMap(name.from(), name.to()).clear();
    byStart.put(name.from(), put);
  }

  void replaceAll(UnaryOperator<Name> change) {
    for (Map.Entry<Integer, Name> entry : byStart.entrySet()) {
      Name changed = change.apply(entry.getValue());
      if (changed == entry.getValue()) continue;
      entry.setValue(changed);
      list = null;
    }
  }

  /** Whether any name is undecided. */
  boolean holdsOpen() {
    for (Name name : list()) if (name.kind() == Name.Kind.OPEN) return true;
    return false;
  }

  @Nullable Name first() {
    return byStart.isEmpty() ? null : byStart.firstEntry().getValue();
  }

  /** In the order of the text. */
  List<Name> list() {
    List<Name> names = list;
    if (names == null) list = names = List.copyOf(byStart.values());
    return names;
  }
}
