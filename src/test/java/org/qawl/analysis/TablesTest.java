package org.qawl.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.qawl.tables.Table;

/** Every row of every table holds for the words it names. */
class TablesTest {
  private static final NewsAnalyzer STEM = new NewsAnalyzer(Form.STEM);
  /** Words that another table gives a stem other than themselves. */
  private static final Set<String> ELSEWHERE = new HashSet<>();

  /** Words that begin with letters of their own. */
  private static final Set<String> OWN = new HashSet<>();

  static {
    for (Table.Row row : Table.of(TablesTest.class, "own-beginnings.tsv")) {
      row.list("words").forEach(word -> OWN.add(normal(word)));
    }
    for (Table.Row row : Table.of(TablesTest.class, "broken-plurals.tsv")) ELSEWHERE.add(normal(row.get("plural")));
    for (Table.Row row : Table.of(TablesTest.class, "nations.tsv")) {
      row.list("forms").forEach(form -> ELSEWHERE.add(normal(form)));
    }
    for (Table.Row row : Table.of(TablesTest.class, "feminine-words.tsv")) ELSEWHERE.add(normal(row.get("word")));
    for (Table.Row row : Table.of(TablesTest.class, "irregular-words.tsv")) {
      row.list("forms").forEach(form -> ELSEWHERE.add(normal(form)));
    }
  }

  private static String normal(String word) {
    return Orthography.normalize(word, Form.ORTHOGRAPHIC);
  }

  private static String stem(String word) {
    return ArabicStemmer.stem(normal(word));
  }

  private static void eachRow(String table, BiConsumer<Table.Row, SoftAssertions> claim) {
    Table rows = Table.of(TablesTest.class, table);
    assertThat(rows.rows()).isNotEmpty();
    SoftAssertions.assertSoftly(softly -> rows.forEach(row -> claim.accept(row, softly)));
  }

  /** Cells write characters that would not show as \\uXXXX. */
  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(cell.charAt(i));
      }
    }
    return text.toString();
  }

  @Test void lettersBecomeWhatTheirRowsSay() {
    eachRow("letters.tsv", (row, softly) -> {
      Form form = row.get("tier").equals("written") ? Form.WRITTEN : Form.ORTHOGRAPHIC;
      softly.assertThat(Orthography.normalize(unescaped(row.get("word")), form)).as("%s", row)
          .isEqualTo(row.get("becomes"));
    });
  }

  @Test void prefixesGo() {
    eachRow("prefixes.tsv", (row, softly) ->
        softly.assertThat(stem(row.get("word"))).as("%s", row).isEqualTo(row.get("becomes")));
  }

  @Test void suffixesGo() {
    eachRow("suffixes.tsv", (row, softly) ->
        softly.assertThat(stem(row.get("word"))).as("%s", row).isEqualTo(row.get("becomes")));
  }

  @Test void sparedWordsAreTheirOwnStem() {
    eachRow("spared-words.tsv", (row, softly) -> {
      for (String word : row.list("words")) {
        for (String form : List.of(word, "ال" + word, "و" + word, "وال" + word)) {
          softly.assertThat(stem(form)).as("%s: %s", row.get("id"), form)
              .isEqualTo(ELSEWHERE.contains(normal(word)) ? stem(word) : normal(word));
        }
      }
    });
  }

  @Test void wordsThatBeginLikeAPrefixKeepTheirBeginning() {
    eachRow("own-beginnings.tsv", (row, softly) -> {
      for (String word : row.list("words")) {
        char[] letters = normal(word).toCharArray();
        String stem = new ArabicStemmer().withoutEndings(letters, letters.length);
        if (normal(word).length() < 3) continue; // too short to have a prefix before it
        List<String> forms = new ArrayList<>(List.of(word, "و" + word));
        if (!normal(word).startsWith("ال")) forms.addAll(List.of("ال" + word, "وال" + word, "بال" + word));
        for (String form : forms) {
        if (ELSEWHERE.contains(normal(form))) continue; // نقود is "money" as well as "we lead"
        softly.assertThat(stem(form)).as("%s: %s", row.get("id"), form).isEqualTo(stem);
      }
      }
    });
  }

  @Test void aCountryItsNisbaAndItsPeopleMeet() {
    eachRow("nations.tsv", (row, softly) -> {
      String stem = stem(row.get("nation"));
      for (String form : row.list("forms")) {
        for (String word : List.of(form, "ال" + form, "وال" + form)) {
          softly.assertThat(stem(word)).as("%s: %s", row.get("id"), word).isEqualTo(stem);
        }
      }
    });
  }

  @Test void formsOfOneWordMeet() {
    eachRow("irregular-words.tsv", (row, softly) -> {
      for (String form : row.list("forms")) {
        softly.assertThat(stem(form)).as("%s: %s", row.get("id"), form).isEqualTo(stem(row.get("word")));
      }
    });
  }

  @Test void feminineWordsStayApartFromTheWordWithoutTheirEnding() {
    eachRow("feminine-words.tsv", (row, softly) -> {
      String bare = row.get("word").substring(0, row.get("word").length() - 1);
      for (String form : List.of("ة", "ات", "تين", "تها", "ته", "تهم")) {
        softly.assertThat(stem("ال" + bare + form)).as("%s: %s", row.get("id"), form)
            .isEqualTo(normal(row.get("word")));
      }
      if (ELSEWHERE.contains(normal(bare))) return; // its plural
      softly.assertThat(stem(bare)).as("%s", row).isNotEqualTo(normal(row.get("word")));
    });
  }

  @Test void formsOfOneVerbMeet() {
    eachRow("verbs.tsv", (row, softly) -> {
      List<String> forms = new ArrayList<>(row.list("forms"));
      for (String imperfect : row.list("imperfect")) {
        forms.addAll(List.of("ي" + imperfect, "سي" + imperfect, "وي" + imperfect));
        if (row.get("ta").equals("yes")) forms.addAll(List.of("ت" + imperfect, "ست" + imperfect, "ن" + imperfect));
      }
      // كتب is also the plural of كتاب, and then its own stem is that.
      boolean plural = ELSEWHERE.contains(normal(row.get("past")));
      String stem = plural && !forms.isEmpty() ? stem(forms.get(0)) : stem(row.get("past"));
      for (String form : forms) {
        if (ELSEWHERE.contains(normal(form))) continue; // نقود is "money" as well as "we lead"
        softly.assertThat(stem(form)).as("%s: %s", row.get("id"), form).isEqualTo(stem);
      }
    });
  }

  @Test void brokenPluralsMeetTheirSingulars() {
    eachRow("broken-plurals.tsv", (row, softly) -> {
      softly.assertThat(stem(row.get("plural"))).as("%s", row).isEqualTo(stem(row.get("singular")));
      if (OWN.contains(normal("ال" + row.get("singular")))) return; // "the pious" is spelt like "he met"
      softly.assertThat(stem("وال" + row.get("plural"))).as("the %s", row).isEqualTo(stem("ال" + row.get("singular")));
    });
  }

  @Test void knownWordsLetAPrefixGo() {
    eachRow("known-words.tsv", (row, softly) -> {
      for (String word : row.list("words")) {
        // لحق is "to catch up" before it is "for a right", and لحى are beards.
        String joined = normal("ل" + word);
        if (OWN.contains(joined) || ELSEWHERE.contains(joined)) continue;
        softly.assertThat(stem("ل" + word)).as("%s: %s", row.get("id"), word).isEqualTo(stem(word));
      }
    });
  }

  @Test void listedEndingsGo() {
    eachRow("listed-endings.tsv", (row, softly) -> {
      for (String word : row.list("words")) {
        String base = word.endsWith("ة") ? word.substring(0, word.length() - 1) + "ت" : word;
        for (String ending : row.list("endings")) {
          for (String form : List.of(base + ending, "و" + base + ending)) {
            softly.assertThat(stem(form)).as("%s: %s", row.get("id"), form).isEqualTo(stem(word));
          }
        }
      }
    });
  }

  @Test void stopWordsAreStopped() {
    eachRow("stop-words.tsv", (row, softly) -> {
      for (String word : row.list("words")) {
        List<String> forms = row.get("joined").equals("yes") ? List.of(word, "و" + word, "ف" + word) : List.of(word);
        for (String form : forms) {
          softly.assertThat(Tokens.of(STEM, form).terms()).as("%s: %s", row.get("id"), form).isEmpty();
        }
      }
    });
  }

  @Test void questionWordsAreStoppedInQuestions() {
    eachRow("question-words.tsv", (row, softly) -> {
      for (String word : row.list("words")) {
        softly.assertThat(Tokens.of(NewsAnalyzer.forQuestions(), word).terms())
            .as("%s: %s", row.get("id"), word).isEmpty();
      }
    });
  }

  @Test void latinArticlesGoAndSparedWordsStay() {
    eachRow("latin-article.tsv", (row, softly) -> {
      for (String word : row.list("words")) {
        if (row.get("kind").equals("article")) {
          softly.assertThat(Tokens.of(STEM, word + " Sham").terms()).as("%s", row).containsExactly("sham");
        } else {
          softly.assertThat(Tokens.of(STEM, word + "xyz").terms()).as("%s", row).containsExactly(word + "xyz");
        }
      }
    });
  }
}
