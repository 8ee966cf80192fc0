package org.qawl.attribution;

/**
 * The noun with which the names of bodies begin: وزارة, <i>ministry</i>.
 *
 * @param takes what may follow it: its portfolio, a name, a nation, as arabic-organizations.tsv explains
 */
record Head(String noun, Traits takes) {
  boolean takes(String what) {
    return takes.has(what);
  }

  boolean is(String other) {
    return noun.equals(other);
  }
}
