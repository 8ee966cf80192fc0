package org.qawl.attribution;

import java.util.Set;

/** Finds where what an English verb reports begins behind it. */
final class EnglishContent {
  private static final int FARTHEST_CONTENT = 16;

  private final Words english;
  private final EnglishVerbs verbs;
  private final Text text;
  private final NamedText named;
  private final int to;

  /** @param to the end of the sentence */
  EnglishContent(Words english, EnglishVerbs verbs, NamedText named, int to) {
    this.english = english;
    this.verbs = verbs;
    this.text = named.text;
    this.named = named;
    this.to = to;
  }

  /**
   * The first token of what a verb reports; -1 if nothing follows that it could.
   *
   * @param end the token behind the verb, or behind the subject that follows it
   * @param before whether what stands before the cue is reported already
   */
  int at(int end, EnglishVerbs.Form form, boolean before) {
    ReportingVerb verb = form.verb();
    int next = end;
    while (next < to && english.is("adverb", text.key(next)) && named.at(next) == null) next++;
    int timed = behindDay(next);
    if (timed > next && verb.takes("clause") && !before && isClause(timed)) return timed;
    if (next >= to) return -1;
    boolean past = false; // behind a comma only that is still looked for
    if (before && !text.token(next).isComma()) {
      int resumed = resumed(next);
      if (resumed >= 0) return resumed;
    }
    for (int k = end; k < to && k < end + FARTHEST_CONTENT; k++) {
      Token token = text.token(k);
      if (past && !token.is("that")) continue;
      if (text.quoted(k) || text.isQuotationMark(k)) {
        if (verb.takes("quote")) return k;
        return verb.takes("clause") || verb.takes("noun") ? next : -1;
      }
      if (token.isWord() && token.is("that") && (verb.takes("that") || verb.takes("clause"))
          && named.at(k) == null) return k;
      if (token.isWord() && Set.of("whether", "if", "how", "why").contains(token.key())
          && (verb.takes("whether") || verb.takes("clause") || verb.takes("that"))) return k;
      if (token.isColon() && verb.takes("quote") && k + 1 < to
          && (text.isQuotationMark(k + 1) || k - end < 5)) return k + 1;
      if (token.isWord() && verb.takes(token.key()) && verb.prepositions().contains(token.key())
          && (k <= next + 4 || verb.is("object") || token.is("of") || token.is("at"))) {
        return verb.is("object") && token.is("of") ? next : k;
      }
      if (token.isComma() && k > next && !past) {
        past = true;
        if (k + 1 < to && text.isQuotationMark(k + 1) && verb.takes("quote")) return k + 1;
        continue;
      }
      if (token.is("and") && k > end && verbs.form(text.key(Math.min(k + 1, to - 1))).isPresent()) break;
    }
    Token first = text.token(next);
    if (first.isComma()) {
      // The conditions, he said, had “turned …”: the rest of an interrupted clause.
      return before && next + 1 < to ? next + 1 : -1;
    }
    if (!first.isWord() && first.type() != Token.Type.NUMBER && !first.key().equals("$")
        && !first.key().equals("£")) return -1;
    if (english.is("time ahead", first.key()) && !hasAuxiliary(next)) return -1;
    boolean preposition = english.is("preposition", first.key())
        && !Set.of("about", "more", "over", "under", "up").contains(first.key());
    if (verb.takes("clause")) {
      if (verb.is("object")) return clauseBehindObject(next);
      if (before && preposition) return -1;
      if (!preposition && !(english.is("pronoun", first.key())
          && Set.of("him", "me", "us", "them").contains(first.key()))) return next;
      if (preposition && form.verb().id().equals("say") && to - next > 7) return next;
      if (preposition && Set.of("in", "on", "to", "of").contains(first.key())) return -1;
      return preposition ? -1 : next;
    }
    if (verb.takes("that") && !before && !preposition && isClause(next)) return next;
    if (verb.takes("noun") && !preposition && !before ) return next;
    if (verb.takes("ing") && first.key().endsWith("ing") && !before) return next;
    return -1;
  }

  /**
   * Its members, it said in a statement, <i>will not invest “…”</i>: where a clause with a quotation goes on; -1 if
   * none does.
   */
  private int resumed(int from) {
    for (int k = from; k + 2 < to && k < from + 9; k++) {
      if (text.quoted(k) || text.isQuotationMark(k)) return -1;
      if (!text.token(k).isComma()) continue;
      boolean other = text.isQuotationMark(k + 1) || text.key(k + 1).endsWith("ing")
          || english.is("relative", text.key(k + 1));
      if (other) return -1;
      for (int q = k + 1; q < to && q < k + EnglishNounCues.FARTHEST_QUOTATION; q++) {
        if (text.isQuotationMark(q)) return k + 1;
      }
      return -1;
    }
    return -1;
  }

  /** said <i>on Monday</i> the road was open: the token behind a day and its time; {@code at} if none stands there. */
  private int behindDay(int at) {
    int day = text.key(at).equals("on") ? at + 1 : at;
    if (day + 1 >= to || !english.is("day", text.key(day))) return at;
    return english.is("part of day", text.key(day + 1)) ? day + 2 : day + 1;
  }

  /** stressed <i>the road was open</i>, doubts <i>there will be</i> an order: a clause without that. */
  private boolean isClause(int at) {
    Name name = named.at(at);
    String key = text.key(at);
    return (name != null || key.equals("there") || english.isAny(key, "determiner", "pronoun")) && hasAuxiliary(at);
  }

  private boolean hasAuxiliary(int at) {
    for (int k = at + 1; k < to && k < at + 8; k++) {
      if (text.token(k).isMark() && !text.key(k).equals("'s") || text.quoted(k)) return false;
      if (named.at(k) == null && english.is("auxiliary", text.key(k))) return true;
      if (named.at(k) == null && english.isAny(text.key(k), "relative", "conjunction")) return false;
    }
    return false;
  }

  /** told the council the road was open: a clause needs a subject and more behind the one told. */
  private int clauseBehindObject(int object) {
    int k = object;
    Name name = named.at(k);
    if (english.is("determiner", text.key(k))) {
      k++;
      name = named.at(k);
    }
    k = name != null ? name.to() : k + 1;
    boolean pastObject = k < to && text.token(k).isWord() && to - k > 3
        && !english.isAny(text.key(k), "preposition", "conjunction");
    if (!pastObject) return -1;
    boolean startsClause = named.at(k) != null || english.isAny(text.key(k), "determiner", "pronoun");
    if (startsClause) return k;
    for (int m = k; m < to && m < k + 6; m++) if (english.isAny(text.key(m), "auxiliary")) return k;
    return -1;
  }
}
