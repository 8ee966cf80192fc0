package org.qawl.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody or something that the gazetteer knows, with the forms in which the news writes the name.
 *
 * @param id stays the same for ever, as {@code org-hts}
 * @param arabic the canonical name in Arabic; empty if there is none
 * @param english the canonical name in English; empty if there is none
 * @param aliases the other written forms, in both scripts
 * @param wikidata the item of Wikidata, as {@code Q858}; empty if none is given
 */
public record Entry(String id, Kind kind, String arabic, String english, List<String> aliases, String wikidata) {
  private static final Pattern ITEM = Pattern.compile("(Q[1-9][0-9]*)?");

  public Entry {
    if (id.isBlank()) throw new IllegalArgumentException("an entry's id is blank");
    if (arabic.isBlank() && english.isBlank()) throw new IllegalArgumentException("\"" + id + "\" has no name");
    if (!ITEM.matcher(wikidata).matches()) throw new IllegalArgumentException("\"" + wikidata + "\" is no item of Wikidata");
    aliases = List.copyOf(aliases);
  }

  /** All written forms, each once, the canonical ones first. */
  public List<String> forms() {
    Set<String> forms = new LinkedHashSet<>();
    if (!arabic.isBlank()) forms.add(arabic);
    if (!english.isBlank()) forms.add(english);
    forms.addAll(aliases);
    return List.copyOf(forms);
  }
}
