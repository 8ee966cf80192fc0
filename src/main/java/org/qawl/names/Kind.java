package org.qawl.names;

/** What sort of thing a name stands for. */
public enum Kind {
  PERSON,
  /** Whatever acts as a body: an armed group, a party, a ministry, a bank, a newspaper. */
  ORGANIZATION,
  /** A state, governorate, city, camp or crossing. */
  PLACE
}
