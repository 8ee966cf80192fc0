package org.qawl.translation;

import java.util.List;

/**
 * What one source says.
 *
 * @param trust how much its best translation counts where other sources know the same word
 */
record Dictionary(String name, String licence, float trust, List<Entry> entries) {
  Source source() {
    return new Source(name, licence, entries.size());
  }
}
