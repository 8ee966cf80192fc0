package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the subject that stands at a place of an Arabic sentence: a name with its posts before and behind it, a
 * description, a nameless speaker.
 */
final class ArabicSubjects {
  private static final Set<String> TITLES = Set.of("الدكتور", "الدكتورة", "دكتور", "دكتورة", "السيد", "السيدة", "الشيخ", "الاستاذ", "الاستاذة",
      "المهندس", "المهندسة", "الانسة", "اللواء", "العميد", "العقيد", "الفريق", "العماد", "الرائد", "المقدم", "النقيب", "الملازم", "الركن", "المشير", "الحاج", "الحاجة",
      "البروفيسور", "البروفسور", "د", "د.", "الاب", "المطران", "القاضي", "القاضية", "الامير", "الاميرة", "الملك", "القس", "الامام", "النائب", "النائبة", "الوزير", "الوزيرة",
      "السفير", "السفيرة", "المحامي", "المحامية", "الرفيق", "الكابتن", "اول", "الاول", "المتقاعد");

  private static final int LONGEST_POST = 18;
  private static final int LONGEST_PHRASE = 40;

  private final ArabicWords arabic;
  private final Text text;
  private final @Nullable Name[] nameAt;

  ArabicSubjects(ArabicWords arabic, Text text, List<Name> names) {
    this.arabic = arabic;
    this.text = text;
    this.nameAt = new Name[text.size()];
    for (Name name : names) for (int i = name.from(); i < name.to(); i++) nameAt[i] = name;
  }

  @Nullable Name nameAt(int i) {
    return i >= 0 && i < nameAt.length ? nameAt[i] : null;
  }

  /** The subject whose first word is at {@code i}; empty if no speaker stands there. */
  Optional<Subject> at(int i, int limit, boolean attachedToo, boolean guess) {
    int at = i;
    Gender gender = Gender.UNKNOWN;
    while (at < limit && TITLES.contains(text.key(at)) && (nameAt(at) == null || at + 1 < limit && nameAt(at + 1) != null)
        && at + 1 < limit && text.token(at + 1).isWord() && !arabic.isFunction(text.key(at + 1)) && (nameAt(at + 1) != null || !text.key(at + 1).startsWith("ال") || TITLES.contains(text.key(at + 1)))) {
      if (text.key(at).endsWith("ة")) gender = Gender.FEMALE;
      at++;
    }
    if (at >= limit || !text.token(at).isWord() || text.quoted(at) && !text.quoted(i)) return Optional.empty();
    Name name = nameAt(at);
    if (name != null && name.from() < at) return Optional.empty();
    if (name != null && (!name.attached() || attachedToo && at == i)) {
      if (name.kind() == Name.Kind.PLACE) return Optional.empty();
      if (name.kind() == Name.Kind.BODY && name.to() < limit && nameAt(name.to()) != null && nameAt(name.to()).kind() == Name.Kind.PERSON
          && !arabic.role(text.key(at)).isEmpty()) return post(at, limit);
      return Optional.of(named(name, new ArrayList<>(), limit).withGender(gender));
    }
    String key = bare(at, attachedToo && at == i);
    if (arabic.isDocument(key)) return carried(at, limit);
    if (!arabic.role(key).isEmpty() || arabic.isNationalWithArticle(key) && at + 1 < limit && !text.token(at + 1).isMark()) return post(at, limit);
    if (arabic.isNationalWithArticle(key)) return Optional.of(Subject.described(text.token(at).text(), Gender.UNKNOWN, at + 1));
    if (arabic.isUnnamed(key)) {
      Subject unnamed = unnamed(at, limit);
      boolean partial = Set.of("احد", "احدى", "بعض", "عدد", "معظم").contains(key) && unnamed.end() - at < 2;
      return partial ? Optional.empty() : Optional.of(unnamed);
    }
    if (key.startsWith("ال") && arabic.words.isHead(key.substring(2)) && name == null) {
      int end = endOfDescription(at, endOfPhrase(at, limit));
      return Optional.of(Subject.described(text.written(at, end), Gender.UNKNOWN, end));
    }
    if (at > i || guess) return guessed(at, limit, gender, at > i, attachedToo);
    return Optional.empty();
  }

  private String bare(int at, boolean attached) {
    String key = text.key(at);
    if (!attached) return key;
    for (ArabicWords.Bare reading : ArabicWords.readings(key)) {
      if (reading.preposition() && (!arabic.role(reading.key()).isEmpty() || arabic.isDocument(reading.key()) || arabic.isUnnamed(reading.key()))) return reading.key();
    }
    return key;
  }

  /** تقرير للبنك الدولي, بيان وزارة الداخلية: the body behind a document speaks; a document alone does not. */
  private Optional<Subject> carried(int at, int limit) {
    if (!arabic.isCarrier(bare(at, true)) && !arabic.isCarrier(text.key(at))) return Optional.empty();
    for (int i = at + 1; i < limit && i < at + 7; i++) {
      Token token = text.token(i);
      Name name = nameAt(i);
      if (name != null && name.kind() == Name.Kind.BODY && name.from() == i) return Optional.of(named(name, List.of(), limit));
      if (token.isMark() && !token.isComma() || arabic.isThat(token.key()) || text.quoted(i)) break;
    }
    return Optional.empty();
  }

  private Optional<Subject> post(int from, int limit) {
    int end = endOfPhrase(from, limit);
    for (int i = from + 1; i < end; i++) {
      Name name = nameAt(i);
      if (name != null && name.from() == i && name.kind() == Name.Kind.PERSON && !name.attached() && !isBeyond(from, i)) {
        return Optional.of(named(name, posts(from, i), limit).withGender(genderOfRole(from)));
      }
    }
    if (end < limit && text.token(end).isComma()) {
      Name name = nameAt(end + 1);
      int after = end + 1;
      while (name == null && after + 1 < limit && (TITLES.contains(text.key(after)) || arabic.isNationalWithArticle(text.key(after)))) name = nameAt(++after);
      if (name == null) name = guessBetweenCommas(after, limit);
      if (name != null && name.from() == after && name.kind() == Name.Kind.PERSON && !name.attached()
          && (name.to() >= limit || text.token(name.to()).isMark() || arabic.isThat(text.key(name.to())))) {
        int behind = name.to() < limit && text.token(name.to()).isComma() ? name.to() + 1 : name.to();
        return Optional.of(Subject.named(name, posts(from, end), behind).withGender(genderOfRole(from)));
      }
    }
    Name quoted = nameInMarks(end, limit);
    if (quoted != null) return Optional.of(Subject.named(quoted, posts(from, end), quoted.to() + 1).withGender(genderOfRole(from)));
    Name guess = guessBehindPost(from, end);
    if (guess != null) return Optional.of(named(guess, posts(from, guess.from()), limit).withGender(genderOfRole(from)));
    String key = bare(from, true);
    int shortEnd = endOfDescription(from, end);
    String written = text.written(from, shortEnd);
    boolean definite = key.startsWith("ال") || arabic.words.isPost(arabic.role(key)) && shortEnd - from > 1 && text.key(shortEnd - 1).startsWith("ال") || key.endsWith("ته") || key.endsWith("تها");
    if (!definite) return Optional.of(Subject.unnamed(written, shortEnd));
    return Optional.of(Subject.described(written, genderOfRole(from), shortEnd));
  }

  /** Whether a preposition parts a name from a post: دعا الخبير إلى لقاء سمير حداد, but المبعوث إلى سوريا سمير حداد. */
  private boolean isBeyond(int from, int name) {
    for (int i = from + 1; i < name; i++) {
      if (!isOutward(text.key(i))) continue;
      Name before = nameAt(name - 1);
      return !(before != null && before.kind() == Name.Kind.PLACE || arabic.words.isPlace(text.key(name - 1)) || text.key(name - 1).startsWith("ال") && name - i > 2 && !TITLES.contains(text.key(name - 1)));
    }
    return false;
  }

  /** A name that stands in quotation marks of its own: وزير النقل «بدر حداد». */
  @Nullable Name nameInMarks(int mark, int limit) {
    if (mark + 1 >= limit || !text.isQuotationMark(mark) || !text.quoted(mark + 1)) return null;
    Name name = nameAt(mark + 1);
    if (name == null || name.from() != mark + 1 || name.kind() == Name.Kind.PLACE || name.to() < text.size() && text.quoted(name.to())) return null;
    return name;
  }

  private static boolean isOutward(String key) {
    return Set.of("الى", "على", "عن", "من", "مع", "بين", "خلال", "بعد", "قبل", "عقب").contains(key);
  }

  /** مدرب الفريق، الصربي دراغان ميليتش، …: two or three unknown words between commas. */
  private @Nullable Name guessBetweenCommas(int from, int limit) {
    int to = from;
    while (to < limit && to - from < 4 && text.token(to).isWord() && nameAt(to) == null && couldGoOn(text.key(to), to - from)) to++;
    boolean closed = to < limit && text.token(to).isComma();
    return closed && to - from > 1 && to - from < 4 && couldBeginName(text.key(from)) ? ArabicNames.person(text, from, to) : null;
  }

  private Gender genderOfRole(int at) {
    String key = text.key(at);
    return key.endsWith("ة") || key.endsWith("ته") || key.endsWith("تها") ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** The words that still belong to a noun phrase: up to that, a colon, a comma, a quotation, a relative clause. */
  int endOfPhrase(int from, int limit) {
    int at = from + 1;
    while (at < limit && at - from < LONGEST_PHRASE) {
      Token token = text.token(at);
      if (token.isMark() || text.quoted(at) || arabic.isThat(token.key()) || arabic.words.is("relative", token.key())
          || arabic.words.is("pronoun", token.key()) || arabic.words.is("negation", token.key())) break;
      at++;
    }
    return at;
  }

  /** المتحدث باسم الوزارة: the noun, its adjectives and a genitive, but nothing that follows. */
  private int endOfDescription(int from, int end) {
    int at = from + 1;
    while (at < end && at - from < 7) {
      String key = text.key(at);
      Name name = nameAt(at);
      if (name != null && name.kind() != Name.Kind.PERSON) {
        at = name.to();
        continue;
      }
      boolean named = at > from && (text.key(at - 1).equals("باسم") || text.key(at - 1).equals("من") && at - from == 2);
      boolean purpose = key.startsWith("لل") && key.length() > 4 && arabic.hasArticle(text.key(at - 1)) && arabic.words.isHead(ArabicWords.withoutArticle(text.key(from)));
      boolean inside = purpose || arabic.hasArticle(key) || key.equals("باسم") || named && !arabic.isFunction(key) || key.equals("من") && at == from + 1 && arabic.isUnnamed(text.key(from)) || at == from + 1 && !arabic.isFunction(key)
          && arabic.verbs.form(key).isEmpty() && !key.startsWith("ل") && !key.startsWith("ب");
      if (!inside) break;
      at++;
    }
    return Math.min(at, end);
  }

  private Subject unnamed(int from, int limit) {
    int end = endOfDescription(from, endOfPhrase(from, limit));
    return Subject.unnamed(text.written(from, end), end);
  }

  /**
   * An unknown name behind a post: after a definite word, a place or a body an indefinite word begins something new, so
   * in مدير مخيم الهول هوزان أحمد the name is هوزان أحمد.
   */
  private @Nullable Name guessBehindPost(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      String before = text.key(i - 1);
      Name bodyBefore = nameAt(i - 1);
      String key = text.key(i);
      if (isOutward(key)) {
        boolean towards = i + 1 < end && (arabic.words.isPlace(text.key(i + 1)) || nameAt(i + 1) != null && nameAt(i + 1).kind() == Name.Kind.PLACE);
        if (!towards) return null;
        continue;
      }
      boolean boundary = arabic.hasArticle(before) || before.startsWith("لل") || bodyBefore != null && bodyBefore.to() == i
          || arabic.words.isPlace(before);
      if (!boundary || nameAt(i) != null || !couldBeginName(key)) continue;
      if (i == from + 1 && !before.startsWith("ال")) continue;
      int to = i;
      while (to < end && to - i < 4 && nameAt(to) == null && couldGoOn(text.key(to), to - i)) to++;
      if (to - i == 1 && !(to == end) && !arabic.isFunction(text.key(to))) continue;
      if (to - i >= 1 && (to - i <= 3 || to == end)) return ArabicNames.person(text, i, to);
    }
    return null;
  }

  private boolean couldBeginName(String key) {
    return key.length() > 1 && !key.startsWith("ال") && !key.startsWith("لل") && !key.startsWith("بال") && !key.startsWith("وال")
        && !arabic.isFunction(key) && !arabic.words.isPlace(key) && arabic.role(key).isEmpty() && !arabic.words.isHead(key)
        && arabic.verbs.form(key).isEmpty() && !arabic.isUnnamed(key) && !arabic.isDocument(key) && !key.startsWith("و") && !key.endsWith("ية")
        && !(key.startsWith("ل") && (arabic.words.isHead(key.substring(1)) || arabic.isUnnamed(key.substring(1)))) && !key.endsWith("ا")
        || arabic.words.isGivenName(key);
  }

  private boolean couldGoOn(String key, int parts) {
    if (parts == 0) return true;
    return !arabic.isFunction(key) && !key.startsWith("لل") && !key.startsWith("بال") && !key.startsWith("وال")
        && (arabic.verbs.form(key).isEmpty() || arabic.words.isGivenName(key)) && !arabic.words.isHead(key) && !(parts > 1 && (key.startsWith("ل") || key.startsWith("ب")));
  }

  private Optional<Subject> guessed(int at, int limit, Gender gender, boolean titled, boolean attached) {
    String key = text.key(at);
    if (attached && !titled) return Optional.empty();
    boolean prepositional = (key.startsWith("ب") || key.startsWith("ل")) && !arabic.words.isGivenName(key);
    if (prepositional && (key.endsWith("ة") || at + 1 < limit && text.token(at + 1).isWord() && !arabic.isThat(text.key(at + 1)) && !arabic.isFunction(text.key(at + 1)))) return Optional.empty();
    if (key.equals("ال") && at + 1 < limit && text.token(at + 1).isWord()) {
      return Optional.of(named(ArabicNames.person(text, at, at + 2), List.of(), limit).withGender(gender));
    }
    if (key.endsWith("ة") && !arabic.words.isGivenName(key) && !titled && at + 1 < limit && !text.token(at + 1).isColon()) return Optional.empty();
    if (key.startsWith("ال") ? !couldBeFamilyName(key) && !titled : !couldBeginName(key)) return Optional.empty();
    int to = at;
    while (to < limit && to - at < 4 && text.token(to).isWord() && nameAt(to) == null && !text.quoted(to) && couldGoOn(text.key(to), to - at) && !(to > at && arabic.isPost(text.key(to)))
        && !(to > at && text.key(to - 1).startsWith("ال"))) to++;
    boolean bounded = to >= limit || text.token(to).isMark() || text.quoted(to) || arabic.isThat(text.key(to)) || arabic.isFunction(text.key(to))
        || text.key(to).startsWith("لل") || to > at && arabic.isPost(text.key(to));
    if (!bounded || to == at) return Optional.empty();
    if (to - at > 1 && key.startsWith("ال") && text.key(at + 1).startsWith("ال")) return Optional.empty();
    return Optional.of(named(ArabicNames.person(text, at, to), List.of(), limit).withGender(gender));
  }

  /** A single definite word that nothing else explains: a family name (الخوالدة), not a noun in the plural or of a sound feminine pattern. */
  private boolean couldBeFamilyName(String key) {
    return !arabic.isDocument(key) && !arabic.isUnnamed(key) && arabic.role(key).isEmpty() && !arabic.words.isHead(key.substring(2))
        && !arabic.words.isPlace(key) && !arabic.isFunction(key) && !key.endsWith("ات") && !key.endsWith("ون") && !key.endsWith("ين") && !key.endsWith("ية")
        && !key.endsWith("ة") && !arabic.isNational(key);
  }

  /** The posts written in [from, to), without titles that stand before the name. */
  private List<String> posts(int from, int to) {
    int end = to;
    while (end > from && (TITLES.contains(text.key(end - 1)) && !text.key(end - 1).equals("الاول") && end - 1 > from || text.token(end - 1).isComma())) end--;
    int start = from;
    List<String> posts = new ArrayList<>();
    boolean title = end - start == 1 && TITLES.contains(text.key(start));
    if (start >= end || title || !arabic.isPost(bare(start, true))) return posts;
    String written = text.written(start, end);
    String key = text.key(start);
    int taken = arabic.role(key).isEmpty() ? bareLength(key) : key.startsWith("و") && arabic.role(key.substring(1)).equals(arabic.role(key)) && key.length() > 3 && !arabic.words.isRole(key) ? 1 : 0;
    if (taken > 0) written = text.text.substring(ArabicWords.offset(text.token(start), taken), text.token(end - 1).end());
    if (key.startsWith("لل") && taken > 0) written = "ال" + text.text.substring(ArabicWords.offset(text.token(start), 2), text.token(end - 1).end());
    posts.add(written);
    return posts;
  }

  private static int bareLength(String key) {
    return key.startsWith("ل") || key.startsWith("ب") ? 1 : 0;
  }

  /** A name with the posts found before it and those in apposition behind it. */
  Subject named(Name name, List<String> before, int limit) {
    List<String> posts = new ArrayList<>(before);
    int at = name.to();
    if (at + 1 < limit && text.key(at).equals("(")) {
      int close = at + 1;
      while (close < limit && close - at < 8 && !text.key(close).equals(")")) close++;
      if (close < limit && text.key(close).equals(")")) at = close + 1;
    }
    boolean comma = at < limit && text.token(at).isComma();
    int first = comma ? at + 1 : at;
    if (first < limit && text.token(first).isWord() && !text.quoted(first)) {
      String key = text.key(first);
      boolean who = key.equals("وهو") || key.equals("وهي");
      int head = who ? first + 1 : first;
      boolean role = head < limit && !arabic.role(text.key(head)).isEmpty() && (comma || name.kind() == Name.Kind.PERSON);
      if (role && name.kind() == Name.Kind.PERSON) {
        int end = endOfApposition(head, limit);
        posts.addAll(posts(head, end));
        at = end < limit && text.token(end).isComma() ? end + 1 : end;
      } else if (comma && (who || text.token(first).type() == Token.Type.NUMBER)) {
        int end = endOfPhrase(first, limit);
        at = end < limit && text.token(end).isComma() ? end + 1 : at;
      } else if (comma && isParenthesis(first, limit)) {
        int end = endOfPhrase(first, limit);
        at = end < limit && text.token(end).isComma() ? end + 1 : at;
      }
    } else if (comma && first < limit && text.token(first).type() == Token.Type.NUMBER) {
      int end = endOfPhrase(first, limit);
      at = end < limit && text.token(end).isComma() ? end + 1 : at;
    }
    return Subject.named(name, posts, at);
  }

  private boolean isParenthesis(int first, int limit) {
    int end = endOfPhrase(first, limit);
    return end < limit && text.token(end).isComma() && end - first <= 8 && (arabic.words.is("preposition", text.key(first))
        || text.key(first).startsWith("ب"));
  }

  private int endOfApposition(int from, int limit) {
    int at = from + 1;
    while (at < limit) {
      Token token = text.token(at);
      if (token.isMark() || text.quoted(at) || arabic.isThat(token.key()) || arabic.words.is("relative", token.key()) || arabic.isTime(token.key())
          || arabic.words.isAny(token.key(), "pronoun", "negation") || Set.of("خلال", "عقب", "بعد", "قبل", "اثناء", "عبر").contains(token.key())) break;
      ArabicVerbs.Form form = arabic.verbs.form(token.key()).orElse(null);
      boolean verb = form != null && nameAt(at) == null && (form.aspect() != ArabicVerbs.Aspect.PARTICIPLE && (!form.verb().is("noun-like") || form.joined())
          || Set.of("قائلا", "قائلة", "مضيفا", "مضيفة").contains(token.key()));
      if (verb || at - from > LONGEST_POST) break;
      at++;
    }
    return at;
  }
}
