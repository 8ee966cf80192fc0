package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people are called besides their names: سمير حداد، الملقب بـ«أبو شاهين»; لينا خوري المعروفة بأم رامي. */
final class ArabicNicknames {
  private static final int LONGEST = 3;

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
      if (at + 1 >= text.size() || !arabic.is("nicknamed", text, at)) continue;
      Name nickname = text.isQuotationMark(at + 2) ? inMarks(text, at + 1) : kunya(text, found, at + 1);
      if (nickname != null) pairs.add(List.of(nickname, name));
    }
    return pairs;
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

  /** بأبي شاهين: a name of its own right behind. */
  private static @Nullable Name kunya(Text text, List<Name> found, int at) {
    for (Name name : found) {
      if (name.from() == at && name.attached() && name.kind() == Name.Kind.PERSON) return name;
    }
    String key = text.key(at);
    boolean kunya = key.startsWith("ب") && Kunyas.begins(key.substring(1)) && at + 1 < text.size()
        && text.isWord(at + 1);
    return kunya ? ArabicOrganizations.name(text, at, at + 2, new ArabicWords.Bare(key.substring(1), 1, true))
        .as(Name.Kind.PERSON) : null;
  }
}
