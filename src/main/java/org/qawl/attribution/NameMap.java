package org.qawl.attribution;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The names of a paragraph by place; a name that is put in takes the place of those it overlaps. */
final class NameMap {
  /** By their first tokens; made of the list only when a name is to be put in, as seldom one is. */
  private @Nullable NavigableMap<Integer, Name> places;
  /** The names as a list, until one is put in. */
  private @Nullable List<Name> list;

  /** @param names in the order of the text, none inside another */
  NameMap(List<Name> names) {
    this.list = List.copyOf(names);
  }

  private NavigableMap<Integer, Name> byStart() {
    NavigableMap<Integer, Name> byStart = places;
    if (byStart != null) return byStart;
    places = byStart = new TreeMap<>();
    for (Name name : list()) byStart.put(name.from(), name);
    return byStart;
  }

  void put(Name name) {
    if (list().contains(name)) return; // as most do that are put in: whoever speaks was named already
    NavigableMap<Integer, Name> byStart = byStart();
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
    for (Map.Entry<Integer, Name> entry : byStart().entrySet()) {
      Name changed = change.apply(entry.getValue());
      if (changed == entry.getValue()) continue;
      entry.setValue(changed);
      list = null;
    }
  }

  @Nullable Name first() {
    List<Name> names = list();
    return names.isEmpty() ? null : names.getFirst();
  }

  /** In the order of the text. */
  List<Name> list() {
    List<Name> names = list;
    if (names == null) list = names = List.copyOf(byStart().values());
    return names;
  }
}
