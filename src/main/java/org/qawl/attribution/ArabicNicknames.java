package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people are called besides their names: سمير حداد، الملقب بـ«أبو شاهين»; لينا خوري المعروفة بأم رامي; سمير حداد،
 * وهو كهل يعرفه الجميع بأبي رامي; أبو رامي، وهي كنية حداد.
 */
final class ArabicNicknames {
  private static final int LONGEST = 3;
  /** How far behind a name a clause says what its bearer is called. */
  private static final int FARTHEST = 8;

  private final ArabicWords arabic;

  ArabicNicknames(ArabicWords arabic) {
    this.arabic = arabic;
  }

  /** Pairs of nickname and name. */
  List<List<Name>> in(Text text, List<Name> found) {
    List<List<Name>> pairs = new ArrayList<>();
    for (Name name : found) {
      if (name.kind() != Name.Kind.PERSON || name.to() >= text.size()) continue;
      int at = text.isComma(name.to()) ? name.to() + 1 : name.to();
      if (at + 1 >= text.size()) continue;
      Name bearer = arabic.isAndHe(text, at) && arabic.is("nickname", text, at + 1) ? personAt(found, at + 2) : null;
      if (bearer != null) pairs.add(List.of(name, bearer)); // أبو رامي، وهي كنية حداد بين جيرانه
      Name nickname = arabic.is("nicknamed", text, at) ? behind(text, found, at) : inClause(text, found, at);
      if (nickname != null) pairs.add(List.of(nickname, name));
    }
    return pairs;
  }

  /** الملقب بـ«أبو شاهين», المعروفة بأم رامي: the nickname behind the word that says so; null if none is there. */
  private static @Nullable Name behind(Text text, List<Name> found, int called) {
    return text.isQuotationMark(called + 2) ? inMarks(text, called + 1) : kunya(text, found, called + 1);
  }

  /** بـ«أبو شاهين»: the words between the marks; null if they are too many for a name. */
  private static @Nullable Name inMarks(Text text, int with) {
    String key = text.key(with);
    if (!key.equals("ب") && !key.equals("باسم")) return null;
    int from = with + 2;
    int to = text.closingMark(with + 1, text.size(), LONGEST + 1);
    boolean words = to > from;
    for (int k = from; k < to && words; k++) words = text.token(k).isWord();
    return words ? ArabicOrganizations.name(text, from, to)
        .as(Name.Kind.PERSON) : null;
  }

  /** وهو كهل يعرفه الجميع بأبي رامي: the kunya in a clause about somebody named right before it; null if none is in it. */
  private @Nullable Name inClause(Text text, List<Name> found, int from) {
    if (!arabic.is("who", text, from) && !arabic.isAndHe(text, from)) return null;
    boolean called = false;
    for (int k = from + 1; k < text.size() && k < from + FARTHEST && text.isWord(k); k++) {
      if (called && isKunyaWithPreposition(text.key(k))) return kunya(text, found, k);
      called |= arabic.is("calls him", text, k);
    }
    return null;
  }

  private static @Nullable Name personAt(List<Name> found, int from) {
    for (Name name : found) if (name.from() == from && name.kind() == Name.Kind.PERSON) return name;
    return null;
  }

  /** بأبي شاهين: a name of its own right behind. */
  private static @Nullable Name kunya(Text text, List<Name> found, int at) {
    Name called = personAt(found, at);
    if (called != null && called.attached()) return called;
    String key = text.key(at);
    boolean kunya = isKunyaWithPreposition(key) && at + 1 < text.size() && text.isWord(at + 1);
    return kunya ? ArabicOrganizations.name(text, at, at + 2, new ArabicWords.Bare(key.substring(1), 1, true))
        .as(Name.Kind.PERSON) : null;
  }

  private static boolean isKunyaWithPreposition(String key) {
    return key.startsWith("ب") && Kunyas.begins(key.substring(1));
  }
}
