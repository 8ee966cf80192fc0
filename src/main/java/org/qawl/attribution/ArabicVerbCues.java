package org.qawl.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cues that reporting verbs make in a sentence. */
final class ArabicVerbCues {
  private static final int FARTHEST_QUESTION = 12;
  /** How far behind somebody and a clause about him his words may stand. */
  private static final int FARTHEST_WORDS = 22;
  /** Within how many words something stands near. */
  private static final int NEAR = 7;

  private final ArabicSentence in;
  private final ArabicWords arabic;
  private final Text text;
  private final ArabicSubjectBefore before;
  private final ArabicSubjectBehind behind;
  private final ArabicInscriptions inscriptions;
  private final ArabicContents contents;
  private final ArabicFalseVerbs falseVerbs;
  private final ArabicPassives passives;
  private final ArabicDroppedSubjects dropped;
  private final ArabicSharedSubjects shared;
  private final ArabicFirstVerb opening;
  private final ArabicPlainSpeech plain;
  private final ArabicUnreadSubjects unread;
  private final ArabicNearClauses near;
  private final ArabicAsides asides;
  private final ArabicResumptions resumptions;

  ArabicVerbCues(ArabicSentence sentence) {
    this.in = sentence;
    this.arabic = sentence.arabic;
    this.text = sentence.text;
    this.before = new ArabicSubjectBefore(sentence);
    this.inscriptions = new ArabicInscriptions(sentence);
    this.contents = new ArabicContents(sentence, inscriptions);
    this.behind = new ArabicSubjectBehind(sentence, contents);
    this.falseVerbs = new ArabicFalseVerbs(sentence);
    this.passives = new ArabicPassives(sentence, contents);
    this.dropped = new ArabicDroppedSubjects(sentence);
    this.shared = new ArabicSharedSubjects(sentence, before);
    this.opening = new ArabicFirstVerb(sentence);
    this.plain = new ArabicPlainSpeech(sentence);
    this.unread = new ArabicUnreadSubjects(sentence);
    this.near = new ArabicNearClauses(sentence);
    this.asides = new ArabicAsides(sentence);
    this.resumptions = new ArabicResumptions(sentence, behind);
  }

  /**
   * The cue of the verb at a token; null if none stands there or it reports nothing.
   *
   * @param goesOn whether the sentence has a cue before it
   */
  @Nullable Cue at(int i, boolean goesOn) {
    ArabicVerbs.Form form = in.verb(i).orElse(null);
    if (form == null) return null;
    Name name = in.subjects.nameAt(i);
    if (name != null && !form.joined() && (name.from() < i || name.kind() != Name.Kind.BODY || name.to() > i + 1)) {
      return null;
    }
    if (in.isNegated(i) || form.verb().is("litotes") && !in.isLitotes(i) || falseVerbs.isFalse(i, form)
        || !form.verb().relays() && passives.isPassive(i, form)) return null;
    Cue resumed = resumptions.at(i, form);
    if (resumed != null || resumptions.mayOnlyResume(i, form)) return resumed;
    // ذكر is a noun as well, ذكرت is none.
    boolean noun = form.verb().is("noun-like") && form.aspect() != ArabicVerbs.Aspect.IMPERFECT
        && !(form.aspect() == ArabicVerbs.Aspect.PERFECT && form.gender() == Gender.FEMALE && !form.object());
    if (noun && !in.opensClause(i, form) && !dropped.isInside(i) && !isAttribute(i, form) && !isWithSubject(i)
        && !before.isHolderCalling(i, form)) return null;
    if (form.object() && form.verb().is("retold") && !in.isCiting(i)) return null; // ترويها, but كما ترويها
    if (form.verb().relays()) return relay(i, "عن", "عن");
    if (form.verb().id().equals("nasaba")) { // نسب إلى سمير حداد قوله إن …
      Cue attributed = relay(i, "الى", "الي");
      if (attributed != null && attributed.from() > i) return attributed;
    }
    return form.aspect() == ArabicVerbs.Aspect.PARTICIPLE ? participle(i, form, goesOn) : finite(i, form, goesOn);
  }

  /** وفي تغريدة على حسابه كتب سمير حداد أن …: a person right behind it, and what he says at once. */
  private boolean isWithSubject(int i) {
    Name name = in.subjects.nameAt(i + 1);
    boolean person = name != null && name.isPersonAt(i + 1) && name.speaks() && !name.attached() && name.to() < in.to;
    return person && (arabic.isThat(text, name.to()) || text.isMark(name.to(), ':')
        && text.quotationOpensAt(name.to() + 1));
  }

  /** في خطوة وصفها العميد سمير حداد بأنها …: what somebody says of the noun before the verb. */
  private boolean isAttribute(int i, ArabicVerbs.Form form) {
    if (!form.object() || i == in.from || i + 1 >= in.to || !text.isWord(i - 1)) return false;
    Name name = in.subjects.nameAt(i + 1);
    boolean person = name != null && name.from() == i + 1 && name.speaks() && !name.attached();
    return person || !arabic.role(text, i + 1).isEmpty()
        && (form.verb().is("such") || ArabicWords.opensWithArticle(text, i + 1)); // ما رآه محلل السوق دليلاً
  }

  /** نقلت الوكالة عن المدير قوله إن …: the words are the director's. */
  private @Nullable Cue relay(int i, String preposition, String beforePronoun) {
    for (int j = i + 1; j < in.to && j < i + 12; j++) {
      if (text.isMark(j, ':')) return null;
      if (text.quoted(j)) continue;
      // نقلت عنه الوكالة قوله إن …
      if (text.key(j).equals(beforePronoun + "ه")) return relayed(i, Subject.pronoun(Gender.MALE, j + 1));
      if (text.key(j).equals(beforePronoun + "ها")) return relayed(i, Subject.pronoun(Gender.FEMALE, j + 1));
      if (!text.key(j).equals(preposition)) continue;
      int whom = in.is("demonstrative", j + 1) ? j + 2 : j + 1; // نقلت عن هذا المسؤول
      Subject subject = in.subjects.at(whom, in.to, false, true).orElse(null);
      return subject == null ? null : relayed(i, subject);
    }
    return null;
  }

  private @Nullable Cue relayed(int i, Subject subject) {
    // نقلت الوكالة عن المدير، الذي يزور المدينة منذ أيام، قوله إن …
    int far = in.is("who", subject.end()) || in.is("who", subject.end() - 1) || in.is("who", subject.end() + 1)
        ? subject.end() + FARTHEST_WORDS : subject.end() + 10;
    for (int k = subject.end(); k < in.to && k < far; k++) {
      String key = text.key(k);
      if (in.is("saying", k)) {
        Gender gender = key.equals("قولها") ? Gender.FEMALE : Gender.UNKNOWN;
        Subject speaker = subject.gender() == Gender.UNKNOWN ? subject.withGender(gender) : subject;
        int content = k + 1;
        while (content < in.to && text.isMark(content) && !text.isQuotationMark(content)) content++;
        return in.cue(k, k + 1, speaker, content < in.to ? content : -1, false, false, "relayed", .95);
      }
      if (arabic.isThat(text, k) || text.quotationOpensAt(k)) {
        return in.cue(i, i + 1, subject, k, false, false, "relayed", .9);
      }
    }
    return null;
  }

  private @Nullable Cue participle(int i, ArabicVerbs.Form form, boolean goesOn) {
    if (form.object()) return null;
    if (i == in.from) return goingOn(i, form);
    if (arabic.isDocument(text, i) && in.verb(i - 1).isPresent()) return null; // تقول لافتة
    if (in.isJoined("before noun", i - 1)) return null; // عقب مناشدة من الوزارة
    Token previous = text.token(i - 1);
    boolean saying = form.verb().id().equals("qala") || form.verb().id().equals("adafa");
    if (previous.type() == Token.Type.NUMBER || in.is("demonstrative", i - 1)) return null; // 43 مقترحاً
    boolean free = previous.isComma() || form.joined() || saying || in.verb(i - 1).isPresent();
    boolean loose = !free && !(form.gender() == Gender.MALE && goesOn);
    if (loose && (goesOn || !isState(i, form))) return null;
    int content = contents.at(i + 1, form.verb());
    // معتبراً إياه خطأ كبيراً
    boolean taken = content < 0 && form.verb().is("such") && in.is("him", i + 1) && contents.isPredicate(i + 2);
    if (taken) content = i + 2;
    if (content < 0) return null;
    Subject own = near.subject(i, form.gender());
    if (own == null && !goesOn && !loose) own = nearest(i);
    if (own == null && !goesOn) own = ownSubject(i, form.gender(), true);
    if (loose && own == null) return null;
    if (own == null && !goesOn && opening.isOfSomethingElse(i)) return null;
    if (own == null && !goesOn && opening.dropsSubject(i, form.gender())) own = Subject.carried(form.gender(), i + 1);
    if (own != null && own.type() == Subject.Type.UNNAMED && !isSomebody(own, i)) own = null;
    return in.cue(i, i + 1, own != null ? own : Subject.same(form.gender(), i + 1), content, false,
        form.verb().quotesOnly(), "participle", .85);
  }

  /** شكر سمير حداد الحضور مؤكداً أن …: without a comma only where what is said begins at once. */
  private boolean isState(int i, ArabicVerbs.Form form) {
    boolean state = form.gender() == Gender.MALE && text.key(i).endsWith("ا") && in.isClause(i + 1);
    return state && !in.isJoined("copula", i - 1) && !in.isJoined("was", i - 1) && !in.isJoined("negation", i - 1);
  }

  /** مشيراً إلى أن …, where a sentence of its own goes on with what the one before reported. */
  private @Nullable Cue goingOn(int i, ArabicVerbs.Form form) {
    String key = text.key(i);
    boolean state = form.gender() == Gender.MALE && key.endsWith("ا") || form.gender() == Gender.FEMALE;
    int content = state && !form.verb().quotesOnly() ? contents.at(i + 1, form.verb()) : -1;
    boolean near = content >= 0 && content <= i + 3 && (in.isClause(content) || text.quotationOpensAt(content)
        || text.isMark(content - 1, ':') && form.gender() == Gender.MALE); // ملاحظة: …
    return near ? in.cue(i, i + 1, Subject.goingOn(form.gender(), i + 1), content, false, false, "participle", .8)
        : null;
  }

  /**
   * فاجأ سمير حداد الحضور بتأكيده أن …; أما لينا حداد، العائدة من المرفأ، فاستبقت الجلسة بالقول إن …: whose word a noun
   * of speech is; null if an earlier cue of the sentence has told.
   */
  @Nullable Subject aroundNoun(int i, Gender gender, boolean goesOn) {
    Subject own = near.subject(i, gender);
    if (own != null || goesOn) return own;
    own = before.behindTopic(i, gender).orElse(null);
    if (own == null) own = ownSubject(i, gender, true);
    if (own != null && own.type() == Subject.Type.UNNAMED && !isSomebody(own, i)) own = null;
    if (own == null) own = first(i, gender);
    if (own != null) return own;
    for (Gender one : gender == Gender.UNKNOWN ? List.of(Gender.MALE, Gender.FEMALE) : List.of(gender)) {
      if (opening.dropsSubject(i, one)) return Subject.carried(one, i + 1);
    }
    return Subject.same(gender, i + 1);
  }

  /** سمير حداد، الذي وصل أمس، فاجأ الحضور بتأكيده أن …: with whom the sentence begins; null if it begins with nobody. */
  private @Nullable Subject first(int i, Gender gender) {
    Subject subject = in.subjects.at(in.behindConjunctions(in.from, i), i, false, false).orElse(null);
    boolean named = subject != null && subject.type() == Subject.Type.NAMED && subject.end() <= i;
    return named && subject.gender().agrees(gender) ? gendered(subject, gender, true).endingAt(i + 1) : null;
  }

  /** وهو ما أكده سمير حداد، قائلاً: the name right before, with a verb of speech before it; null if there is none. */
  private @Nullable Subject nearest(int i) {
    int at = text.isComma(i - 1) ? i - 2 : i - 1;
    Name name = at > in.from ? in.nameEndingAt(at) : null;
    if (name == null || !name.speaks() || name.attached()) return null;
    for (int k = name.from() - 1; k >= in.from && k > name.from() - 4; k--) {
      ArabicVerbs.Form verb = in.verb(k).orElse(null);
      if (verb != null && verb.aspect() != ArabicVerbs.Aspect.PARTICIPLE && !in.isNegated(k)) {
        return Subject.named(name, List.of(), i + 1);
      }
      if (arabic.role(text, k).isEmpty() && !arabic.is("title", text, k)) return null;
    }
    return null;
  }

  /** غرد مقاتل من «المرفأ» قائلاً …: a nameless person, but not فتاة تدعى لينا, who has a name. */
  private boolean isSomebody(Subject nameless, int i) {
    String noun = Tokenizer.tokens(nameless.text()).getFirst().key();
    boolean person = (arabic.isUnnamed(noun) || arabic.isSpokesman(noun)) && !arabic.words.isHead(noun);
    for (int k = in.from; k < i && person; k++) person = !arabic.is("called", text, k);
    return person;
  }

  /** وتطرق المدرب إلى عقد سمير حداد قائلاً …: who stands behind the verb of the sentence; null if that shows nobody. */
  private @Nullable Subject ownSubject(int i, Gender gender, boolean nameless) {
    int verb = opening.at(i);
    if (verb + 1 >= i || in.isJoined("preposition", verb)
        || ArabicWords.opensWithArticle(text, verb)) return null;
    Subject subject = in.subjects.at(verb + 1, i, false, false).orElse(null);
    if (subject == null || subject.end() > i || gender == Gender.MANY || isOfOtherGender(subject, gender)) return null;
    boolean near = verb - in.from <= NEAR; // or what stands before it may be a clause of its own
    boolean known = subject.type() == Subject.Type.NAMED
        || near && (subject.type() == Subject.Type.DESCRIPTION || subject.type() == Subject.Type.PERSON
            || nameless && subject.type() == Subject.Type.UNNAMED);
    return known && subject.gender().agrees(gender) ? gendered(subject, gender, true).endingAt(i + 1) : null;
  }

  private @Nullable Cue finite(int i, ArabicVerbs.Form form, boolean goesOn) {
    // الذي كتب عنه سمير حداد: whom the clause is about does not write it
    boolean relative = i > in.from && in.is("who", i - 1) && !in.is("address", i + 1);
    if (i > in.from && in.is("asked", i) && in.isJoined("when", i - 1)) return null; // حين يُسأل عن الثمن
    if (i > in.from && inscriptions.isSign(i - 1) || inscriptions.isProverbBehind(i)
        || inscriptions.isToldOfBefore(i)) return null; // لافتة تنصح الزبائن: «…»
    boolean asked = isAsked(i);
    ArabicSharedSubjects.Shared other = asked ? null : shared.of(i, form).orElse(null);
    if (other != null && other.subject() == null) return null;
    Subject subject = form.object() || asked || other != null ? null : (relative
        ? before.ofRelative(i, form.gender()) : before.of(i, form))
        .filter(s -> form.joined() || !isOfOtherGender(s, form)).orElse(null);
    boolean alone = subject == null && other == null && !asked && !form.object() && !relative;
    if (alone) subject = before.nameless(i, form, goesOn).orElse(null);
    String rule = "subject before verb";
    boolean named = false;
    int end = i + 1;
    ArabicSubjectBehind.Found found = behind.of(i, form, subject != null);
    if (found.subject() != null && inscriptions.standsBehindSubject(found.end(), form)) return null;
    boolean object = found.subject() != null && isObjectByEnding(i + 1, form, subject != null);
    if (object) found = ArabicSubjectBehind.Found.nothing(i + 1);
    // الذي وصف القناة بأنها …: whom a relative clause is about is its subject, and the noun behind the verb its object.
    boolean whole = relative && !form.object() && (subject != null || form.verb().is("pronoun")
        || form.verb().takes("noun"));
    if (whole && subject == null || isOfDefinition(found, i, form)) return null;
    // وكانت المعلمة قد اتهمت الجامعة
    boolean first = form.verb().is("pronoun") && !form.object() && dropped.isBehindWas(i);
    if (whole || first || isTransitive(subject, form, found)) found = ArabicSubjectBehind.Found.nothing(found.end());
    boolean whom = passives.isWhom(found.subject(), i, form)
        || found.subject() != null && isOtherBody(found.subject(), i, form);
    if (whom && !form.joined() && subject == null) return null; // اتهم حزب النسيم بالإهمال
    if (whom || isObject(found, i, form, goesOn)) {
      subject = Subject.same(form.gender(), i + 1);
      rule = "verb without subject";
    } else if (found.subject() != null) {
      subject = found.subject();
      rule = "verb before subject";
      named = true;
      end = subject.end();
    } else if (found.silent() && subject == null) {
      if (unread.isDocument(i)) return ofUnread(i, Gender.UNKNOWN); // وقال بيان لمكتب … إن …، وأشارت
      return unread.isUpToThat(i, form, found.end()) ? ofUnread(i, form.gender()) : null;
    } else {
      end = found.end();
    }
    int content = contents.at(end, form.verb());
    if (content < 0) content = plain.at(i, form, named ? subject : null);
    // أما المركز فيعتبر القرار خطأ كبيراً; واعتبر القرار خطأ كبيراً
    boolean taken = subject == null ? behind.isObjectAt(end, i, form) : subject.type() == Subject.Type.NAMED;
    if (content < 0 && form.verb().is("such") && taken && contents.isTaken(end)) content = end;
    boolean traced = form.verb().prepositions().contains("إلى") && in.key(i + 1).equals("الى"); // لكنه يرجعه إلى …
    if (form.object() && form.verb().is("told") && !traced
        && (!named || subject.type() != Subject.Type.NAMED)) return null;
    if (form.object() && form.verb().is("such")) {
      if (!isOfSomebody(subject, form)) return null;
      if (content < 0 && named && contents.isPredicate(end)) content = end;
    }
    // لقد صوّت، كما يقول، لطبيبة; فالوقت، يقول، ليس محايداً: the sentence around the words is what he says
    boolean says = named && form.verb().takes("that") && !form.verb().prepositions().contains("ب");
    boolean apart = i > in.from && text.isComma(i - 1) && (says || subject == null && content < 0);
    int manner = apart ? asides.behindManner(named ? end : i + 1) : end;
    if (named || manner > i + 1) end = manner;
    boolean aside = asides.isAside(i, end, form, named);
    boolean cites = form.verb().cites();
    boolean inserted = cites && subject == null && (aside || in.isCiting(i) && asides.isClosed(i + 1));
    if (inserted) content = i + 2 < in.to && text.quotationOpensAt(i + 2) ? i + 2 : -1;
    if (aside && end + 1 < in.to) content = end + 1;
    boolean cited = cites && (named || inserted) && i > in.from + 2 && (in.isCiting(i) && content < 0 || aside);
    // وبحسب ما قال سمير حداد، فإن الطريق مفتوح
    boolean opens = cites && named && i <= in.from + 2 && in.isCiting(i) && content < 0 && !in.is("citing", i - 1);
    if (opens) content = behindComma(end);
    // فتحت البلدية الطريق، أوضح ذلك سمير حداد
    boolean told = named && content < 0 && i > in.from + 2 && in.is("said so", i + 1);
    boolean asWell = cites && in.afterQuotation(i) || cited || told;
    if (content < 0 && !asWell) return null;
    if (form.verb().is("shown") && !isOfDocument(subject, i)) return null;
    if (subject == null && other != null) subject = other.subject();
    if (subject == null && unread.isInMarks(i, form)) return ofUnread(i, form.gender());
    if (subject == null) {
      boolean lacks = inserted || dropped.mayMeanWhoeverSpoke(i, form, content, asked, goesOn, asWell);
      if (!lacks || isUnreadName(i, form)) return null;
      // ورفض مسؤول أمني الاتهامات، وقال إن …: nobody's name, but it is not whoever spoke before
      boolean answers = asked && in.isJoined("asks", in.from);
      Subject own = form.joined() && !goesOn && !answers ? ownSubject(i, form.gender(), true) : null;
      // أما سمير حداد فغادر، وقال إن …
      Subject topic = form.joined() && !goesOn && !asked ? before.behindTopic(i, form.gender()).orElse(null) : null;
      if (topic == null && !goesOn) topic = issuer(i, form.gender());
      boolean carried = topic == null && own == null && form.joined() && !goesOn && !asked
          && opening.dropsSubject(i, form.gender());
      subject = topic != null ? topic : own != null && (isNoun(own) || isPerson(own)) ? own
          : carried ? Subject.carried(form.gender(), end)
          : asked ? Subject.asked(form.gender(), end)
          : form.verb().is("goes-on") ? Subject.goingOn(form.gender(), end) : Subject.pronoun(form.gender(), end);
      rule = "verb without subject";
    }
    double certainty = subject.type() == Subject.Type.NAMED ? .95 : .8;
    boolean quotes = form.verb().quotesOnly() && !aside;
    Subject speaker = gendered(subject, form.gender(), named);
    return new Cue(i, i + 1, written(i, form), speaker, content, in.to, asWell || content < 0, quotes, rule, certainty);
  }

  /** فاقترح مخرجاً وسطاً; سمير حداد يتذكر طالبة «كانت مجتهدة»: she is no subject of a verb of his. */
  private boolean isObjectByEnding(int at, ArabicVerbs.Form form, boolean hasSubject) {
    boolean accusative = at < in.to && ArabicWords.isAccusative(text.token(at));
    boolean hers = hasSubject && form.gender() == Gender.MALE && !arabic.role(text, at).isEmpty()
        && in.key(at).endsWith("ة") && !text.startsWithAl(at);
    return accusative || hers;
  }

  private Cue ofUnread(int i, Gender gender) {
    return in.cue(i, i + 1, Subject.unread(gender, i + 1), i + 1, false, false, "unread", .5);
  }

  /** يقول سمير من الوادي: a given name behind the verb, whoever that is. */
  private boolean isUnreadName(int i, ArabicVerbs.Form form) {
    return !form.object() && i + 1 < in.to && text.isWord(i + 1) && !text.quoted(i + 1)
        && arabic.isGivenName(text, i + 1) && !arabic.isEveryday(text, i + 1) && !arabic.isFunction(text, i + 1);
  }

  /** أظهرت بيانات وزارة النقل أن …: whether a body is named that speaks through the document before its name. */
  private boolean isOfDocument(@Nullable Subject subject, int verb) {
    Name body = subject == null ? null : subject.name();
    if (body == null || body.kind() != Name.Kind.BODY) return false;
    int from = body.from() > verb ? verb + 1 : Math.max(in.from, body.from() - NEAR);
    for (int k = from; k < body.from(); k++) if (arabic.isDocument(text, k)) return true;
    return false;
  }

  /** لكن البيان الذي وزعته الوزارة جاء متحفظاً، إذ قال إن …: whose the document is with which the sentence begins. */
  private @Nullable Subject issuer(int i, Gender gender) {
    int at = in.behindConjunctions(in.from, i);
    boolean known = text.startsWithAl(at) && arabic.isCarrier(text, at) && arabic.is("relative", text, at + 1)
        && in.is("issued by", at + 2);
    if (!known || text.key(at).endsWith("ة") != (gender == Gender.FEMALE)) return null;
    return in.subjects.at(at, i, false, false).filter(subject -> subject.type() == Subject.Type.NAMED)
        .map(subject -> subject.endingAt(i + 1)).orElse(null);
  }

  /** ورفع سمير حداد التهنئة لرئيس اللجنة كريم ناصر، وقال: … */
  private static boolean isPerson(Subject subject) {
    return subject.name() != null && subject.name().kind() == Name.Kind.PERSON;
  }

  /** ورفض مسؤول أمني, واستجاب مدير المهرجان: no name, but a person's noun. */
  private boolean isNoun(Subject subject) {
    if (subject.type() == Subject.Type.UNNAMED) return true;
    return subject.type() == Subject.Type.DESCRIPTION
        && !arabic.role(Tokenizer.tokens(subject.text()).getFirst().key()).isEmpty();
  }

  /** بيانات حزب النسيم تؤكد: a verb behind a body is not its own if the noun that begins its name has another gender. */
  private boolean isOfOtherGender(Subject subject, ArabicVerbs.Form form) {
    return !form.object() && isOfOtherGender(subject, form.gender());
  }

  /** ودعا منظمة النسيم إلى …: a body right behind a verb of another gender is whom it calls on. */
  private boolean isOtherBody(Subject subject, int verb, ArabicVerbs.Form form) {
    boolean near = subject.name() != null && subject.name().from() == verb + 1;
    return near && form.verb().is("pronoun") && isOfOtherGender(subject, form);
  }

  private boolean isOfOtherGender(Subject subject, Gender of) {
    Name body = subject.name();
    if (subject.gender().agrees(of) && subject.gender() != Gender.UNKNOWN) return false; // ورصد تقرير هيئة النسيم …، مبينا
    if (body == null || body.kind() != Name.Kind.BODY || of == Gender.MANY) return false;
    String noun = ArabicWords.withoutArticle(text.key(body.from()));
    if (!arabic.words.isHead(noun) || arabic.words.is("feminine", noun) || noun.length() < 3) return false;
    Gender gender = noun.endsWith("ة") ? Gender.FEMALE : noun.endsWith("ات") ? Gender.UNKNOWN : Gender.MALE;
    return !gender.agrees(of);
  }

  /** خطاب مكتوب، يعبر فيه مقدمه عن طلبه: what a thing is for, and nobody has said it. */
  private boolean isOfDefinition(ArabicSubjectBehind.Found found, int i, ArabicVerbs.Form form) {
    return form.aspect() == ArabicVerbs.Aspect.IMPERFECT && !form.joined() && in.isInside(i + 1)
        && found.subject() != null && found.subject().name() == null;
  }

  /** Where the sentence goes on behind a comma or فإن; -1 if neither stands near. */
  private int behindComma(int from) {
    int at = from;
    while (at < in.to && at < from + NEAR && !text.isComma(at) && !arabic.isSo(text, at)) at++;
    boolean found = at + 1 < in.to && (text.isComma(at) || arabic.isSo(text, at)
        || at > in.from && text.isComma(at - 1));
    return found ? text.isComma(at) ? at + 1 : at : -1;
  }

  /** لاري فانس أخبر المجلة أنه …: the subject stands before the verb already, and whom one tells behind it. */
  private static boolean isTransitive(@Nullable Subject before, ArabicVerbs.Form form,
      ArabicSubjectBehind.Found found) {
    return before != null && before.type() == Subject.Type.NAMED && form.verb().is("pronoun")
        && found.subject() != null;
  }

  /** اعتبرها سمير حداد خطوة مهمة, but not التي يراها البعض ضرورية: what everybody or nobody in particular thinks. */
  private static boolean isOfSomebody(@Nullable Subject subject, ArabicVerbs.Form form) {
    boolean imperfect = form.aspect() == ArabicVerbs.Aspect.IMPERFECT;
    if (subject == null) return !imperfect;
    return subject.type() == Subject.Type.NAMED || !imperfect && subject.type() == Subject.Type.DESCRIPTION;
  }

  /** ودعت الأهالي إلى …: behind another verb of the sentence the noun is whom one calls on. */
  private boolean isObject(ArabicSubjectBehind.Found found, int i, ArabicVerbs.Form form, boolean goesOn) {
    Subject subject = found.subject();
    if (subject == null || !form.verb().is("pronoun") || !form.joined()) return false;
    // وتحدثت بعده لينا حداد، فأبلغت الأعضاء أن …
    boolean many = subject.type() == Subject.Type.UNNAMED && dropped.isPersonBefore(i);
    return !goesOn ? many : subject.name() == null || subject.name().kind() != Name.Kind.PERSON;
  }

  /** ولدى سؤاله عن …، أجاب. */
  private boolean isAsked(int i) {
    if (text.key(i).startsWith("ف") && in.isJoined("asks", in.from)) return true; // سأله سمير حداد عن الجسر، فقال
    for (int k = in.from; k < i && k < in.from + 3; k++) if (in.isJoined("asked", k)) return true;
    // تنقلت بين المراكز، وحين سئلت عن فرص النساء أجابت: …
    for (int k = i - 1; k > in.from && k > i - FARTHEST_QUESTION; k--) {
      if (text.isMark(k) && !text.isComma(k) || text.quoted(k)) return false;
      if (in.is("asked", k) && in.isJoined("when", k - 1)) return true;
    }
    return false;
  }

  /** The subject with the gender that the verb shows. */
  static Subject gendered(Subject subject, Gender gender, boolean named) {
    Name name = subject.name();
    if (subject.gender() != Gender.UNKNOWN) return subject;
    if (name == null) return subject.isPronoun() ? subject : subject.withGender(gender);
    if (gender == Gender.FEMALE && name.kind() == Name.Kind.PERSON) return subject.withGender(Gender.FEMALE);
    return gender == Gender.MALE && named ? subject.withGender(Gender.MALE) : subject;
  }

  private String written(int i, ArabicVerbs.Form form) {
    Token token = text.token(i);
    return form.joined() ? text.text.substring(ArabicWords.offset(token, 1), token.end()) : token.text();
  }
}
