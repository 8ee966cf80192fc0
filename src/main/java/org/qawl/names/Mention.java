package org.qawl.names;

/**
 * A place in a text where a name stands.
 *
 * @param entry whose name it is
 * @param start its first character, in UTF-16 units of the text; what is written onto it (و in ولبنان, لل in للبنك) or
 *     before it (<i>the</i>) is left out
 * @param end the end, exclusive; a possessive <i>'s</i> is left out
 */
public record Mention(Entry entry, int start, int end) {
  public Mention {
    if (start < 0 || end <= start) throw new IllegalArgumentException("[" + start + ", " + end + ") is no name");
  }
}
