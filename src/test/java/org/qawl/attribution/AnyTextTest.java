package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qawl.Article;
import org.qawl.Paragraph;
import org.qawl.analysis.Language;
import org.qawl.fixtures.Fixtures;
import org.qawl.tables.Table;

/** Whatever the text, what is found lies inside it. */
class AnyTextTest {
  private static final String[] WORDS = {
    "said", "Samir", "Haddad", "according", "to", "the", "mayor", "she", "told", "Reuters", "not", "who", "of", "Dr",
    "قال", "سمير", "حداد", "بحسب", "وأضاف", "إن", "أن", "الوزيرة", "وزارة", "الصحة", "نقلت", "عن", "قوله", "لم"
  };
  private static final String MARKS = "«»“”\"‘’'()[]:;،؛.,?!؟…–-\n\t\u00a0\u200f\u200e\ufeff\0";

  @ParameterizedTest
  @EnumSource(Language.class)
  void statementsLieInsideAnyText(Language language) {
    Random random = new Random(20240311);
    for (int round = 0; round < 400; round++) {
      List<String> article = List.of(text(random), text(random), text(random), text(random), text(random));
      List<AttributedParagraph> read = Attributor.standard().attribute(language, text(random), article);
      assertThat(read).as("%s", article).extracting(AttributedParagraph::text).containsExactlyElementsOf(article);
      for (AttributedParagraph paragraph : read) {
        for (Statement statement : paragraph.statements()) {
          assertThat(statement.end()).as("%s in %s", statement, paragraph.text())
              .isLessThanOrEqualTo(paragraph.text().length());
          assertThat(paragraph.speakers()).as("%s", paragraph.text()).contains(statement.speaker());
        }
        assertThat(paragraph.speakers()).doesNotHaveDuplicates();
        assertThat(paragraph.organizations()).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSameArticleIsAlwaysReadAlike(Language language) {
    Random random = new Random(20240312);
    for (int round = 0; round < 50; round++) {
      List<String> article = List.of(text(random), text(random), text(random));
      assertThat(Attributor.standard().attribute(language, "", article))
          .isEqualTo(Attributor.standard().attribute(language, "", article));
    }
  }

  @Test void aVeryLongEnglishParagraphEnds() {
    ends(Language.ENGLISH, "Samir Haddad, mayor of Tel Rifaat, said that the road was open. “It holds,” he added. ");
  }

  @Test void aVeryLongArabicParagraphEnds() {
    ends(Language.ARABIC, "قال سمير حداد، مدير المخيم، إن الطريق مفتوح. وأضاف: «الهدنة صامدة». ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"closed-words.tsv word", "given-names.tsv arabic"})
  void everyWordOfATableIsReadWhereverItStands(String tableAndColumn) {
    String[] at = tableAndColumn.split(" ");
    for (Table.Row row : Table.of(Words.class, at[0])) {
      for (String word : row.list(at[1])) {
        List<String> article = List.of(word, "قال " + word, word + " سمير،", "«" + word + "»، " + word, word + " " + word);
        assertThat(Attributor.standard().attribute(Language.ARABIC, word, article)).as(word).hasSize(article.size());
      }
    }
  }

  private static void ends(Language language, String sentence) {
    String paragraph = sentence.repeat(200_000 / sentence.length() + 1);
    assertThat(Attributor.standard().attribute(language, "", List.of(paragraph)).getFirst().speakers()).hasSize(1);
  }

  @Test void everyBeginningAndEndOfAParagraphIsRead() {
    int read = 0;
    for (Article article : Fixtures.articles()) {
      for (Paragraph paragraph : article.paragraphs().subList(0, Math.min(2, article.paragraphs().size()))) {
        String text = paragraph.text();
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
          for (String part : List.of(text.substring(0, blank), text.substring(blank + 1))) {
            assertThat(Attributor.standard().attribute(article.language(), "", List.of(part))).as(part).hasSize(1);
            read++;
          }
        }
      }
    }
    assertThat(read).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsFoundInNothing(Language language) {
    assertThat(Attributor.standard().attribute(language, "", List.of())).isEmpty();
    AttributedParagraph empty = new AttributedParagraph("", List.of(), List.of(), List.of());
    assertThat(Attributor.standard().attribute(language, "", List.of("", "", ""))).containsExactly(empty, empty, empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "arabic-bare-names id name", "arabic-organization-words id words", "arabic-organizations id head", "arabic-phrases id phrase",
    "arabic-roles id role", "arabic-verbs id perfect", "closed-words id word", "english-organizations id head",
    "english-phrases id phrase", "english-roles id role", "english-verbs id verb", "english-words id word",
    "east-asian-syllables id arabic", "given-names id arabic|english", "surnames id arabic",
    "non-speakers id word", "places id arabic|english|adjective", "unnamed id word"
  })
  void everyRowHasAnIdOfItsOwn(String tableAndColumns) {
    String[] cells = tableAndColumns.split(" ");
    Set<String> ids = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (Table.Row row : Table.of(Attributor.class, cells[0] + ".tsv")) {
      assertThat(row.get(cells[1])).as("%s", row).isNotEmpty();
      if (!ids.add(row.get(cells[1]))) twice.add(row.get(cells[1]));
      assertThat(cells[2].split("\\|")).as("%s", row).anySatisfy(column -> assertThat(row.get(column)).isNotEmpty());
    }
    assertThat(twice).as(tableAndColumns).isEmpty();
    assertThat(ids).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"arabic-verbs 0", "arabic-phrases 0", "english-verbs 1", "english-phrases 0"})
  void allButAFewExamplesHaveTheirSpeaker(String tableAndLimit) {
    String table = tableAndLimit.split(" ")[0];
    int limit = Integer.parseInt(tableAndLimit.split(" ")[1]);
    Language language = table.startsWith("arabic") ? Language.ARABIC : Language.ENGLISH;
    List<String> wrong = new ArrayList<>();
    int run = 0;
    for (Table.Row row : Table.of(Attributor.class, table + ".tsv")) {
      if (row.get("example").isEmpty()) continue;
      run++;
      List<String> names = Attributed.read(language, row.get("example")).getFirst().speakers().stream()
          .map(Speaker::name).toList();
      if (!names.equals(row.list("speaker"))) wrong.add(row + " got " + names);
    }
    assertThat(run).isPositive();
    assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(limit);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(40);
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(6)) {
        case 0 -> text.append(MARKS.charAt(random.nextInt(MARKS.length())));
        case 1 -> text.append((char) random.nextInt(0x10000));
        case 2 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        default -> text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
    }
    return text.toString();
  }
}
