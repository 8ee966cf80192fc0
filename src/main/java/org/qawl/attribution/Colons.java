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
  private static final int LONGEST_CLAUSE = 16;
  /** How far before a colon the name may begin of whoever speaks. */
  private static final int FARTHEST_NAME = 20;
  /** Within how many words a name, a comma or the beginning of the sentence is near. */
  private static final int NEAR = 4;
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
      if (text.token(i).isColon() && isAboutSomebody(i, sentence)) {
        return reader.isInscribed(text, sentence.from(), first) ? null : who.subjectOf(sentence, false).orElse(null);
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
   * Whether a sentence tells before a colon whose words follow: somebody is named so shortly before it that nothing but
   * a word of speech or mood can stand between, the sentence is about one person, or it goes on with one.
   */
  private boolean isAboutSomebody(int colon, Text.Sentence sentence) {
    for (Name name : who.between(Math.max(sentence.from(), colon - FARTHEST_NAME), colon)) {
      boolean near = colon - name.to() <= NEAR
          || (name.from() - sentence.from() < NEAR || isCommaNear(name.from())) && isCommaNear(colon);
      if (name.to() <= colon && near && name.kind() == Name.Kind.PERSON
          && reader.isSubject(text, name, sentence)) return true;
    }
    boolean goesOn = who.isCalledAgain(sentence) || reader.pronounAt(text, sentence) != null;
    return goesOn && colon - sentence.from() <= NEAR || isAboutOne(colon, sentence)
        || goesOn && colon - sentence.from() <= LONGEST_CLAUSE && namesNoSubject(colon, sentence);
  }

  /** والتفتت إلى سمير حداد: «…»: whether of those named before a colon none is whom the sentence is about. */
  private boolean namesNoSubject(int colon, Text.Sentence sentence) {
    for (Name name : who.between(sentence.from(), colon)) {
      if (name.kind() != Name.Kind.PLACE && reader.isSubject(text, name, sentence)) return false;
    }
    return true;
  }

  /**
   * لم يكن سمير حداد، الذي …، يريد أن يسمع شيئاً: «…»: the sentence is about one person and names no other, and no
   * body before that one.
   */
  private boolean isAboutOne(int colon, Text.Sentence sentence) {
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
    if (!colon || first - sentence.from() > LONGEST_CLAUSE || !reader.dropsPronouns(text, sentence)) return false;
    for (Name name : who.between(sentence.from(), first)) if (name.kind() != Name.Kind.PLACE) return false;
    for (int i = sentence.from(); i < first; i++) if (reader.reports(text.key(i))) return false;
    return true;
  }

  /** Haddad, a former fighter, was blunt: an apposition ends shortly before a token. */
  private boolean isCommaNear(int token) {
    for (int i = token - 1; i >= token - NEAR && i > 0; i--) if (text.token(i).isComma()) return true;
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
