package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * People whom no known name shows, but what stands beside unknown words.
 *
 * <pre>
 * رقية أيت عدي، رئيسة التعاونية، …        a comma and a post behind them
 * الشيخ فياض الحمادة                   a title before them
 * البرتغالي جواو فيريرا، مدرب …          a nation or a post before them, and a post behind
 * رئيسة فريق الوساطة، ميسريت تاديسي،       a post before them, and commas on both sides
 * </pre>
 */
final class ArabicUnknownPeople {
  /** How many words a post has at most behind which a name is looked for. */
  private static final int LONGEST_POST = 12;

  private final ArabicWords arabic;
  private final ArabicPersonNames people;
  private final ArabicNameEnds nameEnds;

  ArabicUnknownPeople(ArabicWords arabic, ArabicPersonNames people) {
    this.arabic = arabic;
    this.people = people;
    this.nameEnds = people.nameEnds;
  }

  /**
   * رقية أيت عدي، رئيسة التعاونية، …: words of unknown meaning at the beginning of a sentence, with a post behind the
   * comma; null if there are none.
   */
  @Nullable Name introduced(Text text, Text.Sentence sentence, Taken taken) {
    if (!isCommaNear(text, sentence)) return null;
    int from = behindAside(text, sentence);
    int comma = endOfWords(text, from, sentence.to());
    boolean closed = comma + 1 < sentence.to() && text.isComma(comma);
    if (!closed || !isPostBehind(text, comma, sentence.to())) return null; // as nearly always
    while (from < sentence.to() && opensSentence(text, from)) from++;
    if (from < sentence.to() && nameEnds.looksLikeVerb(text.key(from))) from++;
    int to = from;
    while (to < sentence.to() && to - from < ArabicNameEnds.MOST_PARTS && taken.at(to) == null && !text.quoted(to)
        && nameEnds.isUnknown(text, to)) to++;
    if (to - from < 2 || to != comma) return null;
    String first = text.key(from);
    if (first.startsWith("ال") || first.startsWith("و") || first.startsWith("ل") && first.length() > 4) return null;
    // فأمينتا سيسوكو، الباحثة …: no name begins with فأ
    String written = text.token(from).text();
    boolean joined = from == sentence.from() && (written.startsWith("فأ") || written.startsWith("فإ"));
    return joined ? ArabicOrganizations.name(text, from, to, new ArabicWords.Bare(first.substring(1), 1, false))
        .as(Name.Kind.PERSON) : ArabicPersonNames.person(text, from, to);
  }

  /**
   * أعلنت رئيسة فريق الوساطة، ميسريت تاديسي، …: behind a post and a comma, words that nobody knows up to the next comma;
   * null if the comma parts anything else.
   */
  @Nullable Name apposed(Text text, Text.Sentence sentence, int comma, Taken taken) {
    int close = endOfWords(text, comma + 1, Math.min(sentence.to(), comma + 1 + ArabicNameEnds.MOST_PARTS));
    if (close - comma < 3 || !text.isComma(close)) return null;
    int to = comma + 1;
    boolean unknown = false;
    while (to < sentence.to() && to - comma <= ArabicNameEnds.MOST_PARTS && taken.at(to) == null && !text.quoted(to)
        && (nameEnds.isUnknown(text, to) || arabic.isGivenName(text, to) || nameEnds.isParticle(text, to))) {
      unknown |= nameEnds.isUnknown(text, to);
      to++;
    }
    String first = text.key(comma + 1);
    boolean name = unknown && to == close && !first.startsWith("ال") && !first.startsWith("و")
        && !nameEnds.looksLikeVerb(first) && !arabic.isVerb(text, comma + 1)
        && !nameEnds.governed.hasPreposition(first);
    return name && isBehindPost(text, sentence, comma, taken) ? ArabicPersonNames.person(text, comma + 1, to) : null;
  }

  /** Whether what a comma ends is a post without its holder's name. */
  private boolean isBehindPost(Text text, Text.Sentence sentence, int comma, Taken taken) {
    for (int i = comma - 1; i >= sentence.from() && i > comma - LONGEST_POST && !text.isMark(i); i--) {
      Name name = taken.at(i);
      if (name != null && name.kind() == Name.Kind.PERSON) return false;
      boolean opens = i == sentence.from() || text.isMark(i - 1) || arabic.isVerb(text, i - 1)
          || arabic.isThat(text, i - 1) || arabic.is("preposition", text, i - 1);
      if (opens && arabic.isPost(text, i)) return true;
    }
    return false;
  }

  /** Whether a comma is the first mark of a sentence. */
  private static boolean isCommaNear(Text text, Text.Sentence sentence) {
    int mark = endOfWords(text, sentence.from(), sentence.to());
    return mark < sentence.to() && text.isComma(mark);
  }

  private static int endOfWords(Text text, int from, int limit) {
    int end = from;
    while (end < limit && text.isWord(end)) end++;
    return end;
  }

  /** رئيسة التعاونية, وهي رئيسة التعاونية: whether it is told behind a comma which post somebody has. */
  private boolean isPostBehind(Text text, int comma, int limit) {
    return arabic.isPost(text, comma + 1)
        || arabic.isAndHe(text, comma + 1) && comma + 2 < limit && !arabic.role(text, comma + 2).isEmpty();
  }

  /**
   * الشيخ فياض الحمادة, البرتغالي جواو فيريرا، مدرب …: unknown words behind a title, or behind a nation or a post if a
   * post follows as well; null if there are none.
   */
  @Nullable Name called(Text text, int i, Taken taken) {
    if (i == 0 || text.quoted(i) || taken.at(i) != null) return null;
    boolean unknown = nameEnds.isUnknown(text, i);
    if (!unknown && !arabic.isEveryday(text, i)) return null; // as most words behind a title or a post
    String first = text.key(i);
    String before = text.key(i - 1);
    boolean title = people.isTitle(before) || i > 1 && isSecondTitle(text, i - 1); // العميد ركن سمير حداد
    if (isSecondTitle(text, i)) return null;
    if (!unknown) return title ? everyday(text, i, taken) : null;
    boolean nation = people.isPostOrNation(before);
    if (!title && !nation || first.length() < 3 || first.startsWith("ال") || first.startsWith("و")
        || first.startsWith("ل") && !title || arabic.isNational(text, i) || arabic.isVerb(text, i)
        || nameEnds.looksLikeVerb(first) || first.endsWith("ية")) return null;
    int to = i + 1;
    while (to < text.size() && to - i < ArabicNameEnds.MOST_PARTS && taken.at(to) == null && !text.quoted(to)
        && (nameEnds.isUnknown(text, to) || isGiven(text, to) || nameEnds.isTitleInside(text, to))
        && !text.key(to).startsWith("لل") && !arabic.isVerb(text, to) && !arabic.isTime(text, to)
        && !ArabicNameEnds.isPlural(text.key(to)) && !arabic.is("no surname", text, to)
        && !(to - i > 1 && isObject(text, to))) {
      to++;
      if (text.startsWithAl(to - 1)) break;
    }
    Name rest = to < text.size() ? taken.at(to) : null;
    boolean goesOn = title && rest != null && rest.kind() == Name.Kind.PERSON && rest.from() == to && !rest.attached()
        && rest.id().isEmpty(); // المهندس سيروان محمد أمين
    if (goesOn) return ArabicPersonNames.person(text, i, rest.to());
    if (to - i < 2) return null;
    boolean explained = nameEnds.isExplained(text, to);
    // السيد مامادو سيسيه ديالو والوفد المرافق: a word that is known for something else ends the name as well
    boolean ends = nameEnds.endsClause(text, to) || text.startsWithAl(to - 1) || explained
        || to < text.size() && to - i > 2 && taken.at(to) == null && !nameEnds.isUnknown(text, to);
    return title && ends || nation && explained ? ArabicPersonNames.person(text, i, to) : null;
  }

  private boolean isGiven(Text text, int at) {
    return arabic.isGivenName(text, at) && !arabic.isFunction(text, at);
  }

  /** The ركن of العميد ركن, the كولونيل of الليفتنانت كولونيل. */
  private boolean isSecondTitle(Text text, int i) {
    boolean second = arabic.traps.isBranch(text, i) || arabic.is("title", text, i) && !text.key(i).startsWith("ال");
    return second && people.isTitle(text.key(i - 1));
  }

  /** الخوض in تحاشى مدرب الفريق روي فيلوزو الخوض في التفاصيل. */
  private boolean isObject(Text text, int at) {
    String key = text.key(at);
    return text.startsWithAl(at) && !key.endsWith("ي") && !arabic.isSurname(text, at)
        && arabic.is("preposition", text, at + 1) && !arabic.isGivenName(text, at - 1);
  }

  /** اللواء سلامة الجوهري، …: everyday words behind a title, if they end as a family name does. */
  private @Nullable Name everyday(Text text, int i, Taken taken) {
    if (i + 1 >= text.size() || taken.at(i + 1) != null || !arabic.role(text, i).isEmpty()) return null;
    String first = text.key(i);
    String second = text.key(i + 1);
    boolean family = second.startsWith("ال") && second.endsWith("ي") && !arabic.isNational(text, i + 1)
        && !arabic.is("no surname", text, i + 1);
    boolean closed = family && arabic.breaksOff(text, i + 2) || second.equals("ال" + first); // الدكتور مقبل المقبل
    boolean name = closed && !first.startsWith("ال") && !nameEnds.governed.hasPreposition(first);
    return name ? ArabicPersonNames.person(text, i, i + 2) : null;
  }

  private boolean opensSentence(Text text, int i) {
    return arabic.is("conjunction", text, i) || text.key(i).equals("ان") || arabic.isVerb(text, i);
  }

  /** في المقابل، …: the first token behind a short phrase that opens the sentence. */
  private int behindAside(Text text, Text.Sentence sentence) {
    int from = sentence.from();
    if (!text.isJoined("preposition", from)) return from;
    for (int k = from + 1; k < sentence.to() && k < from + 4; k++) if (text.isComma(k)) return k + 1;
    return from;
  }
}
