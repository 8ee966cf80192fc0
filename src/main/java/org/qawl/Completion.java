package org.qawl;

import java.util.List;

/**
 * Somebody, or some body, of an index whose name may be what somebody has begun to type. Immutable.
 *
 * @param name as most passages have it
 * @param forms the other names in the index that are the same one's, of both scripts, the more frequent first
 * @param id what joins them: the gazetteer's id where it knows one of them, else the key of the name
 * @param passages in how many passages they speak, or are named
 */
public record Completion(String name, List<String> forms, String id, long passages) {
  /** Whose names are looked for. */
  public enum Of { SPEAKERS, ORGANIZATIONS }

  public Completion {
    forms = List.copyOf(forms);
  }
}
