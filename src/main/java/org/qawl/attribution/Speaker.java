package org.qawl.attribution;

import java.util.List;
import java.util.Optional;
import org.qawl.names.Entry;
import org.qawl.names.Gazetteer;
import org.qawl.names.NameKey;

/**
 * A person or body whose words an article reports; not the author of the article's byline.
 *
 * @param id joins the same speaker across articles and scripts; two speakers with one id are one
 * @param name the longest form in the article, without titles, as it is spelled there
 * @param affiliation the fullest post or body that the article gives the speaker, as written there
 * @param forms the other written forms in the article, each once, without {@code name}
 */
public record Speaker(String id, String name, Optional<String> affiliation, List<String> forms) {
  public Speaker {
    if (id.isBlank()) throw new IllegalArgumentException("a speaker's id is blank");
    if (name.isBlank()) throw new IllegalArgumentException("a speaker's name is blank");
    forms = List.copyOf(forms);
  }

  /** A speaker of whom only this is known; the id is found by {@link #idOf}. */
  public static Speaker of(String name, Optional<String> affiliation) {
    return new Speaker(idOf(name), name, affiliation, List.of());
  }

  /** The id of whoever bears a name: that of the gazetteer, or else a key that all spellings of one script share. */
  public static String idOf(String name) {
    return Gazetteer.standard().find(name).map(Entry::id).orElseGet(() -> NameKey.of(name));
  }
}
