package org.qawl.names;

import java.util.List;

/**
 * One person, body or place under all the names that speakers of some articles have.
 *
 * @param id the id of the gazetteer's entry, else the key of a name; a lone surname's key is followed by its article
 * @param name the fullest of the names
 * @param speakers who is meant, by name
 * @param reasons why they are one, a sentence for each that joined; empty if there is nothing to explain
 */
public record Identity(String id, String name, List<Speaker> speakers, List<String> reasons) {
  public Identity {
    speakers = List.copyOf(speakers);
    reasons = List.copyOf(reasons);
  }

  /**
   * A name as an article has it; the article is known by its id. If that is empty, the article is not known, and a lone
   * surname is nobody's but its own.
   */
  public record Speaker(String name, String article) implements Comparable<Speaker> {
    @Override
    public int compareTo(Speaker other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : article.compareTo(other.article);
    }
  }
}
