package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that credit somebody with something: a verb with its subject, or <i>according to</i> with its name.
 *
 * @param from the first token of the verb or phrase
 * @param to the token behind it
 * @param verb as written
 * @param subject who speaks
 * @param contentFrom the first token of what is reported; -1 if nothing follows, so that only a quotation or what stands before can be meant
 * @param contentTo exclusive
 * @param before whether what stands before the cue in its sentence is reported too: <i>…, he said</i>
 * @param needsQuotation whether the cue counts only together with a quotation
 * @param rule its name
 * @param start the first token of the subject, its posts and titles included, or of the verb if that comes first
 * @param also who speaks with the subject: <i>Haddad and Nasser said</i>
 */
record Cue(int from, int to, String verb, Subject subject, int contentFrom, int contentTo, boolean before, boolean needsQuotation,
    String rule, double certainty, int start, List<Subject> also) {

  /** A cue with one subject. */
  Cue(int from, int to, String verb, Subject subject, int contentFrom, int contentTo, boolean before, boolean needsQuotation,
      String rule, double certainty, int start) {
    this(from, to, verb, subject, contentFrom, contentTo, before, needsQuotation, rule, certainty, start, List.of());
  }

  /** A cue that begins with its verb, or with the name before that. */
  Cue(int from, int to, String verb, Subject subject, int contentFrom, int contentTo, boolean before, boolean needsQuotation,
      String rule, double certainty) {
    this(from, to, verb, subject, contentFrom, contentTo, before, needsQuotation, rule, certainty, startOf(subject, from));
  }

  private static int startOf(Subject subject, int from) {
    return subject.name() != null ? Math.min(subject.name().from(), from) : from;
  }

  Cue withContentTo(int end) {
    return new Cue(
        from, to, verb, subject, contentFrom, Math.min(contentTo, end), before, needsQuotation, rule, certainty, start, also);
  }

  /** The same words credit somebody with what stands elsewhere. */
  Cue withContent(int start, int end) {
    return new Cue(from, to, verb, subject, start, end, before, needsQuotation, rule, certainty, this.start, also);
  }

  Cue with(List<Subject> others) {
    return new Cue(from, to, verb, subject, contentFrom, contentTo, before, needsQuotation, rule, certainty, start, others);
  }

  /** Whoever speaks, the subject first. */
  List<Subject> subjects() {
    List<Subject> all = new ArrayList<>();
    all.add(subject);
    all.addAll(also);
    return all;
  }
}
