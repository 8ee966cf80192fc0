package org.qawl.attribution;

import java.util.Set;

/** Where a cue stands in its sentence: behind what, before what, and where the clause around it begins. */
final class EnglishClause {
  private final Words english;
  private final EnglishVerbs verbs;
  private final Text text;
  private final NamedText named;
  private final int from;
  private final int to;

  EnglishClause(Words english, EnglishVerbs verbs, NamedText named, Text.Sentence sentence) {
    this.english = english;
    this.verbs = verbs;
    this.text = named.text;
    this.named = named;
    this.from = sentence.from();
    this.to = sentence.to();
  }

  /** Where the clause begins that ends before a token: behind a semicolon or dash. */
  int clauseFrom(int at) {
    for (int k = at - 1; k > from; k--) if (Set.of(";", "—", "–").contains(text.key(k))) return k + 1;
    return from;
  }

  boolean isBoundary(int at) {
    return text.token(at).isComma() || text.isQuotationMark(at) || text.key(at).equals("—") || text.key(at).equals("–")
        || text.key(at).equals("-") && !named.isHyphen(at)
        || text.key(at).equals("?") || text.key(at).equals("!");
  }

  private boolean endsSentence(int at) {
    for (int k = at; k < to; k++) if (!text.token(k).isMark()) return false;
    return true;
  }

  int startOf(Subject subject, int at) {
    Name name = subject.name();
    if (name != null && name.from() < at) {
      int start = name.from();
      while (start > from && !isBoundary(start - 1) && start > name.from() - 14 && !opensClause(start - 1)) start--;
      return start;
    }
    if (subject.isPronoun()) return at - 1;
    int start = at;
    while (start > from && !isBoundary(start - 1) && at - start < 14 && !opensClause(start - 1)) start--;
    return start;
  }

  /** Whether what follows a word is a clause of its own: behind that, and behind another verb of speech. */
  private boolean opensClause(int at) {
    String key = text.key(at);
    return named.at(at) == null && (key.equals("that")
        || verbs.form(key).map(form -> form.shape() == EnglishVerbs.Shape.PAST
            && !form.verb().is("noun-like")).orElse(false));
  }

  /** In a statement, he said …: a phrase in front is not what is reported. */
  private boolean opensAdverbially(int start) {
    if (text.isQuotationMark(start - 1) || start - from > 40) return false;
    String first = text.key(from);
    boolean phrase = english.isAny(first, "preposition", "adverb")
        || Set.of("asked", "when", "while", "after", "as", "although", "though", "if", "speaking", "pressed",
        "cross-examined", "but", "and", "questioned", "because", "since").contains(first) || first.endsWith("ing");
    if (!phrase) return false;
    if (first.endsWith("ing") && start - from > 10) return false;
    for (int k = from; k < start; k++) if (text.quoted(k)) return false;
    for (int k = from; k < start - 1; k++) if (text.token(k).isComma() && k > from + 1) return false;
    return true;
  }

  boolean quotationBefore(Subject subject, int at) {
    int start = startOf(subject, at);
    return start > from && (text.isQuotationMark(start - 1) || start - 2 > from && text.token(start - 1).isMark()
        && text.isQuotationMark(start - 2));
  }

  /** Whether the cue stands behind or inside what it reports: <i>…, he said</i>; <i>The trouble, she added, is …</i> */
  boolean isMidOrEnd(Subject subject, int at, boolean inverted, int verb) {
    int start = inverted ? verb : startOf(subject, at);
    if (start <= from) return false;
    // As each task becomes more specialized, Smith noted, it …
    if (text.token(start - 1).isComma() && verb + 1 < to && text.token(verb + 1).isComma()
        && start - from > 1) return true;
    // Possibly, said Haddad. Not yet, she said.
    if (text.token(start - 1).isComma() && endsSentence(inverted ? subject.end() : verb + 1)
        && start - from > 1) return true;
    return isBoundary(start - 1) && (start - from > 2 || text.isQuotationMark(start - 1))
        && (inverted || !opensAdverbially(start));
  }
}
