package org.qawl;

/** The evidence by which words of a query met words of a passage, strongest first. */
public enum Tier {
  /** Letter for letter, after only marks such as harakat and tatweel are removed. */
  WRITTEN,
  /** By its stem: وللوزير and وزير, <i>returning</i> and <i>returns</i>. */
  STEM,
  /** By another name of the same person, body or place: HTS and هيئة تحرير الشام. */
  ALIAS,
  /** By the spelling of a name in the other script, or another spelling in its own: Sam Heller and سام هيلر. */
  TRANSLITERATION,
  /** By what it is called in the other language: <i>truce</i> and هدنة. */
  TRANSLATION,
  /** By a word as written that differs by a letter or two; only where a query asks for it: {@code truce~}. */
  FUZZY
}
