package org.qawl.attribution;

import java.util.List;
import java.util.Optional;

/**
 * Who speaks in a document: the body that issued it.
 *
 * <pre>
 * تقرير للبنك الدولي                         the body right behind it
 * تقرير صدر خلال العام الجاري عن وزارة الري    the body that issued it
 * بيان الجامعة                              the body meant by its noun
 * البيان                                   the one named before
 * </pre>
 */
final class ArabicIssuers {
  /** How far behind a document the body stands that issued it. */
  private static final int FARTHEST = 7;

  private final ArabicSubjects subjects;
  private final ArabicNounPhrases phrases;
  private final ArabicWords arabic;
  private final Text text;

  ArabicIssuers(ArabicSubjects subjects, ArabicNounPhrases phrases) {
    this.subjects = subjects;
    this.phrases = phrases;
    this.arabic = phrases.arabic;
    this.text = phrases.text;
  }

  /** تقرير للبنك الدولي, بيان وزارة الداخلية: the body behind a document speaks; البيان means the one named before. */
  Optional<Subject> of(int at, int limit) {
    String key = text.key(at);
    boolean carrier = arabic.isCarrier(arabic.carried(key)) || arabic.isCarrier(text, at);
    boolean record = arabic.words.isRecord(ArabicWords.withoutArticle(arabic.carried(key)));
    if (!carrier && !record) { // نتائج استطلاع لوزارة النقل
      boolean ofCarrier = at + 1 < limit && !text.startsWithAl(at) && arabic.isCarrier(text, at + 1);
      boolean known = !text.startsWithAl(at + 1) || arabic.is("relative", text, at + 2); // نص البيان الذي …
      return ofCarrier && known ? of(at + 1, limit) : Optional.empty();
    }
    // بحسب التقديرات السعودية: of a state
    boolean ofState = text.startsWithAl(at) && at + 1 < limit && arabic.isNationalWithArticle(text, at + 1);
    if (ofState) return Optional.empty();
    // بيان الجامعة: the body meant by its noun
    boolean ofHead = at + 1 < limit && !text.startsWithAl(at) && text.startsWithAl(at + 1)
        && phrases.nameAt(at + 1) == null && arabic.isKind(text, at + 1);
    if (ofHead) return subjects.at(at + 1, limit, false, false);
    int by = behindIssued(at + 1, limit);
    if (by > at) return subjects.at(by, limit, false, true).filter(s -> !s.isPronoun());
    for (int i = at + 1; i < limit && i < at + FARTHEST; i++) {
      Token token = text.token(i);
      Name name = phrases.nameAt(i);
      if (name != null && name.kind() == Name.Kind.BODY && name.from() == i) {
        Gender gender = key.endsWith("ة") || key.endsWith("ات") ? Gender.FEMALE : Gender.MALE;
        return Optional.of(subjects.named(name, List.of(), limit).withGender(gender));
      }
      if (isBeforeMarkedBody(i)) continue;
      if (arabic.is("seen by", text, i)) break; // بيانات اطلعت عليها وكالة رويترز
      if (name == null && isOwner(i)) { // بيانات للمنظمة
        String owner = "ال" + text.token(i).text().substring(2);
        return Optional.of(Subject.described(owner, genderOf(owner), i + 1));
      }
      if (token.isMark() && !token.isComma() || arabic.isThat(token.key()) || text.quoted(i)) break;
      if (arabic.isSo(text, i) || name == null && isContent(i, key)) break; // وفقاً لتقرير نشر أمس فإن نسيم …
      if (arabic.words.is("relative", token.key()) && !arabic.is("issued by", text, i + 1)) break;
    }
    if (!text.startsWithAl(at) || !carrier) return Optional.empty();
    return Optional.of(Subject.body(phrases.endOfDescription(at, phrases.end(at, limit))));
  }

  /** تقرير من شركة «النسيم»: whether a body stands in the marks that open here. */
  private boolean isBeforeMarkedBody(int at) {
    Name name = text.isQuotationMark(at) ? phrases.nameAt(at + 1) : null;
    return name != null && name.kind() == Name.Kind.BODY && name.from() == at + 1;
  }

  /** بيانات للمنظمة: whether the noun of a body stands here behind the preposition that says whose a document is. */
  private boolean isOwner(int at) {
    String key = text.key(at);
    return key.startsWith("لل") && key.length() > 4 && arabic.words.isHead(key.substring(2));
  }

  private static Gender genderOf(String noun) {
    return noun.endsWith("ة") ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** أوصت الدراسة بفتح فرع لجامعة النسيم: what a document says. */
  private boolean isContent(int at, String document) {
    String key = text.key(at);
    boolean noun = key.startsWith("ب") && key.length() > 3 && arabic.isEverydayAlone(key.substring(1));
    return document.startsWith("ال") && noun;
  }

  /**
   * البيان الصادر عن مكتب المحافظ, تقرير صدر خلال العام الجاري عن شركة النسيم: where whoever issued a document stands;
   * -1 if nobody does.
   */
  private int behindIssued(int from, int limit) {
    boolean issued = false;
    for (int i = from; i + 1 < limit && i < from + FARTHEST; i++) {
      String key = text.key(i);
      if (text.quoted(i) || arabic.isThat(key) || text.isMark(i) && !text.isMark(i, '.')) return -1;
      if (issued && key.equals("عن")) return i + 1;
      issued |= arabic.is("issued", text, i) || key.equals("صدر") || key.equals("صدرت");
    }
    return -1;
  }
}
