package org.qawl.attribution;

/** Everyday words and phrases of an Arabic paragraph that look like somebody's name, or like a part of one. */
final class ArabicNameTraps {
  private final ArabicWords arabic;

  ArabicNameTraps(ArabicWords arabic) {
    this.arabic = arabic;
  }

  /** مطار الملك خالد الدولي: an airport, a street or a mosque named after somebody. */
  boolean isNamesake(Text text, int i) {
    if (i < 2 || !arabic.is("title", text, i - 1)) return false;
    for (ArabicWords.Bare reading : text.readings(i - 2)) {
      if (arabic.words.is("facility", reading.key())) return true;
    }
    return false;
  }

  /** The ركن of العميد ركن سمير حداد: a branch of service without the article, and the أول of الرقيب أول. */
  boolean isBranch(Text text, int at) {
    return arabic.is("branch of service", text, at) && !text.startsWithAl(at)
        // الرقيب أول سمير
        && (!text.key(at).equals("اول") || arabic.isGivenName(text, at + 1) || isBranch(text, at + 1));
  }

  /** باسم الإسلام and باسم شعبه are in the name of, رحمه الله, سامح الله and رضوان الله wishes. */
  boolean isPhrase(Text text, int i) {
    String key = text.key(i);
    String next = text.key(i + 1);
    if (key.endsWith("ه") && arabic.isFunction(text, i)) return true; // وقف أمامه ينظر
    if (key.equals("السيد")) return isMister(text, i);
    String bare = text.bareKey(i);
    boolean list = bare.endsWith("اسماء") && i + 1 < text.size() && !next.startsWith("ال");
    if (list && (arabic.isFunction(text, i + 1) || arabic.isEverydayAlone(next) && !arabic.words.isSurname(next))) {
      return true; // وأسماء أخرى
    }
    if (bare.endsWith("عيد") && arabic.words.is("feast", next)) return true; // عيد الأضحى
    if (text.token(i).text().equals("بأم")) return true; // بأم علي is no Pam
    if (key.equals("ينس") && text.key(i - 1).endsWith("لم")) return true; // لم ينس is no Jens
    if (bare.equals("علي") && arabic.lastLetters.isOn(text, i)) return true;
    if (key.equals("باسم")) {
      return !arabic.words.isSurname(next) && !next.endsWith("ي")
          && (next.startsWith("ال") || arabic.isEveryday(next) || arabic.isHead(text, i + 1)
              || arabic.isPost(text, i + 1) && arabic.hasArticle(text, i + 2)); // باسم ملك البلاد
    }
    // انتقل إلى رحمة الله
    if (key.equals("رحمة") && next.equals("الله") && (text.key(i - 1).equals("الى") || !text.isWord(i + 2)
        || text.key(i + 2).equals("تعالى") || text.key(i + 2).startsWith("عليه"))) return true;
    return next.equals("الله") && (key.endsWith("ه") && !key.equals("عبده") || key.equals("سامح") || key.equals("اية")
        || key.equals("رضوان"));
  }

  /** السيد حبيب is "Mr", but in الدكتور السيد أمين and محمد السيد it is a name. */
  private boolean isMister(Text text, int i) {
    return i == 0 || !arabic.is("title", text, i - 1) && !arabic.isGivenName(text, i - 1);
  }

  /** الفرد, اليسار: the article and a noun rather than Alfred and Elissar, whose first letter would be أ or إ. */
  boolean isDefiniteNoun(Text text, int i) {
    String key = text.key(i);
    return ArabicWords.opensWithArticle(text, i) && !arabic.words.isNameWithArticle(key)
        && arabic.isEverydayAlone(key.substring(2));
  }

  /** الباب in لينا تطرق الباب, but not النائب. */
  private boolean isObject(Text text, int at) {
    String key = text.key(at);
    return at < text.size() && ArabicWords.opensWithArticle(text, at) && !key.endsWith("ي")
        && text.quoted(at) == text.quoted(at - 1) && arabic.role(text, at).isEmpty() && !arabic.isNational(text, at);
  }

  /** اكتشف أن, استقبل الوزير, تحدث عن: by its first letter a verb of the lexicon and no noun, and it goes on. */
  private boolean isHis(Text text, int at) {
    String key = text.key(at);
    boolean verb = key.length() > 3 && (key.startsWith("ا") && key.length() > 4 || key.startsWith("ت"))
        && !key.endsWith("ة") && !arabic.isVerbalNoun(key) && arabic.role(text, at).isEmpty();
    return verb && ArabicEverydayWords.isVerb(key) && !arabic.words.isSeldomName(key) && at + 1 < text.size()
        && !text.isMark(at + 1);
  }

  /** استطاعت, تناولت, ضاعت: by its ending a verb, of which the lexicon knows his form. */
  boolean isHers(String key) {
    return key.endsWith("ت") && !key.endsWith("ات") && arabic.isEverydayAlone(key.substring(0, key.length() - 1))
        && !arabic.isEverydayAlone(key);
  }

  /** نادية فكان, خليفة تصريحه, سامي سيعود, لينا تطرق الباب: what somebody did or had rather than his name. */
  boolean isPredicate(Text text, int at) {
    String key = text.key(at);
    if (key.length() < 3 || arabic.isGivenName(text, at) || arabic.isSurname(text, at)) return false;
    String rest = key.substring(1);
    if (key.startsWith("ف") && (arabic.isFunction(rest)
        || key.length() > 3 && rest.equals(text.key(at - 1)))) return true;
    if (key.length() < 4) return false;
    if (key.startsWith("ف")) return rest.length() > 3 && arabic.verbs.form(rest).isPresent();
    if (isHers(key) || isHis(text, at)) return true;
    if (key.startsWith("سي") || key.startsWith("ست")) return ArabicVerbs.isFuture(key) && arabic.isEveryday(rest);
    if (key.startsWith("ت") && key.length() == 4 && isObject(text, at + 1)) return true;
    // أحمد أصدر قراراً
    boolean caused = key.length() == 4 && text.token(at).text().startsWith("أ") && arabic.isEverydayAlone(text, at);
    if (caused && at + 1 < text.size() && ArabicWords.hasTanwin(text, at + 1)) return true;
    if (!key.endsWith("ه")) return false;
    String noun = key.substring(0, key.length() - (key.endsWith("يه") ? 2 : 1));
    boolean everyday = arabic.isEverydayAlone(noun) || arabic.isDocument(noun) || arabic.isVerbalNoun(noun);
    return everyday && !arabic.words.isGivenName(noun + "ة")
        && !arabic.words.isSurname(noun + "ة") && !arabic.words.isSeldomName(noun + "ة");
  }

  /**
   * وصفت لينا الصراع على السلطة, لدينا قائمة باللاعبين: behind a given name an everyday noun that goes on, where
   * neither a title, a post nor the beginning of the sentence asks for a name.
   */
  boolean isNounBehind(Text text, int i) {
    int at = i + 1;
    String key = text.key(at);
    boolean article = text.startsWithAl(at);
    if (i == 0 || !arabic.isEverydayAlone(text, at) || arabic.isSurname(text, at) || arabic.words.isSeldomName(key)
        || arabic.isPlain("trade as family", text, at)
        || article && (key.endsWith("ي") || arabic.words.isGivenName(ArabicWords.withoutArticle(key)))) {
      return false;
    }
    int to = at + 1;
    boolean closed = arabic.breaksOff(text, to)
        || !arabic.role(text, to).isEmpty() || arabic.is("who", text, to);
    if (closed || text.isMark(i - 1)) return false;
    boolean called = arabic.isAny(text, i - 1, "title", "called") || !arabic.role(text, i - 1).isEmpty()
        || arabic.hasArticle(text, i - 1); // رئيس الاتحاد السابق جيفري ويب
    ArabicVerbs.Form verb = arabic.verb(text, i - 1).orElse(null);
    return !called && (verb == null || article && verb.verb().takes("noun"));
  }

  /**
   * تسأل نفسك, تابعت كغيري, العالم يتوازى مع, العالم كله: what is yours, what is like something, a verb and all of it
   * are no names.
   */
  boolean isNoName(String key) {
    if (arabic.words.is("as a whole", key)) return true; // المنطقة ككل
    if (key.length() < 4) return false;
    if (isManner(key) || isFirstPerson(key)) return true;
    String rest = key.substring(0, key.length() - 1);
    boolean yours = key.equals("نفسك") || key.endsWith("ك") && rest.length() > 3 && arabic.isEverydayAlone(rest)
        && !arabic.isEverydayAlone(key);
    boolean verb = key.length() > 4 && (key.startsWith("يت") || key.startsWith("تت"))
        || key.startsWith("ي") && arabic.isEverydayAlone(key);
    boolean will = ArabicVerbs.isFuture(key) && arabic.isEveryday(key.substring(1)); // العالم سيحتاج
    boolean ours = key.endsWith("نا") && key.length() > 4 && !arabic.isEverydayAlone(key)
        && arabic.isEverydayAlone(key.substring(0, key.length() - 2)); // انتباهنا
    boolean like = key.startsWith("ك") && (arabic.isFunction(key.substring(1)) || key.startsWith("كغير"));
    return yours || ours || will || verb || like;
  }

  /** ببرود, ببلاهة, بفظاظة: how somebody says something; no name begins like this. */
  private boolean isManner(String key) {
    return key.startsWith("بب") || key.startsWith("ب") && key.endsWith("ة") && key.length() > 5
        && !arabic.isOnlySurname(key);
  }

  /** أقول, أسأل, استطعت, فقلت: what the one who writes or speaks does himself. */
  private boolean isFirstPerson(String key) {
    String bare = key.startsWith("ف") ? key.substring(1) : key;
    if (bare.endsWith("ت") && ArabicEverydayWords.isFirstPerson(bare)) return true;
    String his = bare.startsWith("ا") && !bare.startsWith("ال") ? "ي" + bare.substring(1) : "";
    return !his.isEmpty() && !arabic.words.isSurname(bare)
        && (arabic.verbs.form(his).isPresent() || his.length() > 3 && arabic.isEverydayAlone(his));
  }

  /** فناني المسرح, لاعبو المنتخب, بيانا: the ending of a plural or an accusative, and no letter before a name. */
  boolean isInflected(String key) {
    if (key.length() < 5) return false;
    String noun = key.substring(0, key.length() - 1);
    boolean plural = (key.endsWith("ي") || key.endsWith("و")) && arabic.words.isRole(noun);
    return plural || isAccusative(key);
  }

  /**
   * سمير حداد و لينا, سألت لينا هل, يرأس سمير حداد نادياً, أبلغ سمير حداد مصرفيين أن, دفع سمير حداد ببطلان القرار: what goes
   * on with no name that has begun.
   */
  boolean mayNotFollow(Text text, int at) {
    String key = text.key(at);
    boolean told = ArabicNameEnds.isPlural(key) && key.endsWith("يين") && !text.startsWithAl(at);
    return told || key.equals("و") || key.startsWith("بب") || ArabicWords.hasTanwin(text, at)
        || arabic.is("questioning", text, at) || isComment(text, at);
  }

  /** أما هناء فتغادر المستشفى: behind أما and a name, ف begins what is said of whoever bears it. */
  private boolean isComment(Text text, int at) {
    boolean joined = text.key(at).startsWith("ف") && text.key(at).length() > 3 && !arabic.isGivenName(text, at)
        && !arabic.isSurname(text, at);
    return joined && (text.bareKey(at - 2).equals("اما") || text.bareKey(at - 3).equals("اما"));
  }

  /** أعلن سمير حداد أسماء الفائزين: the names of those who follow rather than Asma. */
  boolean isList(Text text, int at) {
    return text.key(at).equals("اسماء") && at + 1 < text.size() && text.isWord(at + 1)
        && !arabic.isSurname(text, at + 1) && (ArabicNameEnds.isPlural(text.key(at + 1))
            || !arabic.role(text, at + 1).isEmpty() || arabic.isPeople(text.key(at + 1)));
  }

  /**
   * وقع سمير حداد عقدا احترافيا, جمعت لينا حداد أبوابا خشبية: a word with the ending of the accusative and its adjective,
   * one of them an everyday word.
   */
  boolean isObjectWithAdjective(Text text, int at) {
    String key = text.key(at);
    String next = at + 1 < text.size() ? text.key(at + 1) : "";
    if (!key.endsWith("ا") || key.length() < 4 || next.length() < 4
        || text.startsWithAl(at) || next.startsWith("ال")) return false;
    if (next.endsWith("ة")) return arabic.isEverydayAlone(next) && text.isWord(at + 1);
    if (!next.endsWith("ا")) return false;
    return arabic.isEverydayAlone(key.substring(0, key.length() - 1))
        || arabic.isEverydayAlone(next.substring(0, next.length() - 1));
  }

  /** دليلا, بيانا: a noun that needs no name before it, with the ending of the accusative. */
  boolean isAccusative(String key) {
    String noun = key.substring(0, key.length() - 1);
    return isState(key)
        || key.endsWith("ا") && key.length() > 4 && (arabic.isDocument(noun) || arabic.isEverydayAlone(noun));
  }

  /** أوضح عبد العزيز وجود طرق, حصد رمسيس جائزة أفضل: an everyday noun behind a given name, with what it governs. */
  boolean isObjectOf(Text text, int at) {
    String key = text.key(at);
    if (text.startsWithAl(at) || !arabic.isEverydayAlone(text, at) || arabic.isSurname(text, at)
        || arabic.words.isSeldomName(key) || arabic.is("trade as family", text, at)) return false;
    boolean noun = key.endsWith("ة") || arabic.is("object noun", text, at);
    return noun && at + 1 < text.size() && text.isWord(at + 1) && !arabic.isThat(text, at + 1)
        && !arabic.isFunction(text, at + 1) && !arabic.isVerb(text, at + 1);
  }

  /** غاضبا, متفائلة: in what state somebody did something, which stands behind a name. */
  boolean isState(String key) {
    if (key.length() < 4 || !key.endsWith("ا") && !key.endsWith("ة")) return false;
    // غيابيا
    boolean nisba = key.endsWith("يا") && key.length() > 5;
    if (nisba && arabic.isEverydayAlone(key.substring(0, key.length() - 2))) return true;
    return arabic.words.is("state", key.substring(0, key.length() - 1));
  }
}
