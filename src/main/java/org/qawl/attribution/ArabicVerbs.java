package org.qawl.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qawl.tables.Table;
import org.qawl.tables.WordMap;

/** The forms of the Arabic reporting verbs, made from the rows of arabic-verbs.tsv. */
final class ArabicVerbs {
  enum Aspect {
    PERFECT,
    IMPERFECT,
    /** قائلاً, مؤكدة: goes on with the speaker of the sentence. */
    PARTICIPLE
  }

  /**
   * A form of a verb.
   *
   * @param joined whether و or ف is written onto it
   * @param object whether an object pronoun is
   */
  record Form(ReportingVerb verb, Aspect aspect, Gender gender, boolean joined, boolean object) {}

  private static final String[] OBJECTS = {"ه", "ها", "هم", "نا", "ني", "ك", "كم"};

  private final Map<String, Form> forms = new HashMap<>();
  /**
   * Forms with و or ف before them. A verb's own first letter goes before these: وعد is "promised", not "and
   * reckoned".
   */
  private final Map<String, Form> joinedForms = new HashMap<>();
  private final WordMap<Form> all = new WordMap<>();
  /** Forms of what a document does to tell something: أظهرت; of whatever else is their subject they report nothing. */
  private final Map<String, Form> shown = new HashMap<>();
  /** The verbs whose perfect begins with an alef without hamza: with one it is the writer's own (أعتقد). */
  private final Set<String> plain = new HashSet<>();
  /** The verbs whose imperfect has an u behind its first letter in the passive alone. */
  private final Set<String> light = new HashSet<>();

  /** The verbs of these tables; a form that two of them have is that of the first. */
  ArabicVerbs(List<Table> tables) {
    for (Table table : tables) for (Table.Row row : table) add(row);
    joinedForms.forEach(all::put);
    forms.forEach(all::put);
  }

  /** أظهرت بيانات …, البيانات تظهر أن …, but not الذي يظهر اسمه: whether a document stands behind the verb, or a clause. */
  static boolean shows(Text text, int verb) {
    if (text.arabic(verb + 1).is(ArabicWord.DOCUMENT) || text.arabic(verb + 1).is(ArabicWord.THAT)) return true;
    return text.isJoined("preposition", verb + 1) && text.arabic(verb + 2).is(ArabicWord.THAT);
  }

  /** ستفتح, سيفتح, with what they say still to come. */
  static boolean isFuture(String key) {
    return key.length() > 4 && (key.startsWith("ست") || key.startsWith("سي"));
  }

  /** جلست, التفتت: whether a word ends as a verb in the perfect does whose subject is a woman, and not as a plural. */
  static boolean endsAsHers(String key) {
    return key.length() > 3 && key.endsWith("ت") && !key.endsWith("ات");
  }

  private void add(Table.Row row) {
    ReportingVerb verb = ReportingVerb.of(row);
    if (row.get("perfect").startsWith("ا")) plain.add(verb.id());
    if (row.get("perfect").startsWith("ا") || row.get("perfect").startsWith("ت")) light.add(verb.id());
    // The hamza of قرأ and هنأ stays: قرأت, but رأت.
    addPerfect(verb, key(row.get("perfect")), row.get("perfect").endsWith("أ"));
    if (!row.get("imperfect").isEmpty()) addImperfect(verb, key(row.get("imperfect")));
    if (!row.get("participle").isEmpty()) addParticiple(verb, key(row.get("participle")));
  }

  private static String key(String cell) {
    return Tokenizer.key(cell);
  }

  private void addPerfect(ReportingVerb verb, String form, boolean hamza) {
    boolean weak = !hamza && (form.endsWith("ى") || form.endsWith("ا"));
    String stem = weak ? form.substring(0, form.length() - 1) : form;
    add(verb, Aspect.PERFECT, Gender.MALE, form);
    add(verb, Aspect.PERFECT, Gender.FEMALE, stem + "ت");
    add(verb, Aspect.PERFECT, Gender.MANY, stem + "وا");
    add(verb, Aspect.PERFECT, Gender.MANY, stem + "تا");
    add(verb, Aspect.PERFECT, Gender.MANY, weak ? stem + "يا" : form + "ا");
    if (!hollow(stem).equals(stem)) add(verb, Aspect.PERFECT, Gender.MANY, hollow(stem) + "ن");
    if (verb.is("what")) {
      addObject(verb, Aspect.PERFECT, Gender.MALE, form + "ه");
      addObject(verb, Aspect.PERFECT, Gender.FEMALE, stem + "ته");
    }
    if (takesPronoun(verb)) {
      for (String object : OBJECTS) {
        // دعاه, رآه
        addObject(verb, Aspect.PERFECT, Gender.MALE, (!weak ? form : stem.endsWith("ا") ? stem : stem + "ا") + object);
        addObject(verb, Aspect.PERFECT, Gender.FEMALE, stem + "ت" + object);
        addObject(verb, Aspect.PERFECT, Gender.MANY, stem + "و" + object);
      }
    }
  }

  private static boolean takesPronoun(ReportingVerb verb) {
    return verb.is("pronoun") || verb.is("such") || verb.is("told") || verb.is("retold")
        || verb.is("resumes");
  }

  /** قال loses its alef in قلن, أضاف in أضفن. */
  private static String hollow(String stem) {
    int alef = stem.length() - 2;
    return alef > 0 && stem.charAt(alef) == 'ا' ? stem.substring(0, alef) + stem.substring(alef + 1) : stem;
  }

  private void addImperfect(ReportingVerb verb, String form) {
    String rest = form.substring(1);
    boolean weak = rest.endsWith("ى") || rest.endsWith("و") || rest.endsWith("ي");
    String stem = weak ? rest.substring(0, rest.length() - 1) : rest;
    add(verb, Aspect.IMPERFECT, Gender.MALE, "ي" + rest);
    add(verb, Aspect.IMPERFECT, Gender.FEMALE, "ت" + rest);
    add(verb, Aspect.IMPERFECT, Gender.MALE, "سي" + rest);
    add(verb, Aspect.IMPERFECT, Gender.FEMALE, "ست" + rest);
    if (!verb.is("noun-like")) {
      add(verb, Aspect.IMPERFECT, Gender.MALE, "لي" + rest);
      add(verb, Aspect.IMPERFECT, Gender.FEMALE, "لت" + rest);
    }
    String dual = rest.endsWith("ى") ? stem + "ي" : rest;
    add(verb, Aspect.IMPERFECT, Gender.MANY, "ي" + dual + "ان");
    add(verb, Aspect.IMPERFECT, Gender.MANY, "ت" + dual + "ان");
    add(verb, Aspect.IMPERFECT, Gender.MANY, "ي" + stem + "ون");
    add(verb, Aspect.IMPERFECT, Gender.MANY, "ي" + stem + "وا");
    add(verb, Aspect.IMPERFECT, Gender.MANY, "ي" + hollow(dual) + "ن");
    if (takesPronoun(verb)) {
      String base = rest.endsWith("ى") ? stem + "ا" : rest;
      for (String object : OBJECTS) {
        addObject(verb, Aspect.IMPERFECT, Gender.MALE, "ي" + base + object);
        addObject(verb, Aspect.IMPERFECT, Gender.FEMALE, "ت" + base + object);
      }
    }
  }

  private void addParticiple(ReportingVerb verb, String form) {
    add(verb, Aspect.PARTICIPLE, Gender.MALE, form + "ا");
    add(verb, Aspect.PARTICIPLE, Gender.FEMALE, form + "ة");
    add(verb, Aspect.PARTICIPLE, Gender.MANY, form + "ين");
    add(verb, Aspect.PARTICIPLE, Gender.MANY, form + "ات");
    add(verb, Aspect.PARTICIPLE, Gender.MANY, form + "تين");
  }

  private void add(ReportingVerb verb, Aspect aspect, Gender gender, String form) {
    put(form, verb, aspect, gender, false);
  }

  private void addObject(ReportingVerb verb, Aspect aspect, Gender gender, String form) {
    put(form, verb, aspect, gender, true);
  }

  private void put(String form, ReportingVerb verb, Aspect aspect, Gender gender, boolean object) {
    if (verb.is("shown")) {
      shown.putIfAbsent(form, new Form(verb, aspect, gender, false, object));
      for (String and : List.of("و", "ف")) shown.putIfAbsent(and + form, new Form(verb, aspect, gender, true, object));
      return;
    }
    forms.putIfAbsent(form, new Form(verb, aspect, gender, false, object));
    joinedForms.putIfAbsent("و" + form, new Form(verb, aspect, gender, true, object));
    joinedForms.putIfAbsent("ف" + form, new Form(verb, aspect, gender, true, object));
  }

  /**
   * Whether a form that looks like somebody's perfect is what the writer says of himself: أقترح أن, but اقترح سمير أن;
   * آمل أن, but أمل سمير أن.
   */
  boolean isFirstPerson(String written, Form form) {
    int first = form.joined() ? 1 : 0;
    if (form.aspect() == Aspect.PERFECT && written.length() > first && written.charAt(first) == 'آ') return true;
    return form.aspect() == Aspect.PERFECT && plain.contains(form.verb().id()) && written.length() > first
        && written.charAt(first) == 'أ';
  }

  /**
   * Whether a form is written as a passive: ذُكر أن, يُتوقع أن, يُعتبر. No active perfect has a u behind its first letter.
   * An imperfect has it in the passive alone if its perfect begins with ا or ت (يَتوقع), of others in both (يُعلن).
   */
  boolean isPassive(String written, Form form) {
    int vowel = form.joined() ? 2 : 1;
    boolean u = written.length() > vowel && written.charAt(vowel) == '\u064f';
    return u && (form.aspect() == Aspect.PERFECT
        || form.aspect() == Aspect.IMPERFECT && light.contains(form.verb().id()));
  }

  Optional<Form> form(String key) {
    return Optional.ofNullable(all.get(key));
  }

  /** The same, or a form of a verb for what a document does. */
  Optional<Form> formOrShown(String key) {
    return form(key).or(() -> Optional.ofNullable(shown.get(key)));
  }
}
