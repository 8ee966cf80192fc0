package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Whose a quotation is that stands behind a colon without a word of speech.
 *
 * <pre>
 * Al Fahim was blunt: “No.”                          the person before the colon
 * لم يكن سمير حداد يريد أن يسمع شيئاً: «…»               the only person of the sentence
 * أما الخباز فلم يحسب شيئاً: «…»                        whom its first noun means
 * والتفتت إلى سمير حداد: «…»                          whoever goes on without being named
 * بعنوان: «بيت البحر»                                 nobody: a title
 * </pre>
 */
final class Colons {
  /** How long a clause before a colon may be that names nobody. */
  private static final int FARTHEST = 16;
  /** How many words between marks are the name of a thing rather than what somebody says. */
  private static final int LONGEST_TITLE = 4;

  private final Reader reader;
  private final Text text;
  private final Referents who;

  Colons(Reader reader, Text text, Referents who) {
    this.reader = reader;
    this.text = text;
    this.who = who;
  }

  /** <i>Al Fahim was blunt: “No.”</i>: whom the sentence before the colon is about; null if that does not speak. */
  @Nullable Voice speaker(Quotation quotation, Text.Sentence sentence) {
    int first = text.tokenAt(quotation.start());
    int close = text.tokenAt(quotation.end());
    if (close - first <= LONGEST_TITLE && goesOnBehind(quotation) || namesTitle(first)) return null;
    for (int i = Math.max(sentence.from(), first - 2); i < first; i++) {
      if (text.token(i).isColon() && nameEndsNear(i, sentence)) {
        return who.subjectOf(sentence, false).orElse(null);
      }
    }
    return null;
  }

  /** بعنوان: «بيت البحر», التشكيلة مكونة من: «…»: before the colon no word of speech, but one for a title or list. */
  private boolean namesTitle(int first) {
    int colon = first - 1;
    while (colon > 0 && text.isQuotationMark(colon)) colon--;
    return colon > 0 && text.token(colon).isColon() && reader.opensList(text, colon - 1);
  }

  /**
   * Whether a person is named so shortly before a colon that nothing but a word of speech or mood can stand between.
   */
  private boolean nameEndsNear(int colon, Text.Sentence sentence) {
    for (Name name : who.between(Math.max(sentence.from(), colon - 20), colon)) {
      boolean near = colon - name.to() <= 4 || (name.from() - sentence.from() < 4 || commaNear(name.from()))
          && commaNear(colon);
      if (name.to() <= colon && near && name.kind() == Name.Kind.PERSON
          && reader.isSubject(text, name, sentence)) return true;
    }
    boolean goesOn = who.isCalledAgain(sentence) || reader.pronounAt(text, sentence) != null;
    return goesOn && colon - sentence.from() <= 4 || isAbout(colon, sentence)
        || goesOn && colon - sentence.from() <= FARTHEST && isNobodys(colon, sentence);
  }

  /** والتفتت إلى سمير حداد: «…»: whether nobody who is named before a colon is what the sentence is about. */
  private boolean isNobodys(int colon, Text.Sentence sentence) {
    for (Name name : who.between(sentence.from(), colon)) {
      if (name.kind() != Name.Kind.PLACE && reader.isSubject(text, name, sentence)) return false;
    }
    return true;
  }

  /**
   * لم يكن سمير حداد، الذي …، يريد أن يسمع شيئاً: «…»: the sentence is about one person and names no other, and no
   * body before that one.
   */
  private boolean isAbout(int colon, Text.Sentence sentence) {
    Name only = null;
    for (Name name : who.between(sentence.from(), colon)) {
      boolean post = only == null && name.kind() == Name.Kind.BODY && reader.isInPost(text, name, sentence);
      if (post) continue; // استقبلتنا مديرة جمعية النسيم لينا حداد بجملة واحدة: «…»
      if (name.kind() == (only == null ? Name.Kind.BODY : Name.Kind.PERSON)) return false;
      if (name.kind() == Name.Kind.PERSON) only = name;
    }
    return only != null && reader.isSubject(text, only, sentence);
  }

  /** لينا حداد ممرضة. لم تشعر بشيء إلا في بيتها: «…»: whom the sentence before is about, if this one names nobody. */
  boolean goesOn(Quotation quotation, Text.Sentence sentence) {
    int first = text.tokenAt(quotation.start());
    boolean colon = !namesTitle(first) && (text.token(Math.max(sentence.from(), first - 1)).isColon()
        || first > sentence.from() + 1 && text.token(first - 2).isColon());
    if (!colon || first - sentence.from() > FARTHEST || !reader.dropsPronouns(text, sentence)) return false;
    for (Name name : who.between(sentence.from(), first)) if (name.kind() != Name.Kind.PLACE) return false;
    for (int i = sentence.from(); i < first; i++) if (reader.reports(text.key(i))) return false;
    return true;
  }

  /** Haddad, a former fighter, was blunt: an apposition ends shortly before a colon. */
  private boolean commaNear(int colon) {
    for (int i = colon - 1; i > colon - 5 && i > 0; i--) if (text.token(i).isComma()) return true;
    return false;
  }

  /**
   * «بيت البحر» رواية …, «الحليب» و«الخبز» أغلى: a sentence that begins between marks and goes on behind them without a
   * stop is the writer's own.
   */
  boolean goesOnBehind(Quotation quotation) {
    if (quotation.open() || quotation.continues()) return false;
    int close = text.tokenAt(quotation.end());
    return close > 0 && close + 1 < text.size() && text.isQuotationMark(close) && text.isWord(close + 1)
        && !text.quoted(close + 1) && !text.isMark(close - 1);
  }
}
