package org.qawl.attribution;

import java.util.Set;

/** Tells from what stands beside an English name that it is a person's, where its words do not. */
final class EnglishPeople {
  private final Words english;
  private final Text text;
  private final NamedText named;

  EnglishPeople(Words english, NamedText named) {
    this.english = english;
    this.text = named.text;
    this.named = named;
  }

  private boolean isDeterminer(int k) {
    return k >= 0 && k < text.size() && english.is("determiner", text.key(k));
  }

  /**
   * Whether what stands beside a name tells that it is a person: <i>his daughter, Lamar,</i>; <i>X, a boatman in his
   * sixties</i>; <i>X, 43,</i>.
   */
  boolean shows(Name name) {
    int before = name.from() - 1;
    if (text.key(name.from() - 1).equals("named") || isSelfNamed(text, name.from())) return true;
    if (isWhole(name) && (isFollowedByWho(name) || isFollowedByPronoun(name))) return true;
    if (before > 0 && text.token(before).isComma() && Set.of(",", ".").contains(text.key(name.to()))) before--;
    boolean kin = before > 0 && isKind(before) && !english.isDocument(text.key(before));
    if (kin && before == name.from() - 1 && name.to() - name.from() > 1) return true;
    if (kin && (before < name.from() - 1 || isDeterminer(before - 1) || named.at(before - 1) != null
        || text.key(before - 1).equals("'s"))) return true;
    int behind = name.to() + 1;
    if (behind + 1 >= text.size() || !text.token(name.to()).isComma()) return false;
    if (text.token(behind).type() == Token.Type.NUMBER) {
      String after = text.key(behind + 1);
      return text.token(behind).text().length() == 2 && (after.equals(",") || after.equals("."));
    }
    if (!Set.of("a", "an").contains(text.key(behind))) return false;
    for (int k = behind + 1; k < text.size() && k < behind + 6; k++) {
      if (isKind(k) || text.key(k).endsWith("-old")) return true;
      if (!named.isWord(k) || english.isAny(text.key(k), "preposition", "relative", "conjunction")) return false;
    }
    return false;
  }

  /** Whether a name can be that of a person in full. */
  private boolean isWhole(Name name) {
    int words = name.to() - name.from();
    return name.kind() == Name.Kind.OPEN && words > 1 && words < 5 && !english.isPlace(text.key(name.from()))
        && !text.token(name.from()).isAcronym();
  }

  /** X, who grows lemons: bodies and places are followed by which. */
  private boolean isFollowedByWho(Name name) {
    int who = text.key(name.to()).equals(",") ? name.to() + 1 : name.to();
    return text.key(who).equals("who") && !english.is("body", text.key(name.from() - 1));
  }

  /**
   * A man who gave his name <i>as</i> X, identified himself <i>as</i> Captain X, asked to be called X: his name, which
   * nothing governs.
   */
  static boolean isSelfNamed(Text text, int name) {
    int as = name - 1;
    while (as > 0 && as > name - 5 && text.token(as).isCapital()) as--;
    if (!text.key(as).equals("as")) return false;
    for (int k = as - 1; k >= 0 && k > as - 6; k--) {
      if (Set.of("name", "himself", "herself", "identified", "named").contains(text.key(k))) return true;
      if (!text.token(k).isWord()) return false;
    }
    return false;
  }

  /**
   * X has no time for that. Twice a week she …: a name that begins a sentence, and he or she before anybody else is
   * named.
   */
  private boolean isFollowedByPronoun(Name name) {
    int before = name.from() - 1;
    if (before >= 0 && !Set.of(".", "?", "!", "”", "\"", "’").contains(text.key(before))) return false;
    for (int k = name.to(); k < text.size() && k < name.to() + 25; k++) {
      if (text.quoted(k)) return false;
      Name other = named.at(k);
      if (other != null && (other.kind() == Name.Kind.PERSON || other.kind() == Name.Kind.OPEN)) return false;
      if (Set.of("he", "she", "his", "her").contains(text.key(k))) return true;
      if (english.isRole(text.key(k))) return false;
    }
    return false;
  }

  /** Whether a word says what a person is; such as stand before the names of bodies too do not. */
  private boolean isKind(int at) {
    return named.at(at) == null && named.isWord(at) && !text.token(at).isCapital() && english.isRole(text.key(at))
        && !english.is("before bodies too", text.key(at));
  }
}
