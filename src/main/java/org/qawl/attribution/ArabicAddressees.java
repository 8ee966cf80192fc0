package org.qawl.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Bodies that no noun announces but the word before them: whom one speaks to (قال للشرق المفتوح, قال لـ«المرفأ») and
 * whom one plays for (مدرب الأهلي).
 */
final class ArabicAddressees {
  private static final int LONGEST_IN_MARKS = 5;
  private static final Set<String> CLUB_ROLES = Set.of("مدرب", "لاعب", "مهاجم", "مدافع", "حارس", "هداف", "ضيفه",
      "مضيفه", "غريمه");

  private final ArabicWords arabic;
  private final ArabicNames names;

  ArabicAddressees(ArabicWords arabic, ArabicNames names) {
    this.arabic = arabic;
    this.names = names;
  }

  /** Whether such a body may stand behind a word. */
  int hints(String key) {
    return isClubRole(key) || opensMarks(key) || tells(key) ? Hint.BESIDE_BODY : 0;
  }

  /** The bodies of a paragraph that stand beside such words and are in no name found already. */
  List<Name> find(Text text, List<Name> found) {
    List<Name> decided = new ArrayList<>();
    if (!text.mayHold(Hint.BESIDE_BODY)) return decided;
    boolean[] named = new boolean[text.size()];
    for (Name name : found) Arrays.fill(named, name.from(), name.to(), true);
    for (int i = text.next(Hint.BESIDE_BODY, 0); i + 1 < text.size(); i = text.next(Hint.BESIDE_BODY, i + 1)) {
      String key = text.key(i);
      // مدرب الأهلي, لاعب الهلال: whom one plays for is a club.
      if (isClubRole(key)) {
        String club = text.key(i + 1);
        if (club.startsWith("ال") && club.length() > 4 && !arabic.isNational(club) && !named[i + 1]
            && !text.quoted(i) // no مدرب اللياقة
            && (!arabic.isEveryday(club) || names.isClub(club) || key.endsWith("ه"))) {
          decided.add(ArabicOrganizations.name(text, i + 1, i + 2, new ArabicWords.Bare(club, 0, false)));
        }
      }
      // قال لـ«المرفأ»: marks that set off a name
      if (opensMarks(key) && text.isQuotationMark(i + 1)) {
        int close = i + 2;
        while (close < text.size() && text.quoted(close)) close++;
        boolean shortName = close > i + 2 && close - i <= LONGEST_IN_MARKS && close < text.size() && !named[i + 2];
        if (shortName) decided.add(ArabicPersonNames.person(text, i + 2, close).as(Name.Kind.BODY));
      }
      // قال للشرق المفتوح: whom one speaks to by name is a medium.
      boolean told = tells(key);
      String addressee = text.key(i + 1);
      if (told && addressee.startsWith("لل") && addressee.length() > 5 && !named[i + 1]
          && arabic.role("ال" + addressee.substring(2)).isEmpty()
          && !arabic.isUnnamed("ال" + addressee.substring(2)) && !arabic.isFunction(addressee)) {
        int to = i + 2;
        while (to < text.size() && text.key(to).startsWith("ال") && !named[to]) to++;
        boolean audience = to == i + 2 && arabic.isEveryday("ال" + addressee.substring(2)); // قالت للحضور إنها
        boolean bounded = !audience && to < text.size() && (text.isMark(to, ':') || arabic.isThat(text.key(to)));
        if (bounded && !addressee.endsWith("ين")) {
          decided.add(ArabicOrganizations.name(text, i + 1, to, new ArabicWords.Bare("ال" + addressee.substring(2),
              2, true)));
        }
      }
    }
    return decided;
  }

  private static boolean isClubRole(String key) {
    return CLUB_ROLES.contains(ArabicWords.withoutConjunction(key)) || key.equals("مرمى");
  }

  private static boolean opensMarks(String key) {
    return key.equals("ل") || key.equals("باسم");
  }

  private boolean tells(String key) {
    ArabicVerbs.Form form = arabic.verbs.form(key).orElse(null);
    return form != null && (form.verb().id().equals("qala") || form.verb().id().equals("sarraha"));
  }
}
