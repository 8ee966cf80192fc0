package org.qawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.SortedSetDocValues;
import org.qawl.names.Entry;
import org.qawl.names.Gazetteer;
import org.qawl.names.NameKey;
import org.qawl.names.NamePrefixes;

/**
 * The names of one segment, in the order of their ordinals: what never changes, whatever is deleted later.
 *
 * @param names as written
 * @param ids what joins those of one script, and those that the gazetteer knows
 * @param prefixes by which they are found, each under all its forms
 */
record SegmentNames(List<String> names, List<String> ids, NamePrefixes prefixes) {
  static SegmentNames of(SortedSetDocValues values, Gazetteer gazetteer) throws IOException {
    List<String> names = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    List<List<String>> forms = new ArrayList<>();
    for (long ord = 0; ord < values.getValueCount(); ord++) {
      String name = values.lookupOrd(ord).utf8ToString();
      Optional<Entry> entry = gazetteer.find(name);
      names.add(name);
      ids.add(entry.map(Entry::id).orElseGet(() -> NameKey.of(name)));
      List<String> all = new ArrayList<>(List.of(name));
      entry.ifPresent(known -> all.addAll(known.forms()));
      forms.add(all);
    }
    return new SegmentNames(List.copyOf(names), List.copyOf(ids), NamePrefixes.of(forms));
  }
}
