package org.qawl.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.analysis.Language;
import org.qawl.names.Gazetteer;
import org.qawl.tables.Table;
import org.qawl.tables.WordMap;
import org.qawl.tables.WordSet;

/**
 * The words of one language that the recognizers look up: closed classes, posts, documents, nameless people, places.
 */
final class Words {
  /** The closed classes to which a word belongs. */
  private final WordMap<Traits> classes = new WordMap<>();
  private final Map<String, List<String>> byClass = new HashMap<>();
  /** Whether a role is a post (true) or a trade, kinship or age (false). */
  private final WordMap<Boolean> roles = new WordMap<>();
  private final Map<String, String> nonSpeakers = new HashMap<>();
  private final WordSet unnamed = new WordSet();
  private final Map<String, String> titles = new HashMap<>();
  private final WordSet everyday = new WordSet();
  private final WordMap<Gender> givenNames = new WordMap<>();
  private final WordSet commonNames = new WordSet();
  private final WordSet surnames = new WordSet();
  private final WordSet seldomNames = new WordSet();
  private final WordSet namesWithArticle = new WordSet();
  private final WordSet places = new WordSet();
  private final WordSet nationals = new WordSet();
  /** The place that an adjective or a longer name means: سوري is of سوريا. */
  private final Map<String, String> nations = new HashMap<>();
  /** The words that begin a body's name, and what may follow them. */
  private final WordMap<Head> heads = new WordMap<>();

  /** What may follow a post with a hyphen. */
  private static final Set<String> RANKS = Set.of("general", "elect", "designate", "in-chief", "at-large");

  private static final ArabicEverydayWords EVERYDAY = new ArabicEverydayWords();

  private Words() {}

  static Words of(Language language, Additions additions) {
    Words words = new Words();
    String code = language.code();
    for (Table.Row row : table("closed-words.tsv")) {
      if (row.get("language").equals(code)) {
        words.put(row.get("word"), row.get("class"));
      }
    }
    String name = language == Language.ARABIC ? "arabic" : "english";
    if (language == Language.ENGLISH) for (Table.Row row : table("english-words.tsv")) {
      words.put(row.get("word"), row.get("class"));
      if (row.get("class").equals("title")) words.titles.put(Tokenizer.key(row.get("word")), row.get("meaning"));
    }
    for (Table.Row row : Table.of(Gazetteer.class, "common-words.tsv")) {
      if (row.get("language").equals(code)) words.everyday.add(Tokenizer.key(row.get("word")));
    }
    for (Table.Row row : table(name + "-roles.tsv")) words.roles.put(Tokenizer.key(row.get("role")), row.get("post").equals("yes"));
    for (Table.Row row : additions.roles(language)) words.roles.put(Tokenizer.key(row.get("role")), row.get("post").equals("yes"));
    for (Table.Row row : table(name + "-organizations.tsv")) {
      String noun = Tokenizer.key(row.get("head"));
      words.heads.put(noun, new Head(noun, Traits.of(List.of(row.get("after").split(" ")))));
    }
    for (Table.Row row : table("non-speakers.tsv")) {
      if (row.get("language").equals(code)) words.nonSpeakers.put(Tokenizer.key(row.get("word")), row.get("kind"));
    }
    for (Table.Row row : table("unnamed.tsv")) {
      if (row.get("language").equals(code)) words.unnamed.add(Tokenizer.key(row.get("word")));
    }
    for (Table.Row row : table("given-names.tsv")) {
      Gender gender = row.get("gender").equals("female") ? Gender.FEMALE : Gender.MALE;
      for (String form : row.list(name)) {
        if (form.startsWith("ال")) words.namesWithArticle.addAll(spellings(Tokenizer.key(form)));
        if (row.get("common").equals("seldom")) {
          words.seldomNames.add(Tokenizer.key(form));
          continue;
        }
        String asWritten = Tokenizer.key(form);
        for (String key : spellings(asWritten)) {
          if (isHis(key, asWritten)) {
            words.seldomNames.add(key);
            continue;
          }
          words.givenNames.putIfAbsent(key, gender);
          if (row.get("common").equals("yes")) words.commonNames.add(key);
        }
      }
    }
    if (language == Language.ARABIC) { // English names show by their capitals
      for (Table.Row row : table("surnames.tsv")) words.surnames.addAll(spellings(Tokenizer.key(row.get("arabic"))));
    }
    for (Table.Row row : table("places.tsv")) {
      for (String form : row.list(name)) words.places.add(Tokenizer.key(form));
      String people = Tokenizer.key(row.get(language == Language.ARABIC ? "nisba" : "adjective"));
      if (people.isEmpty()) continue;
      words.nationals.add(people);
      words.nations.put(people, people);
      for (String form : row.list(name)) words.nations.put(Tokenizer.key(form), people);
    }
    return words;
  }

  private void put(String word, String wordClass) {
    Traits.add(classes, Tokenizer.key(word), wordClass);
    byClass.computeIfAbsent(wordClass, key -> new ArrayList<>()).add(Tokenizer.key(word));
  }

  /** Whether a word is a given name only where it is introduced as one: نجاح, سائد. */
  boolean isSeldomName(String key) {
    return seldomNames.contains(key) && !givenNames.contains(key);
  }

  /** Whether a word is a family name that can end somebody's name or stand alone for him. */
  boolean isSurname(String key) {
    return surnames.contains(key) || key.startsWith("ال") && key.length() > 5 && surnames.contains(key.substring(2))
        || isJoinedSurname(key);
  }

  /** بنعلال, بوعجيلة, بلقاسم, أبوراس: a family's name with son or father written onto the name of its first. */
  boolean isJoinedSurname(String key) {
    boolean father = key.startsWith("ابو");
    boolean joined = father || key.startsWith("بن") || key.startsWith("بو") || key.startsWith("بل");
    if (!joined || key.length() < 6 || EVERYDAY.contains(key)) return false;
    if (father) return !isPlace(key);
    String noun = key.substring(1); // بلبنان is in Lebanon, and بلطيفة with Latifa
    String first = key.substring(2);
    return (isGivenName(first) || surnames.contains(first)) && !isGivenName(noun) && !isPlace(noun);
  }

  /** المديرة, الأم: whether the form of an Arabic noun, or what it means, is a woman's. */
  boolean isFeminine(String noun) {
    return noun.endsWith("ة") || is("woman", noun);
  }

  /** The words of a class in the order of their table. */
  List<String> of(String wordClass) {
    return byClass.getOrDefault(wordClass, List.of());
  }

  /** A name as it is written, and أسامه and مصطفي as they are typed for أسامة and مصطفى. */
  private static List<String> spellings(String key) {
    String rest = key.substring(0, Math.max(0, key.length() - 1));
    if (key.endsWith("ة")) return List.of(key, rest + "ه");
    return key.endsWith("ى") && key.length() > 4 ? List.of(key, rest + "ي") : List.of(key);
  }

  /** ناديه, أمنه: typed for نادية and أمنة, but his club and his safety. */
  private static boolean isHis(String typed, String name) {
    return typed.endsWith("ه") && name.endsWith("ة") && EVERYDAY.containsAlone(typed.substring(0, typed.length() - 1));
  }

  private static Table table(String name) {
    return Table.of(Words.class, name);
  }

  /** The closed classes to which a word belongs. */
  Traits classesOf(String key) {
    return classes.getOrDefault(key, Traits.NONE);
  }

  /** Whether a word belongs to any closed class. */
  boolean isClassed(String key) {
    return classes.contains(key);
  }

  boolean is(String wordClass, String key) {
    return classesOf(key).has(wordClass);
  }

  boolean isAny(String key, String... wordClasses) {
    Traits own = classesOf(key);
    if (!own.isEmpty()) for (String wordClass : wordClasses) if (own.has(wordClass)) return true;
    return false;
  }

  /** Whether a word stands before names: Mr, Gen. */
  boolean isTitle(String key) {
    return is("title", withoutPoint(key));
  }

  private static String withoutPoint(String key) {
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }

  /** The noun that a title is or is short for: general for Gen. */
  String titleOf(String key) {
    String title = withoutPoint(key);
    String meaning = titles.getOrDefault(title, title);
    return meaning.contains(" ") ? title : meaning;
  }

  /** A title that says nothing of a post: Mr, Sir. */
  boolean isPlainTitle(String key) {
    return is("plain title", withoutPoint(key));
  }

  boolean isRole(String key) {
    return roles.contains(key) || key.indexOf('-') > 0 && roles.contains(roleInCompound(key));
  }

  boolean isPost(String key) {
    Boolean post = roles.get(key);
    return post != null ? post : key.indexOf('-') > 0 && roles.getOrDefault(roleInCompound(key), false);
  }

  /** The noun in vice-president and director-general; empty if the word is no such compound. */
  private static String roleInCompound(String key) {
    int first = key.indexOf('-');
    if (first <= 0 || first == 2 && (key.startsWith("al") || key.startsWith("el"))) return "";
    return RANKS.contains(key.substring(first + 1)) ? key.substring(0, first) : key.substring(key.lastIndexOf('-') + 1);
  }

  boolean isDocument(String key) {
    return nonSpeakers.containsKey(key);
  }

  /** A state or what stands for one: the government. */
  boolean isState(String key) {
    return "state".equals(nonSpeakers.get(key));
  }

  /** A document that lends its voice to the body that issued it: report, statement. */
  boolean isCarrier(String key) {
    return "carrier".equals(nonSpeakers.get(key));
  }

  /** A document that lends its voice to a body named behind it, but means nobody by itself: records, analyses. */
  boolean isRecord(String key) {
    return "record".equals(nonSpeakers.get(key));
  }

  /** Whether an English noun means many: officials, police. */
  boolean isPlural(String key) {
    return key.endsWith("s") && !key.endsWith("ss") || is("plural", key);
  }

  /** Whether a word is so frequent that its capital at the beginning of a sentence shows no name. */
  boolean isEveryday(String key) {
    return everyday.contains(key);
  }

  /** The gender that an English noun shows: brother, landlady, spokesman. */
  Gender genderOfNoun(String key) {
    if (is("woman", key) || key.endsWith("woman")) return Gender.FEMALE;
    return is("man", key) || key.endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
  }

  boolean isUnnamed(String key) {
    return unnamed.contains(key);
  }

  boolean isGivenName(String key) {
    return givenNames.contains(key);
  }

  /** الطيب, الحسن, but not ألفرد: a given name that has the article. */
  boolean isNameWithArticle(String key) {
    return namesWithArticle.contains(key);
  }

  /** A given name that is also an everyday word: أمل, Will, May. */
  boolean isCommonName(String key) {
    return commonNames.contains(key);
  }

  Gender genderOf(String givenName) {
    return givenNames.getOrDefault(givenName, Gender.UNKNOWN);
  }

  boolean isPlace(String key) {
    return places.contains(key);
  }

  /** The adjective of a place or nation, by which the two can be compared; the word itself if it is none. */
  String nationOf(String key) {
    return nations.getOrDefault(key, key);
  }

  boolean isNational(String key) {
    return nationals.contains(key) || key.endsWith("s") && nationals.contains(key.substring(0, key.length() - 1));
  }

  /** The noun as which a word begins the names of bodies; null if it begins none. */
  @Nullable Head head(String key) {
    return heads.get(key);
  }

  boolean isHead(String key) {
    return heads.contains(key);
  }

  /** Whether the table of bodies says that something may follow the noun of one: of, a place. */
  boolean takes(String head, String what) {
    Head known = heads.get(head);
    return known != null && known.takes(what);
  }
}
