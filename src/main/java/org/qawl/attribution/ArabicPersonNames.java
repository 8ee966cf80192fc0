package org.qawl.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People's names in an Arabic paragraph that nobody knows beforehand, found by a given name, a title or a post.
 */
final class ArabicPersonNames {
  private final ArabicWords arabic;
  final ArabicNameEnds nameEnds;
  private final ArabicSyllables syllables;
  final ArabicFullNames fullNames;

  ArabicPersonNames(ArabicWords arabic) {
    this.arabic = arabic;
    this.nameEnds = new ArabicNameEnds(arabic);
    this.syllables = new ArabicSyllables(arabic);
    this.fullNames = new ArabicFullNames(arabic, nameEnds);
  }

  /** Whether a word may begin a person's name, by a given name or Abu. */
  int hints(String key, ArabicWord word, List<ArabicWords.Bare> readings) {
    boolean begins = word.is("kunya") || word.is("before God") || word.is(ArabicWord.GIVEN_NAME)
        || arabic.words.isSeldomName(key) || syllables.isSure(key)
        || arabic.words.isGivenName(ArabicWords.withoutConjunction(key));
    for (ArabicWords.Bare reading : readings) {
      begins |= reading.preposition() && (arabic.words.isGivenName(reading.key()) || Kunyas.begins(reading.key()));
    }
    return (begins ? Hint.PERSON : 0) | (calls(key, word) ? Hint.CALLS : 0) | (isChild(key) ? Hint.CHILD : 0);
  }

  /** Whether unknown words behind a word may be a name. */
  private static boolean calls(String key, ArabicWord word) {
    return word.is("title") || key.equals("د.") || key.startsWith("ال")
        && (word.is(ArabicWord.NATIONAL) || !word.role().isEmpty());
  }

  private static boolean isChild(String key) {
    return switch (key) {
      case "بن", "بنت", "ولد", "ايت", "نايت", "منت" -> true;
      default -> false;
    };
  }

  /** الطيب آيت همو, منتصر ود حبوبة: what stands before the name of a house or of a father. */
  private static boolean isBeforeHouse(Text text, int i) {
    return switch (text.key(i)) {
      case "ايت", "نايت", "منت", "ود" -> true;
      default -> false;
    };
  }

  /** نائب رئيس التكتل باباه ولد محمد: a son by ولد, which is a verb and a boy as well, where a name is due. */
  private boolean isNameDue(Text text, int i) {
    return i > 0 && (arabic.hasArticle(text, i - 1) || arabic.isVerb(text, i - 1) || isTitled(text, i));
  }

  /** قالت أصيلة بنت ناصر المعمرية: whoever is called somebody's child, though the name is unknown; null if nobody. */
  @Nullable Name child(Text text, int i, Taken taken) {
    String key = text.key(i);
    boolean free = taken.at(i) == null || taken.at(i).kind() == Name.Kind.PLACE && taken.at(i).to() == i + 1;
    // العيد بن عمر: behind an everyday word with the article no son would stand
    boolean definite = text.startsWithAl(i) && !arabic.words.isGivenName(ArabicWords.withoutArticle(key));
    boolean name = free && text.isWord(i) && !arabic.isGivenName(text, i) && !arabic.isFunction(text, i)
        && key.length() > 2
        && !definite && !key.startsWith("و")
        && (!arabic.isVerb(text, i) || i > 0 && arabic.isVerb(text, i - 1)) // وأوضح يزيد بن خالد
        && arabic.role(text, i).isEmpty() && (isBeforeHouse(text, i + 1) ? mayBeOfHouse(text, i)
            : arabic.isGivenName(text, i + 2) || isForeignSon(text, i))
        && !isBehindPreposition(text, i)
        && !(i > 0 && text.key(i - 1).equals("عبد")) // زار عبد الرؤوف بن منصور
        && (!text.key(i + 1).equals("ولد") || taken.at(i) == null && isNameDue(text, i) && !arabic.isEveryday(text, i));
    int to = name ? nameEnds.end(text, i, taken) : i;
    return to - i > 2 ? person(text, i, to) : null;
  }

  /** أفيعاد بن تسور، رئيس …: no word on either side of بن, and a post behind the comma. */
  private boolean isForeignSon(Text text, int i) {
    return text.key(i + 1).equals("بن") && nameEnds.isUnknown(text, i) && nameEnds.isUnknown(text, i + 2)
        && nameEnds.isExplained(text, i + 3);
  }

  /** يوغرطن نايت سعيد, but not ولم يشأ آيت سعيد: a word that nobody knows and that is no verb by its look. */
  private boolean mayBeOfHouse(Text text, int i) {
    return nameEnds.isUnknown(text, i) && !nameEnds.looksLikeVerb(text.key(i)) && text.key(i).length() > 3
        && !(i > 0 && text.key(i - 1).equals("لم"));
  }

  /** لسلمى بن رجب: a given name, and a preposition written onto it. */
  private boolean isBehindPreposition(Text text, int i) {
    for (ArabicWords.Bare reading : text.readings(i)) {
      if (reading.preposition() && arabic.words.isGivenName(reading.key())) return true;
    }
    return false;
  }

  boolean isTitle(String key) {
    return key.equals("د.") || key.startsWith("ال") && arabic.words.is("title", key);
  }

  boolean isPostOrNation(String key) {
    return key.startsWith("ال") && (arabic.isNational(key) || !arabic.role(key).isEmpty());
  }

  static Name person(Text text, int from, int to) {
    int start = text.token(from).start();
    return new Name(from, to, start, text.token(to - 1).end(), Name.Kind.PERSON, text.written(from, to), "", false);
  }

  /** The person whose name begins at a token, or with the syllable before it; null if none does. */
  @Nullable Name at(Text text, int i, Taken taken) {
    Name known = beginningAt(text, i, taken);
    Name syllabic = syllables.at(text, i, taken);
    return syllabic != null && (known == null || known.to() < syllabic.to() || syllabic.from() < i) ? syllabic : known;
  }

  private @Nullable Name beginningAt(Text text, int i, Taken taken) {
    String key = text.key(i);
    if (ArabicWords.hasTanwin(text, i)) return null; // بياناً
    // في ليون جان بيار لوكونت: a town, and the name behind it
    if (i > 0 && text.key(i - 1).equals("في") && arabic.isGivenName(text, i + 1)
        && (text.isWord(i + 2) || ArabicNameEnds.isHyphen(text, i + 2))) return null;
    // وعزت لينا حداد التأخير, ذهب سمير حداد إلى أن …: verbs before a name rather than Izzat and Dahab
    boolean verb = arabic.isVerb(text, i) && arabic.isGivenName(text, i + 1) && !text.key(i + 1).equals("بن");
    if (verb && (i == 0 || !isTitle(text.key(i - 1)))) return null;
    // وفي ختام اللقاء، أبان الغامدي أن …: no Aban, as somebody has to say it
    if (opensPart(text, i) && arabic.isVerb(text, i) && arabic.isThat(text, i + 2)) return null;
    boolean kunya = arabic.is("kunya", text, i) && i + 1 < text.size() && text.isWord(i + 1)
        && (!arabic.isFunction(text, i + 1) || arabic.isGivenName(text, i + 1)
        && nameEnds.endsClause(text, i + 2));
    if (kunya && isOnlyChild(text, i) || arabic.traps.isNamesake(text, i)) return null;
    String given = givenName(text, i);
    if (given.isEmpty() && !kunya) return attachedAt(text, i, taken);
    if (i > 0 && (text.key(i - 1).equals("بن") || text.key(i - 1).equals("ابن"))) return null;
    boolean seldom = given.equals(key) && text.arabic(i).is(ArabicWord.SELDOM_NAME);
    if (seldom && !isFamilyLike(text, i + 1)) return null;
    // باسم المجتمع المدني رنا الخطيب: an adjective, and the name behind it
    if (seldom && text.startsWithAl(i) && i > 0 && arabic.hasArticle(text, i - 1)) return null;
    // أخلاق المسلم العربي السعودي, العالم العربي ككل: two adjectives, and one with what follows
    if (text.startsWithAl(i) && (arabic.isNational(text, i) || arabic.isNational(text, i + 1)) && i > 0
        && arabic.hasArticle(text, i - 1) && !isTitled(text, i)) return null;
    boolean common = seldom || isCommon(text, i, given) || kunya && key.equals("ام");
    int to = nameEnds.end(text, i, taken);
    boolean second = i > 0 && taken.at(i - 1) != null && taken.at(i - 1).kind() == Name.Kind.PERSON
        && !given.equals(key);
    if (to - i < 2 && isAlone(text, i, given)) return person(text, i, i + 1);
    if (to - i < 2 || common && !second && !isSure(text, i, to, given)) return null;
    // وفضل أبو الخير أن يغادر: a verb with which the sentence begins
    boolean begins = common && !given.equals(key) && opensPart(text, i) && arabic.isThat(text, to);
    if (begins && (arabic.isGivenName(text, i + 1) || arabic.is("kunya", text, i + 1))) return null;
    boolean half = arabic.is("second half", text, i + 1); // حسام الدين
    if (!common && to - i == 2 && !half && arabic.traps.isNounBehind(text, i)) return null;
    if (!given.isEmpty() && !given.equals(key)) {
      return ArabicOrganizations.name(text, i, to, new ArabicWords.Bare(given, 1, false)).as(Name.Kind.PERSON);
    }
    return person(text, isSidi(text, i, to) ? i - 1 : i, to);
  }

  /** ابن العاشرة, ابن المنطقة, ابن جاره: a child of an age, of an area or of somebody, and no name. */
  private boolean isOnlyChild(Text text, int i) {
    if (arabic.is("age", text, i + 1)) return true;
    boolean his = text.key(i + 1).endsWith("ه") && !text.startsWithAl(i + 1) && !arabic.isGivenName(text, i + 1);
    return text.key(i).equals("ابن") && (his || arabic.isPlain("area", text, i + 1));
  }

  /** Whether the given name in a token is an everyday word as well. */
  private boolean isCommon(Text text, int i, String given) {
    return given.equals(text.key(i)) ? text.arabic(i).is(ArabicWord.COMMON_NAME) : arabic.words.isCommonName(given);
  }

  /** سيدي أحمد ولد سالم: in Mauritania a name rather than a title, with which the father's by ولد goes. */
  private static boolean isSidi(Text text, int from, int to) {
    if (from == 0 || !text.key(from - 1).equals("سيدي")) return false;
    for (int i = from + 1; i < to; i++) if (text.key(i).equals("ولد")) return true;
    return false;
  }

  /** وقف يوسف، الذي …: a given name of a single word that a clause explains. */
  private boolean isAlone(Text text, int i, String given) {
    if (!text.key(i).equals(given) || arabic.words.isCommonName(given) || arabic.words.isPlace(given)) return false;
    boolean what = i + 3 < text.size() && text.key(i + 3).equals("ما"); // وهو ما
    boolean governed = i > 0 && (text.key(i - 1).equals("بن") || arabic.is("facility", text, i - 1)
        || arabic.isHead(text, i - 1));
    return nameEnds.isToldOf(text, i + 1) && !what && !governed && !arabic.isEverydayAlone(given);
  }

  /** Whether a word can be a family name and nothing else: القادري, بركات, and another given name. */
  private boolean isFamilyLike(Text text, int at) {
    String key = text.key(at);
    boolean sure = !arabic.words.isCommonName(key) || isTitled(text, at - 1); // الدكتور صدقة فاضل
    if (arabic.isGivenName(text, at) && sure || arabic.isSurname(text, at)) return true;
    // فضيلة مخناش، التي …
    if (opensPart(text, at - 1) && nameEnds.isToldOf(text, at + 1) && nameEnds.isUnknown(text, at)) return true;
    // نجاح الطويل، وهي …, but not صديق العائلة، وهو …
    if (text.startsWithAl(at) && nameEnds.isExplained(text, at + 1) && arabic.role(text, at - 1).isEmpty()) return true;
    if (key.equals("بن") && isThing(text, at - 2)) return false; // طريق سهل بن حثمة
    boolean father = Set.of("ابو", "بو", "بن", "بني").contains(key);
    if (father && at + 1 < text.size() && text.isWord(at + 1)) return true; // نعمة أبو شعبان, مفتاح بو شناف
    boolean family = text.startsWithAl(at) && !arabic.isNational(text, at) && arabic.role(text, at).isEmpty();
    return family && !arabic.isEveryday(text, at) && nameEnds.isPart(text, at, 1);
  }

  /** طريق, مشروع: an everyday noun without the article, which somebody's name may follow. */
  private boolean isThing(Text text, int i) {
    return i >= 0 && text.isWord(i) && !text.startsWithAl(i) && arabic.isEverydayAlone(text, i)
        && !arabic.isVerb(text, i) && arabic.role(text, i).isEmpty();
  }

  /**
   * Whether an ambiguous given name begins a name here: it is introduced or explained, and the next word is no
   * noun.
   */
  private boolean isSure(Text text, int i, int to, String given) {
    if (isSureByItself(text, i, to, given)) return true;
    String second = text.key(i + 1);
    boolean introduced = isIntroduced(text, i, to, given);
    // ما زالت سارية المفعول, شهد القصران
    boolean seldom = arabic.words.isSeldomName(given) || arabic.isTime(given); // وجه الأم صباح العيد
    boolean called = i > 0 && text.isWord(i - 1) && (isTitled(text, i) && !arabic.isTime(given)
        || arabic.is("title", text, i - 1) || arabic.isVerb(text, i - 1) || arabic.is("called", text, i - 1));
    boolean named = arabic.isGivenName(text, i + 1) && !arabic.words.isCommonName(second); // نجلها، أصغر محمد
    boolean tribe = second.endsWith("ي") && nameEnds.isFamily(second)
        && (arabic.isThat(text, to) || nameEnds.isExplained(text, to) // لأمانة الوادي صديق الشيخي بأن
            // عميد البلدية، مفتاح الغرياني، …
            || second.startsWith("ال") && i > 0 && text.isComma(i - 1) && text.isComma(to));
    if (seldom && tribe) return true;
    if (seldom && !(introduced && (called || named && !second.startsWith("ال")))) return false;
    boolean plain = !text.key(i).equals("ام") && !arabic.words.isSeldomName(text.key(i));
    // على لسان لطيفة بلمعاشي
    boolean unheardOf = second.endsWith("ي") && nameEnds.isNoWord(text, i + 1) && !arabic.isEveryday(text, i);
    if (plain && (arabic.isOnlySurname(second) || unheardOf)) return true; // رشيد طاهري
    // ندى شلهوب الخازن
    boolean family = to - i > 2 && text.startsWithAl(to - 1) && (!arabic.isEveryday(text, to - 1)
        || arabic.words.isGivenName(ArabicWords.withoutArticle(text.key(to - 1)))); // فارس طه الفارس
    if (family && !text.startsWithAl(i) && !arabic.isEveryday(second) && !second.startsWith("ال")) return true;
    if (arabic.is("second half", text, i + 1)) return introduced || to - i > 2 && nameEnds.endsClause(text, to);
    if (text.key(i).equals("ام")) return isMotherOf(text, i) || introduced && !arabic.isEverydayAlone(second);
    // لم يكن بسام القادري، العائد إلى دوما، …
    boolean two = second.startsWith("ال") && isFamilyLike(text, i + 1) && to == i + 2;
    boolean likely = introduced || arabic.isThat(text, to) || second.endsWith("ي") || arabic.words.isSurname(second)
        || arabic.words.isGivenName(ArabicWords.withoutArticle(second)); // but عند أمل الناظر
    if (two && likely && nameEnds.endsClause(text, to)) return true;
    // يمرر سالم الكلشاتي يده
    boolean tribal = second.startsWith("ال") && second.endsWith("ي") && !arabic.isEveryday(second);
    if (tribal && i > 0 && text.key(i - 1).startsWith("ي") && nameEnds.looksLikeVerb(text.key(i - 1))
        && isFamilyLike(text, i + 1)) return true;
    // but لم يدفع كامل المبلغ
    boolean object = second.startsWith("ال") && i > 0 && !arabic.isThat(text, to)
        && arabic.verb(text, i - 1).map(verb -> verb.verb().takes("noun")).orElse(false);
    boolean said = i > 0 && arabic.isVerb(text, i - 1) && nameEnds.endsClause(text, to) && !object;
    // مخرج العمل أوس الشرقي, but not وجه الأم صباح العيد
    boolean nisbaEnds = second.startsWith("ال") && second.endsWith("ي") && nameEnds.endsClause(text, to);
    return introduced && (!arabic.isEveryday(second) || isHolder(text, i) || said || nisbaEnds);
  }

  /** الوزير سعيد الجميل, مدربه جلال قادري: the holder of what stands before; but nobody in متحدث رسمي. */
  private boolean isHolder(Text text, int i) {
    return isTitled(text, i) && (text.startsWithAl(i - 1) || text.key(i - 1).endsWith("ه")
        || arabic.is("title", text, i - 1) || !arabic.isEverydayAlone(text, i + 1));
  }

  /** Whether its other words or what stands right behind it show that an ambiguous given name begins a name. */
  private boolean isSureByItself(Text text, int i, int to, String given) {
    String second = text.key(i + 1);
    if (nameEnds.isExplained(text, to) || Set.of("بن", "بنت", "عبد").contains(second)
        || isBeforeHouse(text, i + 1) && nameEnds.isParticle(text, i + 1)) return true;
    boolean street = i > 0 && (arabic.is("facility", text, i - 1) || arabic.isHead(text, i - 1));
    if (second.equals("الدين") && text.key(i).equals(given) && !street) return true; // دخل حسام الدين تللو القاعة
    if (arabic.words.isJoinedSurname(second)) return true; // كنزة بنعلال
    if (to - i == 3 && text.key(i + 2).equals("الله") && text.key(i).equals(given)) return true; // ندى خير الله
    if (Set.of("ابو", "ابي", "بو").contains(second) && to - i > 2) return true; // هدى أبو شقرا
    boolean plainly = !text.startsWithAl(i) && !arabic.words.isSeldomName(given)
        && !arabic.is("of somebody", text, i) && text.key(i).equals(given);
    boolean whole = to - i > 2 && nameEnds.endsClause(text, to) && !text.startsWithAl(i)
        && !arabic.words.isSeldomName(given) && nameEnds.isGiven(text, i + 1) && nameEnds.isUnknown(text, to - 1)
        && !text.startsWithAl(to - 1) && !(i > 0 && arabic.isEverydayAlone(text, i - 1)); // ولاية صباح
    if (whole) return true; // هي هبة كريم ناهي، وافقت
    // وقال الصديق الصور رئيس قسم التحقيقات
    boolean post = arabic.isPost(text, to) && !text.startsWithAl(to) && !arabic.isGivenName(text, to);
    if (post && to - i == 2 && i > 0 && arabic.isVerb(text, i - 1) && !arabic.words.isSeldomName(given)) return true;
    boolean father = to - i == 2 && arabic.isGivenName(text, i + 1) && !arabic.words.isCommonName(second)
        && !arabic.isEveryday(second) && !nameEnds.isParticle(text, i) && !text.key(to).equals("صلى") // حواء إسحق
        && !arabic.isTime(given) && !arabic.is("after spokesman", text, i); // صباح بوان, باسم سلمى
    // جلست هبة حداد قرب النافذة
    boolean family = to - i == 2 && arabic.isSurname(text, i + 1) && !second.startsWith("ال") && !arabic.isTime(given)
        && arabic.role(text, i).isEmpty() && (opensPart(text, i) || nameEnds.looksLikeVerb(text.key(i - 1))
            || ArabicVerbs.endsAsHers(text.key(i - 1)) && !text.startsWithAl(i - 1));
    return plainly && (father || family || isWholeName(text, i, to));
  }

  /**
   * سجاد مهدي العكيلي, رضا الخطيب, كنزة بوحلاسة: an ambiguous given name with a father's and a family's name, or with a
   * family's that is a trade or begins as in the Maghreb.
   */
  private boolean isWholeName(Text text, int i, int to) {
    if (to - i == 3 && arabic.isGivenName(text, i + 1)) {
      String last = text.key(to - 1);
      return arabic.isOnlySurname(text, to - 1) || nameEnds.isFamily(last) && nameEnds.isUnknown(text, to - 1);
    }
    String second = text.key(i + 1);
    boolean trade = text.startsWithAl(i + 1) && arabic.words.is("trade as family", ArabicWords.withoutArticle(second));
    boolean joined = second.startsWith("بو") || text.token(i + 1).text().startsWith("أو");
    return to - i == 2 && (trade || joined && nameEnds.isNoWord(text, i + 1));
  }

  /** Whether the paragraph begins at a word, or a part of it behind a mark. */
  private static boolean opensPart(Text text, int i) {
    return i == 0 || text.isMark(i - 1);
  }

  private boolean isTitled(Text text, int i) {
    return i > 0 && (arabic.is("title", text, i - 1) || !arabic.role(text, i - 1).isEmpty());
  }

  /** أم ياسر, but not أمل أم ياسر behind a question. */
  private boolean isMotherOf(Text text, int i) {
    if (!arabic.isGivenName(text, i + 1)) return false;
    for (int k = i - 1; k >= 0 && k > i - 12 && !text.token(k).is("."); k--) {
      String key = text.key(k);
      if (key.equals("هل") || key.equals("سواء") || key.equals("ا")) return false;
      if (arabic.isGivenName(text, k) && !arabic.words.isCommonName(key)) return false;
    }
    return true;
  }

  /** The given name in a token, without و or ف; empty if it is none. */
  private String givenName(Text text, int i) {
    String key = text.key(i);
    if (!arabic.isWrittenAsName(text, i)) return "";
    // ألمش بن يلطوار: no Ben
    boolean son = key.equals("بن") && i > 0 && !arabic.isGivenName(text, i - 1) && nameEnds.isUnknown(text, i - 1)
        && !arabic.isVerb(text, i - 1) && !nameEnds.looksLikeVerb(text.key(i - 1)) && !text.startsWithAl(i - 1);
    if (son) return "";
    if (arabic.is("after spokesman", text, i) && i > 0 && arabic.isSpokesman(text.key(i - 1))) return "";
    // أمين منطقة حائل: a post, but أمين حداد is somebody
    boolean post = arabic.words.isRole(key) && !text.startsWithAl(i + 1)
        && !arabic.isGivenName(text, i + 1)
        || arabic.words.isRole(key) && arabic.isEveryday(text, i + 1) // أمين العاصمة
        || arabic.words.isPost(key) && isWhere(text, i + 1); // but صديق الأمين
    if (post && !nameEnds.endsClause(text, i + 2)) return "";
    // قال أمير المنطقة إن, قال أمين الجمعية إن
    boolean town = i + 1 < text.size() && arabic.isPlace(text, i + 1) && !arabic.isGivenName(text, i + 1)
        && !arabic.isSurname(text, i + 1);
    if (arabic.words.isPost(key) && (town || isArea(text, i + 1))) return "";
    // مساعد الأمين: of whose post it is
    if (i > 0 && text.startsWithAl(i) && arabic.words.isRole(ArabicWords.withoutArticle(key))
        && arabic.words.isPost(text.key(i - 1)) && !text.startsWithAl(i - 1)) return "";
    if (key.equals("رمضان") && i > 0 && text.key(i - 1).equals("شهر")) return "";
    // مندوبة غيانا شونا بيرسود: whose delegate she is
    if (arabic.isPlace(text, i) && i > 0 && arabic.isPost(text, i - 1) && !text.startsWithAl(i - 1)) return "";
    if (arabic.traps.isDefiniteNoun(text, i) || arabic.isSo(text, i)) return "";
    if (arabic.isGivenName(text, i) || text.arabic(i).is(ArabicWord.SELDOM_NAME)) return key;
    if (arabic.is("before God", text, i) && text.key(i + 1).equals("الله")) return key; // ضيف الله المروني
    String bare = ArabicWords.withoutConjunction(key);
    return arabic.words.isGivenName(bare) && !arabic.traps.isInflected(key) ? bare : "";
  }

  /** أمير المنطقة, أمين الجمعية: behind a post an area or a body with the article. */
  private boolean isArea(Text text, int at) {
    return text.startsWithAl(at) && !arabic.isSurname(text, at)
        && (arabic.isPlain("area", text, at) || arabic.isKind(text, at));
  }

  /** أمين الجزيرة, مساعد الأمين: behind a post a place or another post. */
  private boolean isWhere(Text text, int at) {
    return ArabicWords.opensWithArticle(text, at) && (arabic.isPlace(text, at) || !arabic.role(text, at).isEmpty())
        && text.isWord(at + 1);
  }

  /** لسمير حداد: a given name behind a preposition written onto it. */
  private @Nullable Name attachedAt(Text text, int i, Taken taken) {
    // بليون دولار, لجان, بياناً
    if (arabic.isEverydayAlone(text, i) || text.key(i).equals("لدينا") || arabic.is("number", text, i)
        || arabic.traps.isInflected(text.key(i))
        || ArabicWords.hasTanwin(text, i)) return null;
    for (ArabicWords.Bare reading : text.readings(i)) {
      String given = reading.key();
      // يعرف بأبي زينب, التقت بأم علي
      if (reading.preposition() && Kunyas.begins(given) && arabic.isGivenName(text, i + 1)) {
        return ArabicOrganizations.name(text, i, nameEnds.end(text, i, taken), reading).as(Name.Kind.PERSON);
      }
      if (!reading.preposition() || given.length() < 3 || given.startsWith("ال") || !arabic.words.isGivenName(given)
          || given.length() < 4 && arabic.words.isCommonName(given)) continue;
      int to = nameEnds.end(text, i, taken);
      boolean sure = Set.of("بن", "ابو", "عبد").contains(text.key(i + 1))
          || nameEnds.isExplained(text, to); // لسناء المرابطي، أستاذة
      if (arabic.words.isCommonName(given) && !sure) continue;
      boolean noun = to - i == 2 && arabic.traps.isNounBehind(text, i); // كفريا موجودة في
      return to - i < 2 || noun ? null : ArabicOrganizations.name(text, i, to, reading).as(Name.Kind.PERSON);
    }
    return null;
  }

  /**
   * Whether what stands before an ambiguous name asks for a name: a verb, a post, a title, the beginning of the
   * sentence.
   */
  private boolean isIntroduced(Text text, int i, int to, String given) {
    boolean article = text.startsWithAl(i + 1);
    if (opensPart(text, i)) return article || to < text.size() && text.isComma(to);
    String before = text.key(i - 1);
    ArabicVerbs.Form verb = arabic.verb(text, i - 1).orElse(null);
    if (verb != null) { // يعتبر فرحة الصائم: of her it would be تعتبر
      boolean woman = arabic.words.genderOf(given) == Gender.FEMALE
          || arabic.words.isSeldomName(given) && given.endsWith("ة");
      return verb.gender() != Gender.MALE || !woman
          || arabic.is("second half", text, i + 1); // but يقول شمس الدين
    }
    if (!arabic.role(text, i - 1).isEmpty() || arabic.isAny(text, i - 1, "title", "called")) return true;
    // الزعيم المصري جمال حمدان
    if (i > 1 && arabic.isNationalWithArticle(text, i - 1) && text.startsWithAl(i - 2)
        && !arabic.role(text, i - 2).isEmpty()) return !text.key(i + 1).endsWith("ا"); // المغنية المصرية أحلام صورا
    // Behind a definite noun an indefinite one begins something new: مدرب الأهلي بدر السلامي.
    if (before.startsWith("ال") && !arabic.isTime(text, i - 1)
        && (article || isOfThree(text, i, to, given) && !ArabicNameEnds.isPlural(before))) return true;
    return opensPart(text, i - 1) && acts(before, arabic.words.genderOf(given));
  }

  /** رئيسة المجلس حواء جمعة كوكو: three names, of which the first is no preposition with its noun (القيام بدور). */
  private boolean isOfThree(Text text, int i, int to, String given) {
    return to - i > 2 && arabic.isGivenName(text, i + 1) && !arabic.words.isSeldomName(given)
        && !nameEnds.governed.isWithEverydayWord(given) && !arabic.isEverydayAlone(given.substring(1));
  }

  /** تجلس أمل الخطيب, عثرت سحر ناصيف على …: by its letters a verb of hers or his with which the clause opens. */
  private boolean acts(String before, Gender gender) {
    String verb = ArabicWords.withoutConjunction(before);
    if (verb.length() < 3 || verb.endsWith("ة") || arabic.words.isGivenName(verb) || arabic.isVerbalNoun(verb)
        || !arabic.role(verb).isEmpty() || arabic.words.isHead(verb)) return false;
    if (gender == Gender.FEMALE) return verb.startsWith("ت") || verb.endsWith("ت") && verb.length() > 3;
    return verb.startsWith("ي") && gender == Gender.MALE;
  }

  /** Whether a word behind somebody's name may be the family's, which only the rest of the article can show. */
  boolean mayEnd(Text text, int i) {
    String key = text.key(i);
    if (!text.isWord(i) || key.length() < 4 || text.quoted(i) != text.quoted(i - 1)) return false;
    if (!text.startsWithAl(i)) {
      boolean governed = nameEnds.governed.hasPreposition(key) && arabic.isEveryday(key.substring(1)); // but باكير
      return nameEnds.isUnknown(text, i) && !nameEnds.looksLikeVerb(key) && !governed
          && !arabic.isGivenName(text, i);
    }
    boolean two = key.endsWith("ان") && !arabic.role(key.substring(0, key.length() - 2)).isEmpty(); // الباحثان
    boolean other = two || isPostOrNation(key) || isTitle(key) || ArabicNameEnds.isPlural(key)
        || arabic.is("no surname", text, i) || arabic.isTime(text, i)
        || arabic.isKind(text, i);
    return !other && (arabic.isSurname(text, i) || !arabic.isEveryday(text, i));
  }

  /** ويذهب الزنتاني, بحسب الهجر: whether a word stands behind a verb, or behind according to. */
  boolean isCalled(Text text, int i) {
    if (text.quoted(i) || !text.isWord(i - 1)) return false;
    String before = text.key(i - 1);
    return arabic.isVerb(text, i - 1) || nameEnds.looksLikeVerb(before)
        || arabic.words.is("citing before what", ArabicWords.withoutConjunction(before));
  }

  /** قال المدني, الدكتور المدني: whether a word stands alone where somebody must. */
  boolean speaksAlone(Text text, int i) {
    if (text.quoted(i) || !text.isWord(i - 1)) return false;
    ArabicVerbs.Form verb = arabic.verb(text, i - 1).orElse(null);
    return arabic.is("title", text, i - 1) || verb != null && verb.gender() == Gender.MALE && !verb.object()
        && verb.aspect() != ArabicVerbs.Aspect.PARTICIPLE && !verb.verb().is("noun-like");
  }

  /**
   * محمد المري is not the known منيرة محمد, whose name ends as his begins; but أكد شكري ضرورة is of a known سامح شكري,
   * as the word behind is an everyday one.
   */
  boolean goesOn(Text text, int i, String key, Taken taken) {
    if (!arabic.words.isGivenName(key)) return false;
    String next = text.key(i + 1);
    boolean family = arabic.isOnlySurname(next) || next.length() > 3 && nameEnds.isUnknown(text, i + 1)
        && !arabic.traps.isAccusative(next) && !next.endsWith("ه") && !nameEnds.governed.isWithEverydayWord(next);
    Name full = family ? at(text, i, taken) : null;
    return full != null && full.to() > i + 1;
  }

  /**
   * Whether a surname alone may mean somebody: سعيد for a known كريم سعيد, but the everyday المدني of كريم المدني only
   * where somebody is called for, or if he has been called so; and الأول and the السوداني of المطرب السوداني never.
   */
  boolean mayStandAlone(Text text, int i, String key, boolean takenUp) {
    if (!arabic.isEverydayAlone(key) || arabic.words.isSurname(key) || arabic.words.isSeldomName(key)) return true;
    if (arabic.isAny(text, i, "no surname", "number", "time") || key.equals("الاول")) return false;
    if (i > 0 && arabic.is("title", text, i - 1)) return true;
    if (i > 0 && arabic.hasArticle(text, i - 1)) {
      return !arabic.isNational(text, i) && !arabic.role(text, i - 1).isEmpty();
    }
    if (takenUp) return true;
    if (i == 0 || !text.isWord(i - 1)) return text.isMark(i + 1) || arabic.isVerb(text, i + 1);
    // وناقش المدني معهم, الذي أشار إليه المدني
    boolean opens = opensPart(text, i - 1) && !arabic.isFunction(text, i - 1);
    boolean behind = arabic.isFunction(text, i - 1) && !arabic.isAny(text, i - 1, "preposition", "demonstrative");
    return opens || behind || arabic.isVerb(text, i - 1) || arabic.isThat(text, i - 1)
        || arabic.words.is("citing before what", text.bareKey(i - 1));
  }
}
