package org.qawl.attribution;

import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;
import org.qawl.tables.WordMap;

/**
 * Chinese, Korean and Vietnamese names in an Arabic paragraph, by the syllables of which they are made, though some are
 * everyday words: لي هسين لونغ, وون هي ريونغ.
 */
final class ArabicSyllables {
  private static final int LONGEST = 4;

  private final ArabicWords arabic;
  /** The syllables, and which of them are words or names of other peoples as well. */
  private final WordMap<Boolean> syllables = new WordMap<>();

  ArabicSyllables(ArabicWords arabic) {
    this.arabic = arabic;
    for (Table.Row row : Table.of(ArabicSyllables.class, "east-asian-syllables.tsv")) {
      syllables.put(Tokenizer.key(row.get("arabic")), row.get("common").equals("yes"));
    }
  }

  /** Whether a word is such a syllable and nothing else. */
  boolean isSure(String key) {
    return Boolean.FALSE.equals(syllables.get(key));
  }

  private boolean isSyllable(Text text, int i) {
    return text.isWord(i) && syllables.contains(text.key(i));
  }

  /** The name whose first sure syllable is at a token; null if none is made with it. */
  @Nullable Name at(Text text, int i, Taken taken) {
    if (taken.at(i) != null || !isSure(text.key(i))) return null;
    int from = mayOpen(text, i - 1, taken) ? i - 1 : i;
    int to = i;
    int sure = 0;
    while (to < text.size() && to - from < LONGEST && taken.at(to) == null && isSyllable(text, to)
        && text.quoted(to) == text.quoted(i)) {
      if (isSure(text.key(to))) sure++;
      to++;
      if (ArabicNameEnds.isHyphen(text, to) && isSyllable(text, to + 1)) to++;
    }
    while (to > i && arabic.isFunction(text, to - 1) && !mayClose(text, to)) to--;
    boolean name = sure > 1 || sure == 1 && (to - from > 2 || to - from == 2 && isCalled(text, from));
    return name && !isThing(text, from) ? ArabicPersonNames.person(text, from, to) : null;
  }

  /** وقال لي هسين لونغ, السنغافوري لي هسين لونغ: a surname that is a word as well, where a name is due. */
  private boolean mayOpen(Text text, int i, Taken taken) {
    if (i < 0 || taken.at(i) != null || !isSyllable(text, i)) return false;
    return i == 0 || text.isMark(i - 1) || arabic.isVerb(text, i - 1) || arabic.hasArticle(text, i - 1)
        || arabic.isThat(text, i - 1) || taken.at(i - 1) != null;
  }

  /** الإمبراطور تشن هوا, الصيني وانغ يي. */
  private boolean isCalled(Text text, int from) {
    return from > 0 && arabic.hasArticle(text, from - 1) && (arabic.is("title", text, from - 1)
        || !arabic.role(text, from - 1).isEmpty() || arabic.isNational(text, from - 1));
  }

  /** ليو تيونغ لي، …: whether a name that ends with a function word is closed. */
  private boolean mayClose(Text text, int to) {
    boolean that = arabic.isThat(text, to - 1);
    return !that && (arabic.breaksOff(text, to) || arabic.isPost(text, to)
        || arabic.is("preposition", text, to) || text.key(to).startsWith("لل"));
  }

  /** مدينة, جبل, شركة: what is named that is nobody. */
  private boolean isThing(Text text, int from) {
    if (from == 0 || !text.isWord(from - 1)) return false;
    String before = text.key(from - 1);
    boolean noun = !before.startsWith("ال") && arabic.role(text, from - 1).isEmpty() && !arabic.isVerb(text, from - 1)
        && !arabic.isFunction(text, from - 1) && !arabic.is("title", text, from - 1);
    return noun && (arabic.isHead(text, from - 1) || arabic.isEverydayAlone(before));
  }
}
