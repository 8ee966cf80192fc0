package org.qawl.attribution;

/**
 * A word as written and as looked up: one object for all places where it stands.
 *
 * @param hints bits of {@link Hint}
 */
record Spelling(String text, String key, int hints) {}
