package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * What an Arabic article calls somebody beside the name, besides the posts: the title, the trade, the nation.
 *
 * <pre>
 * القاضي سمير حداد, سمير حداد، وهو أب لثلاثة      before the name, and behind it
 * لينا حداد (34 عاماً)، وهي معلمة                 behind the age as well
 * تعمل لينا حداد معلمة, لينا حداد التي كانت ممرضة   behind a verb that says what she is
 * لينا حداد بوصفها شاهدة                          behind a word that says as what
 * </pre>
 */
final class ArabicCallings {
  /** How many tokens may stand between brackets that tell an age. */
  private static final int LONGEST_AGE = 5;

  private final ArabicWords arabic;

  ArabicCallings(ArabicWords arabic) {
    this.arabic = arabic;
  }

  List<String> of(Text text, Name name) {
    List<String> callings = new ArrayList<>(2);
    int before = name.from() - 1;
    int behind = behind(text, name.to());
    for (int at : new int[] {before, isCalling(text, behind) ? behind : name.to(), predicate(text, name)}) {
      if (isCalling(text, at)) callings.add(written(text, at));
    }
    if (arabic.isNational(text, before)) callings.add(nationBefore(text, name.from()));
    return callings;
  }

  private boolean isCalling(Text text, int at) {
    return at >= 0 && at < text.size() && text.isWord(at)
        && (!role(text, at).isEmpty() || arabic.is("title", text, at));
  }

  /** The role in a word, also where it is written as an accusative: سائقاً. */
  private String role(Text text, int at) {
    String role = arabic.role(text, at);
    return role.isEmpty() && ArabicWords.hasTanwin(text, at) ? arabic.role(text.keyWithoutTanwin(at)) : role;
  }

  /** A calling as it stands there; but سائق of سائقاً. */
  private static String written(Text text, int at) {
    return ArabicWords.hasTanwin(text, at) ? text.keyWithoutTanwin(at) : text.token(at).text();
  }

  /** Behind what may stand between a name and a calling: an age, a comma, وهو; {@code to} if nothing does. */
  private int behind(Text text, int to) {
    int at = behindAge(text, to);
    if (at < text.size() && text.isComma(at)) at++;
    return arabic.isAndHe(text, at) ? at + 1 : at;
  }

  /** (34 عاماً), ، 34 عاماً: behind an age as it stands right behind a name; {@code to} if none does. */
  private int behindAge(Text text, int to) {
    if (text.isMark(to) && text.key(to).equals("(")) {
      int close = to + 1;
      while (close < text.size() && close - to <= LONGEST_AGE && !text.isMark(close)) close++;
      boolean age = close < text.size() && text.isMark(close, ')') && text.token(to + 1).type() == Token.Type.NUMBER;
      return age ? close + 1 : to;
    }
    boolean comma = to + 2 < text.size() && text.isComma(to);
    boolean age = comma && text.token(to + 1).type() == Token.Type.NUMBER && arabic.is("years", text, to + 2);
    return age ? to + 3 : to;
  }

  /** Where the noun stands that a verb about somebody says he is: تعمل لينا حداد معلمة; -1 if no such verb is there. */
  private int predicate(Text text, Name name) {
    if (text.isJoined("is", name.from() - 1)) return isIndefinite(text, name.to()) ? name.to() : -1;
    int at = name.to();
    if (text.isComma(at)) at++;
    if (arabic.is("who", text, at)) at++;
    boolean told = arabic.isAny(text, at, "is", "as what");
    return told && isIndefinite(text, at + 1) ? at + 1 : -1;
  }

  /** سائقاً, معلمة: a noun that stands for what somebody is, and no subject. */
  private boolean isIndefinite(Text text, int at) {
    if (at >= text.size() || !text.isWord(at) || text.startsWithAl(at)) return false;
    return ArabicWords.hasTanwin(text, at) || text.key(at).endsWith("ة");
  }

  /** البرتغالي روي سيلفا, المدرب البرتغالي روي سيلفا: his nation, and the noun before it. */
  private String nationBefore(Text text, int to) {
    int from = to - 1;
    return text.written(isCalling(text, from - 1) ? from - 1 : from, to);
  }
}
