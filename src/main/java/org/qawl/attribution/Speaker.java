package org.qawl.attribution;

import java.util.List;
import java.util.Optional;

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
}
