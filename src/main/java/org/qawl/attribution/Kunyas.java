package org.qawl.attribution;

import java.util.Set;

/** The words with which a kunya begins, the name after one's child: أبو خالد, أم خالد, Abu Khalid. */
final class Kunyas {
  private static final Set<String> WORDS = Set.of("ابو", "ابي", "ام", "abu", "abou", "umm", "um");

  private Kunyas() {}

  static boolean begins(String key) {
    return WORDS.contains(key);
  }
}
