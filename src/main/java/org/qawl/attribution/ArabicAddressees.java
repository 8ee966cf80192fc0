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
    Named named = Named.of(text, found);
    for (int i = text.next(Hint.BESIDE_BODY, 0); i + 1 < text.size(); i = text.next(Hint.BESIDE_BODY, i + 1)) {
      String key = text.key(i);
      if (isClubRole(key)) addClub(text, i, named, decided);
      if (opensMarks(key) && i + 2 < text.size()) addMarked(text, i, named, decided);
      if (text.key(i + 1).startsWith("لل") && tells(key)) addTold(text, i + 1, named, decided);
    }
    return decided;
  }

  /** مدرب الأهلي, لاعب الهلال: whom one plays for is a club, but not مدرب اللياقة. */
  private void addClub(Text text, int i, Named named, List<Name> decided) {
    String club = text.key(i + 1);
    boolean proper = !arabic.isEveryday(club) || names.isClub(club) || text.key(i).endsWith("ه");
    if (club.startsWith("ال") && club.length() > 4 && !arabic.isNational(text, i + 1) && !named.isAt(i + 1)
        && !text.quoted(i) && proper && !names.isOfGame(club)) {
      decided.add(ArabicOrganizations.name(text, i + 1, i + 2));
    }
  }

  /** قال لـ«المرفأ», قال لـ(صوت النهر): marks that set off a name. */
  private void addMarked(Text text, int i, Named named, List<Name> decided) {
    int close = Math.max(text.closingMark(i + 1, text.size(), LONGEST_IN_MARKS - 1),
        text.closingBracket(i + 1, LONGEST_IN_MARKS - 1));
    if (close < i + 3 || named.isInName(i + 2) || named.isPlace(i + 2, close)) return;
    boolean spoken = text.key(i).equals("ل") ? isTold(text, i, close) : i > 0 && arabic.isSpokesman(text.key(i - 1))
        || i > 1 && arabic.isSpokesman(text.key(i - 2)); // المتحدث الرسمي باسم «المرفأ», but يعرفون باسم «الملائكة»
    if (spoken) decided.add(ArabicPersonNames.person(text, i + 2, close).as(Name.Kind.BODY));
  }

  /** قال سمير حداد لـ«المرفأ», but not الحد الأعلى لـ«كمية الدهون»: whether it is told something, or a known body. */
  private boolean isTold(Text text, int lam, int close) {
    String first = text.key(lam + 2);
    boolean brackets = text.isMark(lam + 1, '(');
    if (!brackets && arabic.words.isHead(ArabicWords.withoutArticle(first))) return true;
    boolean everyday = true;
    for (int i = lam + 2; i < close; i++) {
      everyday &= arabic.isEverydayAlone(text, i) && !text.startsWithAl(i);
    }
    for (int i = lam - 1; !everyday && i >= Math.max(0, lam - 16); i--) {
      String key = text.bareKey(i);
      if (arabic.verbs.form(key).isPresent()) return true;
      if (!brackets && (arabic.isVerb(text, i) || arabic.isDocument(key)
          || !arabic.role(text, i).isEmpty() || arabic.words.is("said in", key))) return true;
    }
    return false;
  }

  /** قال للشرق المفتوح: whom one speaks to by name is a medium, but not قالت للحضور. */
  private void addTold(Text text, int i, Named named, List<Name> decided) {
    String key = text.key(i);
    if (key.length() < 6 || key.endsWith("ين") || named.isAt(i)
        || arabic.isFunction(text, i)) return;
    String addressee = "ال" + key.substring(2);
    if (!arabic.role(addressee).isEmpty() || arabic.isUnnamed(addressee)) return;
    int to = i + 1;
    while (to < text.size() && text.startsWithAl(to) && !named.isAt(to)) to++;
    boolean audience = to == i + 1 && arabic.isEveryday(addressee);
    boolean bounded = to < text.size() && (text.isMark(to, ':') || arabic.isThat(text, to));
    if (bounded && !audience) {
      decided.add(ArabicOrganizations.name(text, i, to, new ArabicWords.Bare(addressee, 2, true)));
    }
  }

  /** The tokens of the names found already: those of places, and those of everybody else. */
  private record Named(boolean[] others, boolean[] places) {
    static Named of(Text text, List<Name> found) {
      Named named = new Named(new boolean[text.size()], new boolean[text.size()]);
      for (Name name : found) {
        Arrays.fill(name.kind() == Name.Kind.PLACE ? named.places : named.others, name.from(), name.to(), true);
      }
      return named;
    }

    boolean isAt(int i) {
      return others[i] || places[i];
    }

    boolean isInName(int i) {
      return others[i];
    }

    /** لـ«حلب», but not لـ«حلب المالية», which is told something. */
    boolean isPlace(int from, int to) {
      for (int i = from; i < to; i++) if (!places[i]) return false;
      return true;
    }
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
