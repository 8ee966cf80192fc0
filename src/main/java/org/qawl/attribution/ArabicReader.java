package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qawl.names.Gazetteer;

/** Reads Arabic paragraphs. */
final class ArabicReader implements Reader {
  /** How far from its beginning a paragraph that names nobody still goes on with whom the one before was about. */
  private static final int LATEST_CUE = 24;
  private static final int LONGEST_BYLINE = 14;

  private final ArabicWords arabic;
  private final ArabicNames names;
  private final ArabicNicknames nicknames;
  private final ArabicCallings callings;
  private final ArabicDoings doings;
  private final ArabicCues cues;
  private final ArabicAddressees beside;
  private final ArabicDescriptions descriptions;
  private final ArabicCentres centres;
  private final ArabicInterviews interviews;
  private final ArabicDoubts doubts;
  private final ArabicClauseSubjects clauseSubjects;
  private final ArabicActs acts;
  private final Vocabulary vocabulary;

  ArabicReader(Gazetteer gazetteer, Additions additions) {
    this.arabic = new ArabicWords(additions);
    this.cues = new ArabicCues(arabic);
    this.names = new ArabicNames(arabic, gazetteer);
    this.nicknames = new ArabicNicknames(arabic);
    this.callings = new ArabicCallings(arabic);
    this.doings = new ArabicDoings(arabic);
    this.descriptions = new ArabicDescriptions(arabic);
    this.centres = new ArabicCentres(arabic);
    this.interviews = new ArabicInterviews(arabic);
    this.doubts = new ArabicDoubts(arabic);
    this.clauseSubjects = new ArabicClauseSubjects(arabic);
    this.acts = new ArabicActs(arabic);
    this.beside = new ArabicAddressees(arabic, names);
    this.vocabulary = new Vocabulary(this::spell, gazetteer::may);
  }

  @Override
  public Descriptions descriptions() {
    return descriptions;
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  private Spelling spell(String text, int listed) {
    String key = arabic.lastLetters.typedFor(Tokenizer.fold(text));
    ArabicWord word = arabic.workedOut(key);
    List<ArabicWords.Bare> readings = List.copyOf(ArabicWords.read(key));
    int hints = listed | names.hints(key, word, readings) | cues.hints(key, word) | beside.hints(key);
    if (interviews.mayAnnounce(key, word)) hints |= Hint.MEETING;
    if (centres.mayAsk(key)) hints |= Hint.ASKED;
    if (word.is(ArabicWord.POST)) hints |= Hint.POST;
    if (arabic.traps.isHers(ArabicWords.withoutConjunction(key))) hints |= Hint.HERS;
    if (arabic.hasPronoun(key)) hints |= Hint.PRONOUN;
    if (key.equals("وهو") || key.equals("وهي")) hints |= Hint.AND_HE;
    if (ArabicWords.opensWithArticle(text, key)) hints |= Hint.ARTICLE;
    if (ArabicWords.hasTanwin(text)) hints |= Hint.TANWIN;
    if (!word.classes().isEmpty() || !word.joined().isEmpty()) hints |= Hint.CLASSED;
    return new Spelling(text, key, hints, word, readings);
  }

  @Override
  public NameFinder namesIn(Text text) {
    return names.in(text);
  }

  @Override
  public Finder<Cue> cuesIn(Text text) {
    return cues.in(text);
  }

  @Override
  public Finder<Subject> introductionsIn(Text text) {
    return new BySentence<>(arabic, text, (sentence, subjects) -> introductions(text, sentence, subjects))::find;
  }

  private List<Subject> introductions(Text text, Text.Sentence sentence, ArabicSubjects subjects) {
    List<Subject> introductions = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (text.quoted(i) || !text.isWord(i)) continue;
      Name name = subjects.nameAt(i);
      // التلميذ سمير، …: at the beginning of a sentence a trade introduces somebody too.
      boolean trade = i == sentence.from() && !arabic.role(text, i).isEmpty()
          && ArabicWords.opensWithArticle(text, i);
      boolean nation = name == null && i + 2 < sentence.to() && arabic.isNationalWithArticle(text, i)
          && !ArabicWords.opensWithArticle(text, i - 1); // بدا البرتغالي روي تيشيرا منشرحاً
      boolean post = name == null && (trade || nation || text.may(i, Hint.POST));
      boolean person = name != null && name.from() == i && name.kind() == Name.Kind.PERSON;
      if (!post && !person) continue;
      Optional<Subject> subject = subjects.namedAt(i, sentence.to());
      Name introduced = subject.map(Subject::name).orElse(null);
      if (introduced == null || introduced.kind() != Name.Kind.PERSON || nation && !isInFull(introduced)) continue;
      introductions.add(subject.get());
      i = Math.max(i, introduced.to() - 1);
    }
    return introductions;
  }

  /** روي تيشيرا, but neither روي nor Teixeira: behind a nation a word alone may be anything. */
  private static boolean isInFull(Name name) {
    return name.to() - name.from() > 1 && Tokenizer.isArabic(name.text().codePointAt(0));
  }

  @Override
  public List<Name> decide(Text text, List<Name> found) {
    return beside.find(text, found);
  }

  @Override
  public List<List<Name>> acronyms(Text text, List<Name> found) {
    List<List<Name>> pairs = new ArrayList<>();
    for (Name name : found) {
      int open = name.to();
      if (name.kind() != Name.Kind.BODY || open + 2 >= text.size()) continue;
      int close = text.key(open).equals("(") ? endOfBrackets(text, open) : names.endOfShortName(text, name);
      if (close < 0) continue;
      Name acronym = ArabicOrganizations.name(text, open + 1, close);
      pairs.add(List.of(acronym, name));
    }
    pairs.addAll(nicknames.in(text, found));
    return pairs;
  }

  private int endOfBrackets(Text text, int open) {
    int close = open + 1;
    while (close < text.size() && close - open < 4 && !text.key(close).equals(")")) close++;
    boolean words = close < text.size() && close > open + 1 && text.isWord(open + 1);
    // الرائد (الحادي عشر): no short name
    String first = text.key(open + 1);
    boolean everyday = (close > open + 2 || first.startsWith("ال"))
        && (arabic.isEveryday(first) || arabic.words.is("number", ArabicWords.withoutArticle(first)));
    return words && !everyday && text.key(close).equals(")") ? close : -1;
  }

  @Override
  public List<String> shortForms(Name.Kind kind, String name) {
    return kind == Name.Kind.BODY ? names.shortForms(name) : List.of();
  }

  @Override
  public List<String> formsInMarks(Name.Kind kind, String name) {
    return kind == Name.Kind.BODY ? names.formsInMarks(name) : List.of();
  }

  @Override
  public Gender genderOf(Text text, Name name) {
    List<Token> tokens = Tokenizer.tokens(name.text());
    if (tokens.isEmpty()) return Gender.UNKNOWN;
    String first = tokens.getFirst().key();
    if (name.kind() == Name.Kind.PERSON) {
      String second = tokens.size() > 1 ? tokens.get(1).key() : "";
      if (first.equals("ام") || second.equals("بنت") || second.equals("منت")) return Gender.FEMALE;
      if (second.equals("الدين")) return Gender.MALE; // نور الدين is a man, نور by herself a woman
      return tokens.size() > 1 || !arabic.words.isCommonName(first) ? arabic.words.genderOf(first) : Gender.UNKNOWN;
    }
    if (first.endsWith("ة") || first.endsWith("ات") || names.isFeminine(first)) return Gender.FEMALE;
    if (arabic.words.isHead(ArabicWords.withoutArticle(first))) return Gender.MALE;
    // صحيفة «النسيم»: a verb behind it agrees with the noun
    boolean hers = name.from() > 0 && text.isQuotationMark(name.from() - 1)
        && callingsOfBody(text, name).stream().anyMatch(kind -> kind.endsWith("ة"));
    return hers ? Gender.FEMALE : Gender.UNKNOWN;
  }

  @Override
  public @Nullable Name fullName(Text text, int token, Text.Sentence sentence, Predicate<String> called) {
    return names.fullName(text, token, sentence, called);
  }

  @Override
  public boolean mayEndName(Text text, int token) {
    return names.mayEnd(text, token);
  }

  @Override
  public boolean speaksAlone(Text text, int token) {
    return names.speaksAlone(text, token);
  }

  /** العواملة of كمال عواملة, but no المدير of كمال مدير. */
  @Override
  public @Nullable String familyOf(String surname) {
    String family = "ال" + surname;
    boolean noun = surname.startsWith("ال") || !arabic.role(family).isEmpty() || arabic.isUnnamed(family)
        || arabic.words.isHead(surname) || arabic.isNational(family) || arabic.words.is("title", family);
    return noun ? null : family;
  }

  @Override
  public boolean isCalled(Text text, int token) {
    return names.isCalled(text, token);
  }

  @Override
  public List<String> callings(Text text, Name name) {
    if (name.kind() == Name.Kind.BODY) return callingsOfBody(text, name);
    if (name.kind() != Name.Kind.PERSON) return List.of();
    return callings.of(text, name);
  }

  @Override
  public boolean goesOn(Text text, Cue cue) {
    return arabic.verb(text, cue.from()).filter(form -> form.verb().is("goes-on")).isPresent();
  }

  @Override
  public List<String> doings(Text text, Name name) {
    return doings.of(text, name);
  }

  /** صحيفة «المرفأ», تنظيم داعش: the noun that says what a body is. */
  private List<String> callingsOfBody(Text text, Name name) {
    int before = name.from() - 1;
    if (before > 0 && text.isQuotationMark(before)) before--;
    boolean noun = before >= 0 && text.isWord(before)
        && arabic.words.isHead(ArabicWords.withoutArticle(text.bareKey(before)));
    return noun ? List.of(text.token(before).text()) : List.of();
  }

  @Override
  public boolean isDoubtful(Text text, Name name) {
    return doubts.isDoubtful(text, name);
  }

  @Override
  public boolean isSubject(Text text, Name name, Text.Sentence sentence) {
    return clauseSubjects.isSubject(text, name, sentence);
  }

  @Override
  public boolean isInPost(Text text, Name body, Text.Sentence sentence) {
    return clauseSubjects.isInPost(text, body, sentence);
  }

  @Override
  public boolean dropsPronouns(Text text, Text.Sentence sentence) {
    return !text.isJoined("preposition", sentence.from()); // على الغلاف عبارة واحدة: «…»
  }

  @Override
  public @Nullable Subject nominalSubject(NamedText named, Text.Sentence sentence) {
    return centres.noun(named, sentence);
  }

  @Override
  public @Nullable Gender askedIn(Text text, Text.Sentence sentence) {
    return centres.asked(text, sentence);
  }

  @Override
  public boolean isQuestionTo(Text text, Text.Sentence sentence) {
    return arabic.words.is("asks", text.bareKey(sentence.from()));
  }

  /** وعن سمير حداد قال: … */
  @Override
  public boolean beginsWithTopic(Text text, Text.Sentence sentence) {
    return arabic.isTopic(text, sentence.from());
  }

  @Override
  public boolean hangsOnClause(Text text, int verb) {
    String key = text.key(verb);
    boolean joined = key.startsWith("و") || key.startsWith("ف") || text.key(verb - 1).equals("ثم");
    return !joined && verb > 0 && text.isWord(verb - 1)
        && !arabic.is("clause pronoun", text, verb - 1);
  }

  @Override
  public boolean tellsAlone(Text text, Cue cue) {
    if (isThrownIn(text, cue)) return true;
    if (cue.from() > LATEST_CUE) return false;
    int content = cue.contentFrom();
    boolean reported = content >= 0 && (text.quotationOpensAt(content) || text.isMark(content - 1, ':')
        || arabic.isThat(text, content)) || cue.before();
    return reported && !hangsOnClause(text, cue.from());
  }

  @Override
  public boolean isThrownIn(Text text, Cue cue) {
    boolean also = cue.contentFrom() >= 0 && arabic.isThat(text, cue.contentFrom()); // كما يرى أنه …
    return cue.rule().equals("pronoun phrase") || !also && arabic.is("citing", text, cue.from() - 1);
  }

  @Override
  public boolean opensClause(Text text, Name name, Text.Sentence sentence) {
    return clauseSubjects.opensClause(text, name, sentence);
  }

  @Override
  public @Nullable Gender pronounAt(Text text, Text.Sentence sentence) {
    return acts.goingOn(text, sentence);
  }

  @Override
  public boolean opensList(Text text, int token) {
    return text.isJoined("heading", token);
  }

  @Override
  public boolean isInscribed(Text text, int from, int to) {
    return ArabicInscriptions.areBefore(arabic, text, from, to);
  }

  @Override
  public boolean mayHonour(Text text, int token, Set<String> callings) {
    if (!arabic.isAny(text, token, "his honour", "her honour")) return true;
    boolean king = isCalledAny(callings, "king");
    boolean prince = isCalledAny(callings, "prince");
    if (arabic.is("highness", text, token)) return prince || !king;
    return arabic.is("majesty", text, token) ? king || !prince : !king && !prince;
  }

  @Override
  public boolean honours(Text text, int token, Set<String> callings) {
    return arabic.is("highness", text, token) && isCalledAny(callings, "prince")
        || arabic.is("majesty", text, token) && isCalledAny(callings, "king");
  }

  private boolean isCalledAny(Set<String> callings, String wordClass) {
    return callings.stream().anyMatch(calling -> arabic.words.is(wordClass, Tokenizer.key(calling)));
  }

  @Override
  public boolean issues(String body) {
    return Tokenizer.tokens(body).stream().noneMatch(token -> arabic.words.is("medium",
        ArabicWords.withoutArticle(token.key())));
  }

  @Override
  public boolean isInstitution(String body) {
    return arabic.words.isHead(ArabicWords.withoutArticle(Tokenizer.tokens(body).getFirst().key()));
  }

  @Override
  public boolean reports(String key) {
    return arabic.verbs.form(key).map(form -> form.aspect() != ArabicVerbs.Aspect.PARTICIPLE
        && !form.verb().is("noun-like")).orElse(false);
  }

  @Override
  public boolean saysYou(Text text, int token) {
    return !text.quoted(token) && Set.of("قلت", "قلتم", "صرحت", "ذكرت", "وصفت", "تقولين").contains(text.key(token));
  }

  @Override
  public boolean isByline(Text text) {
    return text.size() < LONGEST_BYLINE && text.size() > 1 && arabic.is("byline", text, 0)
        && !text.key(1).equals("مع"); // حوار مع سمير حداد
  }

  /** «البحر لا يأخذ شيئاً»، تقول الجدة زينب في مفتتح الرواية. */
  @Override
  public boolean isCharacter(Text text, String name) {
    return arabic.words.isGivenName(Tokenizer.key(name)) && tellsOfWork(text);
  }

  @Override
  public boolean tellsOfWork(Text text) {
    for (int i = 0; i < text.size(); i++) if (!text.quoted(i) && text.isJoined("work", i)) return true;
    return false;
  }

  @Override
  public InterviewWords interviewWords() {
    return interviews;
  }
}
