package org.qawl.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qawl.tables.Memo;
import org.qawl.tables.Table;

/** Whom Arabic descriptions mean. */
final class ArabicDescriptions implements Descriptions {
  private final ArabicWords arabic;
  /** The words of posts for which a noun stands as well. */
  private final Map<String, Set<String>> posts = new HashMap<>();
  /** The nouns with which the names of bodies begin that a noun calls as well. */
  private final Map<String, Set<String>> kinds = new HashMap<>();
  /** The words by which descriptions and posts are compared, of as many as an article has many times over. */
  private final Memo<List<String>> described = new Memo<>(1 << 12, this::describe);

  ArabicDescriptions(ArabicWords arabic) {
    this.arabic = arabic;
    read("arabic-descriptions.tsv", "post", posts);
    read("arabic-body-kinds.tsv", "kinds", kinds);
  }

  private static void read(String table, String column, Map<String, Set<String>> nouns) {
    for (Table.Row row : Table.of(ArabicDescriptions.class, table)) {
      for (String noun : row.list("noun")) {
        Set<String> words = nouns.computeIfAbsent(Tokenizer.key(noun), key -> new HashSet<>());
        for (String word : row.list(column)) words.add(Tokenizer.key(word));
      }
    }
  }

  @Override
  public boolean mayHold(String description, String post) {
    List<Token> tokens = tokens(description);
    String noun = tokens.isEmpty() ? "" : noun(tokens.getFirst());
    Set<String> words = posts.getOrDefault(noun, posts.get(withoutFeminine(noun))); // الأكاديمية
    if (words == null) return false;
    for (Token token : tokens(post)) {
      if (words.contains(noun(token))) return true;
      for (ArabicWords.Bare reading : ArabicWords.readings(token.key())) {
        if (words.contains(ArabicWords.withoutArticle(reading.key()))) return true;
      }
    }
    return false;
  }

  @Override
  public boolean isOfItsNation(String description, String post) {
    return !Collections.disjoint(nations(tokens(description)), nations(tokens(post)));
  }

  @Override
  public boolean isOfAnotherNation(String description, String post) {
    Set<String> wanted = nations(tokens(description));
    Set<String> given = wanted.isEmpty() ? Set.of() : nations(tokens(post));
    return !given.isEmpty() && Collections.disjoint(wanted, given);
  }

  private Set<String> nations(List<Token> words) {
    Set<String> nations = new HashSet<>();
    for (Token word : words) {
      if (arabic.isNational(word.key())) nations.add(nationOf(ArabicWords.withoutArticle(word.key())));
    }
    return nations;
  }

  /** The role in a word, also where the article makes a short one unlike itself: الأب, الأم, الجد. */
  private String role(String key) {
    String role = arabic.role(key);
    String rest = role.isEmpty() && key.startsWith("ال") ? key.substring(2) : "";
    return arabic.words.isRole(rest) ? rest : role;
  }

  /** The role in a word; if it has none, the word without its article. */
  private String noun(Token token) {
    String role = arabic.role(token.key());
    return role.isEmpty() ? ArabicWords.withoutArticle(token.key()) : role;
  }

  @Override
  public boolean mayMean(String description, String body) {
    List<Token> name = tokens(body);
    List<Token> words = tokens(description);
    if (name.isEmpty() || words.isEmpty()) return false;
    String head = ArabicWords.withoutArticle(name.getFirst().key());
    String noun = ArabicWords.withoutArticle(words.getFirst().key());
    boolean medium = arabic.words.is("medium", noun); // رويترز is no company where something is said of one
    if (!medium && name.stream().anyMatch(token -> arabic.words.is("medium", token.key()))) return false;
    return !arabic.words.isHead(head) || head.equals(noun) || arabic.words.is("any body", noun)
        || kinds.getOrDefault(noun, Set.of()).contains(head);
  }

  @Override
  public List<String> describing(String description) {
    return described.of(description);
  }

  private List<String> describe(String description) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens(description)) {
      if (!token.isWord()) continue;
      String key = token.key();
      String role = words.isEmpty() ? role(key) : "";
      String word = role.isEmpty() ? ArabicWords.withoutArticle(key.startsWith("لل") ? "ال" + key.substring(2)
          : key) : role;
      // كبير الباحثين is called الباحث too.
      String one = word.endsWith("ين") && word.length() > 4 ? word.substring(0, word.length() - 2) : word;
      if (arabic.words.isRole(one)) word = one;
      if (!words.isEmpty()) word = nationOf(word);
      if (word.endsWith("ة") && words.isEmpty() && role.isEmpty()) word = word.substring(0, word.length() - 1);
      words.add(word);
    }
    return List.copyOf(words);
  }

  /** المندوب السوداني is مندوب السودان. */
  private String nationOf(String word) {
    String place = arabic.words.nationOf(word);
    if (!place.equals(word)) return place;
    String nation = word.endsWith("ة") ? word.substring(0, word.length() - 1) : word;
    return arabic.words.isPlace("ال" + word) ? arabic.words.nationOf("ال" + word) : arabic.words.nationOf(nation);
  }

  @Override
  public boolean isDefinite(String description) {
    return arabic.hasArticle(noun(description)) && !arabic.words.is("partitive", noun(description));
  }

  @Override
  public boolean isAnyBody(String description) {
    return true;
  }

  @Override
  public boolean isMany(String description) {
    return arabic.isPeopleInPlural(noun(description));
  }

  @Override
  public boolean isOnePerson(String description) {
    return false;
  }

  @Override
  public boolean isGeneral(String description) {
    List<Token> tokens = tokens(description);
    if (tokens.isEmpty()) return false;
    String noun = ArabicWords.withoutConjunction(tokens.getFirst().key());
    // المتحدث is anybody who spoke, المتحدث باسم العشائر somebody else.
    return arabic.words.is("anybody", noun) && (tokens.size() == 1 || arabic.role(noun).isEmpty()
        || tokens.size() == 2 && arabic.words.is("anybody", tokens.getLast().key())); // الرجل الستيني
  }

  @Override
  public boolean bringsToMind(String description) {
    return isGeneral(description); // المرأة, but not يتميز المفكر الناقد, which may be anybody
  }

  /** البرازيلي, المسؤول الحكومي: his nation alone, or that he holds some office. */
  @Override
  public boolean mayCallAgain(String description) {
    List<Token> tokens = tokens(description);
    if (tokens.isEmpty()) return false;
    String noun = tokens.getFirst().key();
    return tokens.size() == 1 && arabic.isNationalWithArticle(noun)
        || tokens.size() == 2 && noun.startsWith("ال") && arabic.role(noun).equals("مسؤول");
  }

  @Override
  public boolean onlyCallsAgain(String description) {
    List<Token> tokens = tokens(description);
    if (tokens.size() != 1 && !isSame(description)) return false; // المصدر نفسه
    String key = tokens.getFirst().key();
    if (!ArabicWords.opensWithArticle(tokens.getFirst())) return arabic.words.is("anybody", key); // محدثتنا
    if (arabic.words.is("one of its kind", ArabicWords.withoutArticle(key))) return false; // قالت الشرطة
    return describesBody(description) || !arabic.role(key).isEmpty() || arabic.isNationalWithArticle(key)
        || arabic.words.is("title", key) || isSource(description) && !key.equals("المصادر"); // who has no name anyway
  }

  @Override
  public boolean isOfSomething(String description) {
    List<Token> tokens = tokens(description);
    return tokens.size() > 1 && !(ArabicWords.opensWithArticle(tokens.getFirst())
        && tokens.stream().allMatch(ArabicWords::opensWithArticle));
  }

  @Override
  public boolean isTrade(String description) {
    String noun = noun(description);
    return !arabic.role(noun).isEmpty() && !arabic.isPost(noun);
  }

  @Override
  public boolean isOfKin(String description) {
    return isOfSomething(description) && arabic.words.is("kin", noun(description));
  }

  @Override
  public boolean isSpokesman(String description) {
    return arabic.isSpokesman(noun(description)) && tokens(description).size() > 1;
  }

  @Override
  public boolean isEpithet(String description) {
    List<Token> tokens = tokens(description);
    if (tokens.isEmpty() || describesBody(description)) return false;
    for (Token token : tokens) if (!ArabicWords.opensWithArticle(token)) return false;
    return !arabic.role(tokens.getFirst().key()).isEmpty() && !isMany(description);
  }

  @Override
  public boolean isSame(String description) {
    List<Token> tokens = tokens(description);
    return !tokens.isEmpty() && arabic.words.is("himself", tokens.getLast().key());
  }

  @Override
  public boolean isSource(String description) {
    return arabic.words.is("source", ArabicWords.withoutArticle(noun(description)));
  }

  @Override
  public boolean isLatter(String description) {
    return arabic.words.is("latter", Tokenizer.key(description));
  }

  @Override
  public boolean describesBody(String description) {
    return arabic.words.isHead(ArabicWords.withoutArticle(noun(description)));
  }

  private static String withoutFeminine(String noun) {
    return noun.endsWith("ة") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** The first word of a description, empty if it has none. */
  private String noun(String description) {
    List<Token> tokens = tokens(description);
    return tokens.isEmpty() ? "" : tokens.getFirst().key();
  }

  private List<Token> tokens(String written) {
    List<Token> tokens = Tokenizer.tokens(written);
    return written.indexOf('ى') < 0 ? tokens : tokens.stream().map(this::asRead).toList(); // الدبلوماسى
  }

  private Token asRead(Token token) {
    return new Token(token.text(), arabic.lastLetters.typedFor(token.key()), token.start(), token.end(), token.type());
  }
}
