package org.qawl.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.analysis.Language;
import org.qawl.attribution.AttributedParagraph;
import org.qawl.attribution.Attributor;
import org.qawl.tables.Table;

/**
 * How many paragraphs of real Arabic news that hold a reporting verb are given a speaker.
 *
 * <p>The verbs are looked for by a plainer rule than the attributor's: a finite form of a row of arabic-verbs.tsv
 * outside quotation marks that begins its clause, or that what it reports follows at once; with أن, a colon or a
 * quotation within twelve words; and with no document, state or capital (non-speakers.tsv, places.tsv) beside it.
 *
 * <p>Left out is what by that rule is seen to be nobody's speech:
 *
 * <pre>
 * لم يقل إن …, ولا شك أن …            a negation, with و or ف as well
 * يذكر أن …, ووصفت بأنها …             impersonal: an impersonal word, or a described thing without who describes it
 * أعتقد أن …                           what the writer says of himself, by the hamza that the third person has not;
 *                                      behind a dash it is counted, as the answer of an interview
 * والسؤال هنا: …                       a word written like a verb but for its hamza (هنأ)
 * واصل المدرب برنامجه «أفق»            a short quotation without a colon behind a verb that takes one as its object
 * وجد السكان أن …, أظهرت النتائج أن …   a verb that lacks the negation or word of speech with which alone it reports, or
 *                                      that reports only for documents
 * ركز المدرب على التدريب بعد أن …      أن of another word (قبل أن, يمكن أن), or without the preposition the verb needs
 * من يقول إن …, قد يظن البعض أن …      whoever it may be, and what may be thought or is asked
 * </pre>
 */
record ReportingCoverage(int articles, long seed, int paragraphs, int resolved) {
  private static final int FARTHEST_CONTENT = 12;
  private static final int LONGEST_OBJECT = 4;
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}ـ]+|[^\\s\\p{L}\\p{N}\\p{M}]");
  private static final Set<String> THAT = Set.of(
      "ان", "انه", "انها", "انهم", "انهما", "انني", "اننا", "اني", "بان", "بانه", "بانها", "بانهم", "باننا");
  private static final Set<String> CLAUSE = Set.of(
      "قد", "حيث", "كما", "فيما", "بينما", "اذ", "ثم", "لكن", "حسبما", "فقد", "وقد", "لقد", "جانبه", "جهته",
          "بدوره", "بدورها");
  /** What stands before the turns of an interview. */
  private static final Set<String> TURNS = Set.of("-", "–", "—", "ـ", "•", "●", "*");
  /** Whoever it may be: nobody in particular says it. */
  private static final Set<String> ANYBODY = Set.of("البعض", "الجميع", "الكل", "الكثير", "الكثيرون", "كثيرون");

  /**
   * A form of a verb and what must follow for it to report.
   *
   * @param lacksHamza whether a hamza at its beginning would make it what the writer says of himself
   * @param needsHamza whether it is another word without the hamza at its end
   */
  private record Form(Set<String> takes, Set<String> also, boolean imperfect, boolean lacksHamza, boolean needsHamza) {
    boolean is(String trait) {
      return also.contains(trait);
    }

    /** Whether the words up to أن, and what is written onto it, are what the verb needs there. */
    boolean reaches(List<String> between, String that) {
      if (is("by-that") && !that.startsWith("ب")) return false;
      if (is("over")) return between.stream().anyMatch(this::governs);
      return !is("bound") || !between.isEmpty() && governs(between.getLast());
    }

    private boolean governs(String preposition) {
      return takes.stream().anyMatch(word -> key(word).equals(preposition));
    }
  }

  /** What the verbs are and what stands beside them, as the tables have it. */
  private static final class Words {
    final Map<String, Form> forms = new HashMap<>();
    final Map<String, Set<String>> classes = new HashMap<>();
    final Set<String> things = new HashSet<>();

    Words() {
      for (Table.Row row : Table.of(Attributor.class, "closed-words.tsv")) {
        if (!row.get("language").equals("ar")) continue;
        classes.computeIfAbsent(row.get("class"), none -> new HashSet<>()).add(key(row.get("word")));
      }
      for (Table.Row row : Table.of(Attributor.class, "non-speakers.tsv")) {
        if (row.get("language").equals("ar")) things.add(key(row.get("word")));
      }
      for (Table.Row row : Table.of(Attributor.class, "places.tsv")) {
        for (String form : row.list("arabic")) things.add(key(form));
      }
      for (Table.Row row : Table.of(Attributor.class, "arabic-verbs.tsv")) {
        Set<String> also = Set.of(row.get("also").split(" "));
        if (also.contains("shown") || row.list("takes").contains("relay")) continue;
        addForms(row, also);
      }
    }

    private void addForms(Table.Row row, Set<String> also) {
      Set<String> takes = Set.copyOf(row.list("takes"));
      String written = row.get("perfect");
      String perfect = key(written);
      String stem = perfect.endsWith("ى")
          || perfect.endsWith("ا") ? perfect.substring(0, perfect.length() - 1) : perfect;
      boolean lacks = written.startsWith("ا");
      add(perfect, new Form(takes, also, false, lacks, written.endsWith("أ")));
      for (String ending : List.of("ت", "وا")) add(stem + ending, new Form(takes, also, false, lacks, false));
      String imperfect = key(row.get("imperfect"));
      if (imperfect.isEmpty()) return;
      Form form = new Form(takes, also, true, false, false);
      for (String one : List.of(imperfect, "ت" + imperfect.substring(1), imperfect + "ون")) add(one, form);
    }

    private void add(String form, Form use) {
      if (is("preposition", form)) return;
      for (String written : List.of(form, "و" + form, "ف" + form)) forms.putIfAbsent(written, use);
    }

    boolean is(String wordClass, String key) {
      return classes.getOrDefault(wordClass, Set.of()).contains(key);
    }

    /** Whether a word is of a class, with or without و or ف before it. */
    boolean isJoined(String wordClass, String key) {
      boolean joined = key.startsWith("و") || key.startsWith("ف");
      return is(wordClass, key) || joined && is(wordClass, key.substring(1));
    }

    /** Whether و or ف stands before a form: وقال. */
    boolean isJoinedForm(String key) {
      return (key.startsWith("و") || key.startsWith("ف")) && forms.containsKey(key.substring(1));
    }

    /** سارع إلى القول إن …: whether a noun of speech is among these words. */
    boolean holdsSpeech(List<String> keys) {
      return keys.stream().anyMatch(key -> is("act of saying", key));
    }

    boolean isThing(String key) {
      String bare = key.length() > 3 && (key.startsWith("و") || key.startsWith("ف")
          || key.startsWith("ب")) ? key.substring(1) : key;
      String noun = bare.startsWith("ال") ? bare.substring(2) : bare;
      return things.contains(key) || things.contains(noun);
    }
  }

  static ReportingCoverage of(List<Article> news, int articles, long seed) throws IOException {
    List<Article> shuffled = new ArrayList<>(news);
    Collections.shuffle(shuffled, new Random(seed));
    List<Article> drawn = shuffled.subList(0, Math.min(articles, shuffled.size()));
    Words words = new Words();
    int paragraphs = 0;
    int resolved = 0;
    for (Article article : drawn) {
      List<String> texts = article.paragraphs().stream().map(Paragraph::text).toList();
      for (AttributedParagraph read : Attributor.standard().attribute(Language.ARABIC, article.title(), texts)) {
        if (!reports(read.text(), words)) continue;
        paragraphs++;
        if (!read.speakers().isEmpty()) resolved++;
      }
    }
    return new ReportingCoverage(drawn.size(), seed, paragraphs, resolved);
  }

  private static String key(String word) {
    return word.replaceAll("[\\p{M}ـ]", "").replaceAll("[أإآٱ]", "ا");
  }

  /** Whether a paragraph holds a reporting verb used as such. */
  private static boolean reports(String text, Words words) {
    List<String> tokens = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
      keys.add(key(matcher.group()));
    }
    boolean answers = !tokens.isEmpty() && TURNS.contains(tokens.getFirst());
    boolean quoted = false;
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (key.equals("«") || key.equals("“")) quoted = true;
      else if (key.equals("»") || key.equals("”")) quoted = false;
      else if (key.equals("\"")) quoted = !quoted;
      else if (!quoted && words.forms.containsKey(key) && isWritten(tokens.get(i), words.forms.get(key), answers)
          && isReporting(keys, i, words)) return true;
    }
    return false;
  }

  /** Whether a word has the hamza of the form that its letters otherwise are: اعتقد, but أعتقد; هنأ, but هنا. */
  private static boolean isWritten(String token, Form form, boolean answers) {
    String bare = token.startsWith("و") || token.startsWith("ف") ? token.substring(1) : token;
    if (form.lacksHamza() && !answers && (bare.startsWith("أ") || bare.startsWith("آ"))) return false;
    return !form.needsHamza() || token.endsWith("أ");
  }

  private static String at(List<String> keys, int i) {
    return i >= 0 && i < keys.size() ? keys.get(i) : "";
  }

  private static boolean isReporting(List<String> keys, int i, Words words) {
    Form form = words.forms.get(keys.get(i));
    boolean opens = opensClause(keys, form.is("litotes") ? i - 1 : i); // لم يخف سمير حداد أن …: by its negation
    String behind = at(keys, i + 1);
    if (!opens && !THAT.contains(behind) && !behind.equals(":")) return false;
    return !isNobodys(keys, i, words) && !isUnsaid(at(keys, i - 1), form, words) && content(keys, i, words);
  }

  private static boolean opensClause(List<String> keys, int i) {
    String before = at(keys, i - 1);
    return before.isEmpty() || !Character.isLetter(before.charAt(0)) || CLAUSE.contains(before)
        || at(keys, i).startsWith("و") || at(keys, i).startsWith("ف");
  }

  /** لم يقل إن …, يذكر أن …, من يقول إن …, يظن البعض أن …, تقول لافتة إن …: nobody says it, or nobody in particular. */
  private static boolean isNobodys(List<String> keys, int i, Words words) {
    String before = at(keys, i - 1);
    String behind = at(keys, i + 1);
    Form form = words.forms.get(keys.get(i));
    boolean negated = words.isJoined("negation", before) || before.equals("ما");
    if (negated != form.is("litotes") || isWhoever(keys, i, words)) return true;
    boolean joined = words.isJoinedForm(keys.get(i)); // وشكر الجميع وقال إن …: they are not whom this verb means
    if (ANYBODY.contains(behind) || !joined && ANYBODY.contains(before) || words.is("God", behind)) return true;
    boolean some = words.is("partitive", behind); // تشير بعض التقارير إلى أن …
    if (words.isThing(behind) || some && words.isThing(at(keys, i + 2))) return true;
    for (int k = Math.max(0, i - 3); k < i; k++) if (words.isThing(keys.get(k))) return true;
    boolean bare = THAT.contains(behind) || behind.equals("الى");
    if (bare && words.isJoined("impersonal", keys.get(i))) return true;
    // في زيارة وصفت بأنها …, but not وطالب بأن …
    boolean ofIt = THAT.contains(behind) && behind.startsWith("بان") && behind.length() > 3;
    return ofIt && form.is("pronoun") && form.takes().contains("ب");
  }

  /** من يقول إن …, but not سمير حداد هو من قال إن …, أول من قال إن …. */
  private static boolean isWhoever(List<String> keys, int i, Words words) {
    String before = at(keys, i - 1);
    if (before.equals("ممن")) return true;
    String known = at(keys, i - 2);
    return before.equals("من") && !words.isJoined("pronoun", known) && !known.equals("اول");
  }

  /** قد يقول, هل يقول: what may be said, and what is asked. */
  private static boolean isUnsaid(String before, Form form, Words words) {
    if (words.isJoined("questioning", before)) return true;
    return form.imperfect() && (words.isJoined("maybe", before) || words.isJoined("interrogative", before));
  }

  /** قبل أن, يمكن أن; but اعتبر من قبل أن …: earlier. */
  private static boolean isOfAnotherWord(List<String> keys, int that, Words words) {
    boolean earlier = at(keys, that - 1).equals("قبل") && at(keys, that - 2).equals("من");
    return !earlier && words.isJoined("other that", keys.get(that - 1));
  }

  private static boolean content(List<String> keys, int i, Words words) {
    Form form = words.forms.get(keys.get(i));
    boolean noun = form.is("noun-like");
    for (int k = i + 1; k < keys.size() && k <= i + FARTHEST_CONTENT; k++) {
      String content = keys.get(k);
      if (".!?؟؛".contains(content)) return false;
      if (THAT.contains(content) && !isOfAnotherWord(keys, k, words)) {
        return form.takes().contains("that") && (!noun || k <= i + 7) && form.reaches(keys.subList(i + 1, k), content)
            && (!form.is("act") || words.holdsSpeech(keys.subList(i + 1, k)));
      }
      boolean speech = !form.is("act") || words.holdsSpeech(keys.subList(i + 1, k));
      if (content.equals(":")) return form.takes().contains("quote") && speech;
      if ("«“\"".contains(content)) {
        int title = form.is("object") ? endOfShort(keys, k) : -1;
        if (title < 0) return form.takes().contains("quote") && !noun && speech;
        k = title; // كتب في صحيفة «المرفأ» أن …
      }
    }
    return false;
  }

  /** «سالم», "لقاء الأسبوع": where a quotation closes after a few words, as a title or a name does; -1 if it is longer. */
  private static int endOfShort(List<String> keys, int open) {
    for (int k = open + 1; k <= open + LONGEST_OBJECT + 1; k++) {
      String key = at(keys, k);
      if (!key.isEmpty() && "»”\"".contains(key)) return k;
    }
    return -1;
  }

  double share() {
    return paragraphs == 0 ? 0 : (double) resolved / paragraphs;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d of %d, %.3f", resolved, paragraphs, share());
  }
}
