package org.qawl.attribution;

/** A word as written and as looked up: one object for all places where it stands. */
record Spelling(String text, String key) {}
