package org.qawl;

/** The evidence by which a word of a query met a word of a passage, strongest first. */
public enum Tier {
  /** Letter for letter, after only marks such as harakat and tatweel are removed. */
  WRITTEN,
  /** By its stem: وللوزير and وزير, <i>returning</i> and <i>returns</i>. */
  STEM,
  /** By another name of the same person, body or place: HTS and هيئة تحرير الشام. */
  ALIAS
}
