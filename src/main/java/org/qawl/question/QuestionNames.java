package org.qawl.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qawl.analysis.Language;
import org.qawl.attribution.Attributor;
import org.qawl.attribution.Speaker;
import org.qawl.names.Entry;
import org.qawl.names.Gazetteer;
import org.qawl.names.Kind;
import org.qawl.tables.Table;

/** Where in a question somebody is named: by the gazetteer, by a given name and what follows it, or by a post. */
final class QuestionNames {
  /** The words of a name of the gazetteer, and of a post before it. */
  private static final int MOST_KNOWN = 6;
  /** Shorter ones are too often something else. */
  private static final int SHORTEST_SURNAME = 4;
  /** A given name and what belongs to it. */
  private static final int MOST_GIVEN = 5;
  /** The letters of an acronym, which is no surname. */
  private static final int LONGEST_ACRONYM = 5;

  private static final QuestionForms ARTICLE = QuestionForms.group("article");
  private static final QuestionForms ROLE = QuestionForms.group("role");
  private static final QuestionForms POST = QuestionForms.group("role|body");
  private static final QuestionForms SPOKESMAN = QuestionForms.group("spokesman");
  private static final QuestionForms OBSERVER = QuestionForms.group("observer");
  private static final QuestionForms TITLE = QuestionForms.group("title");
  private static final QuestionForms PARTICLE = QuestionForms.group("particle");
  private static final QuestionForms BOUNDARY = QuestionForms.group("tells|an|about|terse|said-noun|rai|tasrih");
  private static final QuestionForms OFFICE = QuestionForms.group("office");
  private static final QuestionForms ANYBODY = QuestionForms.group("anybody");
  private static final QuestionForms BODY = QuestionForms.group("body");

  private static final Set<String> GIVEN = given(false);
  /** The last names of the gazetteer's people, which are often said alone. */
  private static final Set<String> SURNAMES = Table.of(Gazetteer.class, "gazetteer.tsv").rows().stream()
      .filter(row -> row.get("kind").equals("person"))
      .flatMap(row -> Stream.concat(Stream.of(row.get("arabic"), row.get("english")), row.list("aliases").stream()))
      .filter(form -> form.indexOf(' ') > 0)
      .map(form -> QuestionWords.key(form.substring(form.lastIndexOf(' ') + 1)).replaceFirst("^[ae]l-", ""))
      .filter(name -> name.length() >= SHORTEST_SURNAME)
      .collect(Collectors.toUnmodifiableSet());

  /** Bodies that go by an everyday word, such as حماس. */
  private static final Set<String> BARE = Table.of(Attributor.class, "arabic-bare-names.tsv").rows().stream()
      .map(row -> QuestionWords.key(row.get("name")))
      .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> UNNAMED = Table.of(Attributor.class, "unnamed.tsv").rows().stream()
      .map(row -> QuestionWords.key(row.get("word")))
      .collect(Collectors.toUnmodifiableSet());
  /** Those that are everyday words too: أمل is hope. */
  private static final Set<String> ANY_GIVEN = given(true);

  private QuestionNames() {}

  private static Set<String> given(boolean common) {
    Stream<Table.Row> listed = Table.of(Attributor.class, "given-names.tsv").rows().stream()
        .filter(row -> common || row.get("common").isEmpty());
    return Stream.concat(listed, Table.of(QuestionNames.class, "question-given-names.tsv").rows().stream())
        .flatMap(row -> Stream.of(row.list("arabic"), row.list("english")).flatMap(List::stream))
        .map(QuestionWords::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * How many words at a place name somebody known, with a post before: one of the gazetteer, but no place, or a given
   * name and its surname; 0 if they do not.
   */
  static int known(QuestionWords words, int at) {
    return unlessGenitive(words, at, knownNominative(words, at));
  }

  private static int unlessGenitive(QuestionWords words, int at, int named) {
    return named > 0 && words.key(at + named - 1).endsWith("'s") ? 0 : named;
  }

  private static int knownNominative(QuestionWords words, int at) {
    int listed = listed(words, at, false);
    return listed > 0 ? listed : Math.max(named(words, at), posted(words, at));
  }

  /** Like {@link #known}, but of the bodies only those that observe and report, such as Human Rights Watch. */
  static int person(QuestionWords words, int at) {
    return unlessGenitive(words, at, personNominative(words, at));
  }

  private static int personNominative(QuestionWords words, int at) {
    int person = personListed(words, at);
    if (person > 0) return person;
    int body = listed(words, at, false);
    int posted = posted(words, at);
    if (posted > body) return posted;
    if (body > 0) {
      for (int i = at; i < at + body; i++) if (OBSERVER.longestAt(words, i) > 0) return body;
      return 0;
    }
    if (listed(words, at, true) > 0) return 0; // a place: جنين is a given name as well
    int named = named(words, at);
    return named == 0 && at < words.size() && isSurnameAlone(words, at) ? 1 : named;
  }

  private static int personListed(QuestionWords words, int at) {
    for (int end = Math.min(words.size(), at + MOST_KNOWN); end > at; end--) {
      Optional<Entry> entry = Gazetteer.standard().find(words.between(at, end));
      if (entry.isPresent() && entry.get().kind() == Kind.PERSON) return end - at;
    }
    return 0;
  }

  /** Whether a word as it stands begins a name of the gazetteer, a place's too, or is a given name. */
  static boolean isListed(QuestionWords words, int at) {
    String key = words.key(at);
    if (GIVEN.contains(key)) return true;
    int listed = listed(words, at, true);
    if (listed == 0) return false;
    return Gazetteer.standard().find(words.between(at, at + listed)).orElseThrow().forms().stream()
        .anyMatch(form -> QuestionWords.key(form).startsWith(key));
  }

  /** Whether words are a name of the gazetteer. */
  static boolean isAllListed(String held) {
    return Gazetteer.standard().find(held).isPresent();
  }

  private static int listed(QuestionWords words, int at, boolean places) {
    for (int end = Math.min(words.size(), at + MOST_KNOWN); end > at; end--) {
      Optional<Entry> entry = Gazetteer.standard().find(words.between(at, end));
      if (entry.isPresent() && (places || entry.get().kind() != Kind.PLACE)) return end - at;
    }
    return 0;
  }

  /** A given name, what stands between, and a surname: <i>Mazen Darwish</i>, نور الدين الطبوبي. */
  private static int named(QuestionWords words, int at) {
    if (at + 1 >= words.size() || !ANY_GIVEN.contains(words.key(at))) return 0;
    boolean compound = words.key(at + 1).equals("الدين");
    // نبيل is noble too: a name with a surname that is no other word, or looks like a nisba.
    boolean certain = compound || GIVEN.contains(words.key(at));
    if (!certain && !isSurname(words, at + 1) && !isNisba(words.key(at + 1))) return 0;
    int end = compound ? at + 2 : at + 1;
    while (end < words.size() && PARTICLE.longestAt(words, end) > 0) end++;
    if (end >= words.size()) return 0;
    boolean joined = end > at + 1 && PARTICLE.longestAt(words, end - 1) > 0;
    joined |= certain && ANY_GIVEN.contains(words.key(end)); // طارق رمضان
    joined = joined || isSurname(words, end) || isLast(words, end) && NameLook.isName(words.between(at, end + 1));
    if (!joined) return 0;
    end++;
    while (end < words.size() && end - at < MOST_GIVEN && isFurther(words, end)) end++;
    // Ahmed Gaid al-Salah: a particle belongs to what is behind it.
    while (PARTICLE.longestAt(words, end - 1) > 0) end--;
    return end - at;
  }

  /** حداد is a blacksmith too, and a surname only where another is, or where nothing of a name can follow. */
  private static boolean isLast(QuestionWords words, int at) {
    String word = words.between(at, at + 1);
    if (Language.detect(word) == Language.ENGLISH || words.key(at).startsWith("ال")) return true;
    if (SURNAMES.contains(words.key(at)) || at + 1 >= words.size() || words.breaks(at + 1)) return true;
    return BOUNDARY.longestAt(words, at + 1) > 0 || QuestionVocabulary.isJoined(words.between(at + 1, at + 2));
  }

  private static boolean isNisba(String key) {
    return key.startsWith("ال") && key.endsWith("ي");
  }

  /** Whether a word goes on with a name, and begins no other. */
  private static boolean isFurther(QuestionWords words, int at) {
    boolean particle = PARTICLE.longestAt(words, at) > 0;
    if (PARTICLE.longestAt(words, at - 1) > 0) return !words.breaks(at); // أبو ستة is no six
    if (!particle && !isSurname(words, at)) return false;
    return particle || !ANY_GIVEN.contains(words.key(at)) || at + 1 >= words.size() || !isSurname(words, at + 1);
  }

  /** Whether somebody else begins at a place: <i>Erdogan <b>Assad</b> talks</i>. */
  static boolean isAnother(QuestionWords words, int at) {
    boolean capital = Character.isUpperCase(words.between(at, at + 1).charAt(0));
    return person(words, at) > 0 || capital && SURNAMES.contains(words.key(at));
  }

  /** The surname of somebody known, and no everyday word: <i>Barzani</i>. */
  static boolean isSurnameAlone(QuestionWords words, int at) {
    return SURNAMES.contains(words.key(at)) && !ANY_GIVEN.contains(words.key(at)) && isSurname(words, at);
  }

  /** A word that is no other than a name, as far as we know. */
  private static boolean isSurname(QuestionWords words, int at) {
    String word = words.between(at, at + 1);
    if (word.isEmpty() || words.breaks(at) || words.key(at).endsWith("'s") || listed(words, at, true) > 0) return false;
    if (Language.detect(word) == Language.ENGLISH) {
      boolean small = words.text().equals(words.text().toLowerCase(Locale.ROOT));
      boolean capital = Character.isUpperCase(word.charAt(0)) || Character.isLowerCase(word.charAt(0)) && small;
      boolean acronym = word.length() <= LONGEST_ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
      if (!capital || acronym) return false;
    }
    if (!Character.isLetter(word.charAt(0)) || word.endsWith("ى")) return false; // على is no علي
    return GIVEN.contains(words.key(at)) || !QuestionVocabulary.has(word);
  }

  /** A post and who holds it, or somebody who speaks for a body: <i>Houthi spokesman Yahya Saree</i>. */
  private static int posted(QuestionWords words, int at) {
    if (at >= words.size()) return 0;
    int spokesman = SPOKESMAN.longestAt(words, at);
    if (spokesman > 0) {
      int body = listed(words, at + spokesman, true);
      return spokesman + (body > 0 ? body : body(words, at + spokesman));
    }
    if (Language.detect(words.between(at, at + 1)) == Language.ARABIC && POST.longestAt(words, at) > 0) {
      for (int end = Math.min(words.size(), at + NameLook.MOST_WORDS); end > at + 2; end--) {
        if (isHolder(words, at, end)) return end - at;
      }
    }
    boolean post = TITLE.longestAt(words, at) > 0 || POST.longestAt(words, at) > 0;
    int most = Math.min(words.size(), at + MOST_KNOWN);
    for (int name = at + 1; name < most; name++) {
      if (words.breaks(name)) return 0;
      post |= ROLE.longestAt(words, name - 1) > 0;
      int person = post ? Math.max(personListed(words, name), named(words, name)) : 0;
      if (person == 0 && ROLE.longestAt(words, name - 1) > 0) person = surnames(words, name);
      if (person > 0) return name - at + person;
    }
    return 0;
  }

  /** وزارة الدفاع الروسية: words in the construct, one with the article, and its adjectives. */
  private static int body(QuestionWords words, int at) {
    int end = at;
    while (end < words.size() && !words.key(end).startsWith("ال")) end++;
    while (end < words.size() && words.key(end).startsWith("ال")) end++;
    return end - at;
  }

  /** Behind a role, two words or more that are no others: <i>analyst Abdulkhaleq Abdulla</i>. */
  private static int surnames(QuestionWords words, int at) {
    int end = at;
    while (end < words.size() && end - at < MOST_GIVEN && isSurname(words, end)) end++;
    return end - at > 1 ? end - at : 0;
  }

  /** رئيس الوزراء الإثيوبي آبي أحمد: attribution knows the post, and the name behind it ends in no everyday word. */
  private static boolean isHolder(QuestionWords words, int at, int end) {
    String all = words.between(at, end);
    String name = NameLook.attributed(all).map(Speaker::name).orElse("");
    if (QuestionSpeaker.suffix(all, name) == 0) return false;
    QuestionWords holder = QuestionWords.of(name);
    int last = holder.size() - 1;
    if (!ANY_GIVEN.contains(holder.key(last)) && QuestionVocabulary.has(holder.between(last, last + 1))) return false;
    return last > 0 && NameLook.attributed(all).orElseThrow().affiliation().isPresent();
  }

  /** Whether a word names people or a post, or somebody known, and so may speak. */
  static boolean isPeople(QuestionWords words) {
    return UNNAMED.contains(words.key(0)) || POST.longestAt(words, 0) > 0 || ANY_GIVEN.contains(words.key(0))
        || OFFICE.longestAt(words, 0) > 0 || BARE.contains(words.key(0)) || isListed(words, 0)
        || ANYBODY.longestAt(words, 0) > 0;
  }

  /** Whether somebody is named by words that a colon follows: a known person or body, or one that speaks for it. */
  static boolean isHeading(String held) {
    QuestionWords words = QuestionWords.of(held);
    if (words.size() == 0 || words.size() > NameLook.MOST_WORDS) return false;
    int article = ARTICLE.longestAt(words, 0);
    if (known(words, article) == words.size() - article) return true;
    if (listed(words, article, true) > 0 || words.size() - article < 2) return false;
    if (ROLE.longestAt(words, words.size() - 1) > 0 || SPOKESMAN.longestAt(words, 0) > 0) return NameLook.isName(held);
    for (int at = 0; at < words.size(); at++) if (QuestionVocabulary.has(words.between(at, at + 1))) return false;
    return NameLook.isName(held);
  }

  /** How long a name most likely is that something else follows at once: هل أيدت <i>مارين لوبان</i> العقوبات؟ */
  static int likely(QuestionWords words, int at) {
    int listed = listed(words, at, true);
    if (listed > 0 || BODY.longestAt(words, at) > 0) return listed;
    if (at + 2 >= words.size() || words.key(at).startsWith("ال") || words.key(at + 1).startsWith("ال")) return 0;
    String third = words.key(at + 2);
    return third.startsWith("ال") && !third.endsWith("ي") ? 2 : 0;
  }
}
