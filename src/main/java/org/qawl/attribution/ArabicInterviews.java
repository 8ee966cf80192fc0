package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/** The words by which an Arabic interview shows who asks, who is asked and who answers. */
final class ArabicInterviews implements InterviewWords {
  private static final int LONGEST_ADDRESS = 8;
  /** Where an article says that it is an interview, and how far before a name it says that it met him. */
  private static final int LATEST_MEETING = 80;
  private static final int FARTHEST_MEETING = 10;

  /** Written apart before what stands in marks. */
  private static final String TO = "ل";

  private final ArabicWords arabic;

  ArabicInterviews(ArabicWords arabic) {
    this.arabic = arabic;
  }

  /** السفير الأصبحي، هل …؟ وأنت يا دكتورة لينا، …؟ معالي الوزير.. متى …؟ د. حداد: …; null if nobody is addressed. */
  @Override
  public @Nullable Addressee addressee(Text text, int from) {
    int first = from;
    while (first < text.size() && (arabic.is("you", text, first) || text.key(first).equals("وانت"))) first++;
    StringBuilder name = new StringBuilder();
    StringBuilder title = new StringBuilder();
    for (int i = first; i < text.size() && i - first < LONGEST_ADDRESS; i++) {
      boolean last = i + 1 >= text.size(); // * والأمير؟ is whom a question is about
      if (text.isMark(i)) {
        return i == first || last && first == from ? null : new Addressee(name.toString(), title.toString());
      }
      if (text.quoted(i)) return null;
      boolean titled = isTitle(text, i);
      if (!titled && isNoName(text, i)) return null;
      if (titled && arabic.isAny(text, i, "honorific", "vocative")) continue;
      StringBuilder part = titled ? title : name;
      if (!part.isEmpty()) part.append(' ');
      part.append(text.token(i).text());
    }
    return null;
  }

  /** The token behind the titles and posts before a name. */
  @Override
  public int behindTitles(Text text, int from) {
    int i = from;
    while (i < text.size() && isTitle(text, i)) i++;
    return i;
  }

  private boolean isTitle(Text text, int i) {
    return arabic.isPost(text, i) || arabic.isNational(text, i)
        || text.isJoined("title", i) || text.isJoined("honorific", i)
        || text.isJoined("vocative", i);
  }

  private boolean isNoName(Text text, int i) {
    boolean known = arabic.isGivenName(text, i);
    boolean verb = arabic.isVerb(text, i) && i + 1 < text.size() && !text.isMark(i + 1);
    return !known && (arabic.isFunction(text, i) || verb);
  }

  /** Whether the words before a colon can be a speaker's name: not وسأزيدك: …, النتيجة: …. */
  @Override
  public boolean mayName(Text text, int from) {
    if (isPostWithName(text, from)) return true;
    Addressee addressee = addressee(text, from);
    if (addressee == null || addressee.name().isEmpty()) return addressee != null;
    for (Token token : Tokenizer.tokens(addressee.name())) {
      if (arabic.isEveryday(token.key()) || arabic.isFunction(token.key())) return false;
    }
    return true;
  }

  /** وزير الطاقة سمير حداد: … */
  private boolean isPostWithName(Text text, int from) {
    boolean given = false;
    int i = from;
    while (i < text.size() && i - from < LONGEST_ADDRESS && text.isWord(i) && !text.quoted(i)) {
      given |= i > from && arabic.isGivenName(text, i);
      i++;
    }
    return given && arabic.isPost(text, from) && i < text.size() && text.isMark(i, ':');
  }

  /** Whether a word may say so. */
  boolean mayAnnounce(String key, ArabicWord word) {
    return key.equals(TO) || word.isJoined("interview");
  }

  /** Whether an article or title says that somebody was interviewed: حوار مع, التقينا, قال لـ«المرفأ». */
  @Override
  public boolean announces(Text text) {
    int limit = Math.min(text.size(), LATEST_MEETING);
    for (int i = text.next(Hint.MEETING, 0); i < limit; i = text.next(Hint.MEETING, i + 1)) {
      boolean told = text.key(i).equals(TO) && i + 1 < text.size() && text.isQuotationMark(i + 1);
      if (told || isMeeting(text, i)) return true;
    }
    return false;
  }

  /** التقينا المخرج سمير حداد, ضيفنا اليوم سمير حداد. */
  @Override
  public boolean isMet(Text text, Name name) {
    for (int i = name.from() - 1; i >= 0 && i >= name.from() - FARTHEST_MEETING; i--) {
      if (text.isMark(i, '.')) return false;
      if (isMeeting(text, i)) return true;
    }
    return false;
  }

  private boolean isMeeting(Text text, int i) {
    return text.isJoined("interview", i);
  }

  /** أنا, نحن, لدينا: whether a paragraph speaks in the first person. */
  @Override
  public boolean speaksOfItself(Text text) {
    for (int i = 0; i < text.size(); i++) {
      if (!text.quoted(i) && text.isJoined("first person", i)) return true;
    }
    return false;
  }

  /** حدثنا عن بداياتك. */
  @Override
  public boolean bids(Text text, int from) {
    return text.isJoined("bidding", from);
  }

  @Override
  public boolean asks(String label) {
    return arabic.words.is("asker", Tokenizer.key(label));
  }

  @Override
  public boolean answers(String label) {
    return arabic.words.is("answerer", Tokenizer.key(label));
  }
}
