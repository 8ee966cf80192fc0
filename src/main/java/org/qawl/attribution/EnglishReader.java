package org.qawl.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.analysis.Language;
import org.qawl.names.Gazetteer;

/** Reads English paragraphs. */
final class EnglishReader implements Reader {
  private static final InterviewWords INTERVIEWS = new InterviewWords() {
    @Override
    public boolean asks(String label) {
      return Set.of("q", "question", "interviewer", "host").contains(Tokenizer.key(label));
    }

    @Override
    public boolean answers(String label) {
      return Set.of("a", "answer", "guest").contains(Tokenizer.key(label));
    }
  };


  private final Words english;
  private final EnglishNames names;
  private final EnglishCues cues;
  private final EnglishDescriptions descriptions;
  private final Vocabulary vocabulary;

  EnglishReader(Gazetteer gazetteer, Additions additions) {
    this.english = Words.of(Language.ENGLISH, additions);
    this.cues = new EnglishCues(english, additions);
    this.names = new EnglishNames(english, gazetteer);
    this.descriptions = new EnglishDescriptions(english);
    this.vocabulary = new Vocabulary(Vocabulary::plain, gazetteer::may);
  }

  @Override
  public Descriptions descriptions() {
    return descriptions;
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public NameFinder namesIn(Text text) {
    return known -> names.find(text, known);
  }

  @Override
  public Finder<Cue> cuesIn(Text text) {
    return names -> cues.find(text, names);
  }

  @Override
  public Finder<Subject> introductionsIn(Text text) {
    return names -> introductions(text, names);
  }

  private List<Subject> introductions(Text text, List<Name> found) {
    NamedText named = new NamedText(text, found);
    EnglishPosts posts = new EnglishPosts(english, named);
    EnglishPeople people = new EnglishPeople(english, named);
    List<Subject> introductions = new ArrayList<>();
    int s = 0;
    for (Name name : found) {
      if (name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.OPEN || text.quoted(name.from())) continue;
      while (s < text.sentences.size() && text.sentences.get(s).to() <= name.from()) s++;
      if (s >= text.sentences.size()) break;
      Text.Sentence sentence = text.sentences.get(s);
      Subject subject = posts.introduced(name, sentence.from(), sentence.to());
      if (!subject.posts().isEmpty() || name.kind() == Name.Kind.PERSON
          || people.shows(name)) introductions.add(subject);
    }
    return introductions;
  }

  @Override
  public List<Name> decide(Text text, List<Name> found) {
    List<Name> decided = new ArrayList<>();
    for (Name name : found) {
      if (name.kind() == Name.Kind.OPEN && isBody(text, name)) decided.add(name.as(Name.Kind.BODY));
    }
    return decided;
  }

  private boolean isBody(Text text, Name name) {
    int before = name.from() - 1;
    if (before >= 0 && text.key(before).equals("the")) before--;
    // director of al-Hol camp, owner of the Zaytoun bookshop: the name belongs to the noun behind it.
    boolean qualifies = name.to() < text.size() && text.token(name.to()).isWord() && !text.token(name.to()).isCapital()
        && !english.isAny(text.key(name.to()), "preposition", "conjunction", "relative", "auxiliary", "determiner",
            "adverb") && !english.isRole(text.key(name.to()));
    if (qualifies && text.key(before).equals("of") && !text.key(name.to()).endsWith("ed")
        && !text.key(name.to()).equals("said")) return false;
    String key = text.key(before);
    String noun = text.key(before - 1);
    if (name.to() - name.from() > 1 && Set.of("at", "with").contains(key)) noun = postBefore(text, before);
    if (Set.of("at", "with").contains(key) && (english.isPost(noun) || english.isUnnamed(noun)
        && english.isPlural(noun))) return true;
    if (Set.of("of", "for", "from").contains(key) && english.isPost(noun)
        && !english.is("post of a place", noun)) return true;
    if (english.is("kind", text.key(name.from() - 1))) return true;
    if (isApposedToKind(text, name)) return true;
    String after = text.key(name.to());
    if (english.is("kind behind", after) && !english.isGivenName(text.key(name.from()))
        && !text.key(before + 1).equals("'s")) return true;
    if (isWrittenTogether(text.token(name.from()).text()) && name.to() - name.from() == 1) return true;
    if (key.equals("told") && (name.to() - name.from() > 1 || text.token(name.from()).isAcronym())
        && !english.isGivenName(text.key(name.from()))) return true;
    String behind = text.key(name.to());
    if (isAcronymOfBody(text, name)) return true;
    if (isEmployer(text, name)) return true;
    if (isMedium(text, name)) return true;
    // the Mariners' manager
    if (behind.equals("'s") && text.key(name.from() - 1).equals("the")
        && english.isPost(text.key(name.to() + 1))) return true;
    if (name.to() + 2 < text.size() && text.token(name.to()).type() == Token.Type.NUMBER
        && text.key(name.to() + 1).equals("-")
        && text.token(name.to() + 2).type() == Token.Type.NUMBER) return true;
    if (key.equals("in") && Set.of("shares", "stake", "stocks").contains(noun)) return true;
    boolean bracketed = text.key(name.from() - 1).equals("(") && behind.equals(")");
    // DAMASCUS, Sept 22 (Northern Wire) –
    if (bracketed && name.to() < 10 && text.isDash(name.to() + 1)) return true;
    return bracketed && Set.of("photo", "image", "photograph", "picture").contains(text.key(0));
  }

  /** the RSF, SNTV's; but the GDP of Chad, the EGX 30 index. */
  private boolean isAcronymOfBody(Text text, Name name) {
    if (name.to() - name.from() > 1 || !text.token(name.from()).isAcronym() || name.text().length() < 3
        || text.quoted(name.from())) return false;
    String key = text.key(name.from());
    if (english.is("no body", key) || name.to() < text.size()
        && text.token(name.to()).type() == Token.Type.NUMBER) return false;
    boolean the = text.key(name.from() - 1).equals("the");
    String behind = text.key(name.to());
    boolean qualifies = text.size() > name.to() && text.token(name.to()).isWord()
        && !english.isAny(behind, "preposition", "conjunction", "auxiliary", "relative", "adverb")
            && !cues.reports(behind);
    return behind.equals("'s") || the && !qualifies;
  }

  /** Barclays analyst, Fine Gael TD; but Finance chief, Leeds coroner. */
  private boolean isEmployer(Text text, Name name) {
    String post = text.key(name.to());
    if (!english.isPost(post) || text.token(name.to()).isCapital() && !text.token(name.to()).isAcronym()) return false;
    String first = text.key(name.from());
    if (english.isGivenName(first) || english.is("post of a place", post)) return false;
    // Rajan Menon KC; but the Fine Gael TD.
    if (english.is("postnominal", post) && (!english.isPost(post)
        || !text.key(name.from() - 1).equals("the"))) return false;
    return name.to() - name.from() > 1 || !english.isEveryday(first) && !english.is("portfolio", first);
  }

  /** The Nile Correspondent with its article, an interview with the Scotsman, a speech broadcast by Al-Manar. */
  private boolean isMedium(Text text, Name name) {
    int before = name.from() - 1;
    if (before < 2 || english.isGivenName(text.key(name.from()))) return false;
    boolean the = text.key(before).equals("the");
    if (text.token(before).text().equals("The") && text.token(before - 1).isWord()) return true;
    if (the) before--;
    String verb = text.key(before - 1);
    return switch (text.key(before)) {
      case "by", "on" -> english.is("spread", verb);
      case "in" -> english.is("spread", verb) || the && (verb.equals("wrote") || verb.equals("writing"));
      case "with" -> the && verb.equals("interview");
      default -> false;
    };
  }

  /** <i>His firm, Nineveh Rising, …</i>; <i>Alba Marine, a French repair company</i>. */
  private boolean isApposedToKind(Text text, Name name) {
    boolean comma = text.key(name.to()).equals(",");
    if (comma && text.key(name.from() - 1).equals(",") && english.is("kind", text.key(name.from() - 2))
        && !text.token(name.from() - 2).isCapital()
        && !isOfPost(text, name.from() - 2)) return true;
    int article = name.to() + 1;
    if (!comma || !Set.of("a", "an", "the").contains(text.key(article))
        || english.isGivenName(text.key(name.from()))) return false;
    for (int k = article + 1; k < text.size() && k < article + 6; k++) {
      String key = text.key(k);
      if (!text.token(k).isWord() || english.isAny(key, "preposition", "relative", "conjunction", "auxiliary")
          || english.isRole(key)) return false;
      if (english.is("kind", key)) return !english.isRole(text.key(k + 1));
    }
    return false;
  }

  /** The leader of the Revival <i>party</i>: whether the noun at a token only says of what somebody has a post. */
  private boolean isOfPost(Text text, int noun) {
    for (int k = noun - 1; k > 0 && k > noun - 7 && text.token(k).isWord(); k--) {
      if (Set.of("of", "for", "at").contains(text.key(k)) && english.isRole(text.key(k - 1))) return true;
    }
    return false;
  }

  /** The post for which a place of work is given: <i>head of emerging-market equities at X</i>. */
  private String postBefore(Text text, int preposition) {
    for (int k = preposition - 1; k >= 0 && k > preposition - 7; k--) {
      String key = text.key(k);
      if (!text.token(k).isWord() || english.isAny(key, "determiner", "auxiliary", "pronoun")) break;
      if (english.isPost(key)) return key;
    }
    return text.key(preposition - 1);
  }

  /** NetBlocks, TeleYemen: several words in one, which few people's names are but McDonald and DeLuca. */
  private static boolean isWrittenTogether(String word) {
    for (int i = 3; i + 1 < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))
          && Character.isLowerCase(word.charAt(i - 2))) {
        return !word.startsWith("Mac") && !word.startsWith("Fitz") && !word.contains("-");
      }
    }
    return false;
  }

  @Override
  public List<List<Name>> acronyms(Text text, List<Name> found) {
    List<List<Name>> pairs = new ArrayList<>();
    for (Name name : found) {
      int open = name.to();
      if (open + 2 >= text.size() || !text.key(open).equals("(") || !text.key(open + 2).equals(")")
          || !text.token(open + 1).isWord()) continue;
      if (name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.PLACE
          || !text.token(open + 1).isAcronym()) continue;
      pairs.add(List.of(EnglishNames.name(text, open + 1, open + 2, Name.Kind.BODY), name.as(Name.Kind.BODY)));
    }
    return pairs;
  }

  @Override
  public Map<String, String> shortNames(List<Name> names) {
    Map<String, String> shortNames = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Name name : names) {
      List<Token> tokens = Tokenizer.tokens(name.text());
      if (name.kind() != Name.Kind.BODY || tokens.size() < 2 || tokens.size() > 3) continue;
      String first = tokens.getFirst().key();
      String last = tokens.getLast().key();
      boolean proper = !english.isPlace(first) && !english.isNational(first) && !english.isHead(first)
          && !english.isGivenName(first)
          && !english.isAny(first, "portfolio", "capital", "determiner") && !english.isEveryday(first)
          && (!english.isHead(last) || !english.takes(last, "of")); // Thornholme is no council
      boolean alone = english.isAny(last, "club end", "paper");
      for (String word : List.of(proper ? first : "", alone ? last : "")) {
        String other = word.isEmpty() ? name.text() : shortNames.putIfAbsent(word, name.text());
        if (other != null && !other.equals(name.text())) several.add(word);
      }
    }
    shortNames.keySet().removeAll(several);
    return shortNames;
  }

  @Override
  public Gender genderOf(Text text, Name name) {
    if (name.kind() != Name.Kind.PERSON) return Gender.UNKNOWN;
    Gender called = english.genderOfNoun(text.key(name.from() - 1)); // Ms Haddad, his wife Grace
    if (called != Gender.UNKNOWN) return called;
    List<Token> tokens = Tokenizer.tokens(name.text());
    return tokens.size() > 1 || tokens.size() == 1
        && !english.isCommonName(tokens.getFirst().key()) ? english.genderOf(tokens.getFirst().key()) : Gender.UNKNOWN;
  }

  @Override
  public boolean isSubject(Text text, Name name, Text.Sentence sentence) {
    if (!name.speaks() || text.quoted(name.from())) return false;
    if (EnglishPeople.isSelfNamed(text, name.from())) return true;
    int before = name.from() - 1;
    if (before >= sentence.from() && english.is("determiner", text.key(before))) before--;
    if (before < sentence.from()) return name.to() >= text.size() || !text.key(name.to()).equals("'s")
        || name.kind() == Name.Kind.PERSON;
    if (text.key(name.to()).equals("'s")) return false;
    return !english.is("preposition", text.key(before)) || Set.of("like").contains(text.key(before));
  }

  @Override
  public List<String> callings(Text text, Name name) {
    return name.kind() == Name.Kind.PERSON ? EnglishPosts.callings(english, text, name) : List.of();
  }

  @Override
  public @Nullable Subject nominalSubject(NamedText named, Text.Sentence sentence) {
    return new EnglishNounPhrases(english, named, new EnglishPosts(english, named)).subject(sentence);
  }

  @Override
  public @Nullable Gender pronounAt(Text text, Text.Sentence sentence) {
    return switch (text.key(EnglishNounPhrases.behindOpening(english, text, sentence))) {
      case "he" -> Gender.MALE;
      case "she" -> Gender.FEMALE;
      default -> null;
    };
  }

  @Override
  public boolean issues(String body) {
    return true;
  }

  @Override
  public boolean reports(String key) {
    return cues.reports(key) || Set.of("read", "reads", "runs", "ran", "goes", "went").contains(key);
  }

  @Override
  public boolean saysYou(Text text, int token) {
    if (text.quoted(token) || !text.key(token).equals("you") && !text.key(token).equals("you've")) return false;
    for (int i = token + 1; i < text.size() && i < token + 5; i++) {
      if (Set.of("said", "called", "told", "wrote", "described", "argued", "say").contains(text.key(i))) return true;
    }
    return false;
  }

  @Override
  public InterviewWords interviewWords() {
    return INTERVIEWS;
  }
}
