package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qawl.analysis.Language;

/** What holds for every text. */
class AttributorTest {
  private static final String[] PIECES = {
      "قال", "وقالت", "سمير", "حداد", "،", ":", "«", "»", "\"", "'", "إن", "أن", "وزارة", "النقل", "الدكتور", "(", ")", ".", "؟", "-", "|", "لل", "و", "ل", "بن",
      "said", "Samir", "Haddad", "the", "Ministry", "of", "“", "”", "‘", "’", ",", "who", "according to", "he", "'s", "U.S.", "A:", "Q:", "12", "\n", "\u200f", "ً",
      "ـ", "😀", "\ud83d", "ﷲ", "عن", "قوله", "على حد قول", "quoted", "as saying", "and", "In", "Mr", "&", "لـ"};

  private static String random(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(5) > 0) text.append(' ');
    }
    return text.toString();
  }

  @Test
  void spansLieWithinTheirParagraphWhateverTheText() {
    Random random = new Random(20240311);
    for (int round = 0; round < 1500; round++) {
      List<String> paragraphs = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) paragraphs.add(random(random, random.nextInt(40)));
      for (Language language : Language.values()) {
        List<AttributedParagraph> read = Attributor.standard().attribute(language, random(random, 4), paragraphs);
        assertThat(read).extracting(AttributedParagraph::text).isEqualTo(paragraphs);
        for (AttributedParagraph paragraph : read) {
          for (Statement statement : paragraph.statements()) {
            assertThat(statement.end()).isLessThanOrEqualTo(paragraph.text().length());
            assertThat(paragraph.speakers()).contains(statement.speaker());
          }
        }
      }
    }
  }

  @Test
  void theSameArticleGivesTheSameAnswer() {
    Random random = new Random(7);
    List<String> paragraphs = List.of(random(random, 200), random(random, 200), random(random, 200));
    for (Language language : Language.values()) {
      List<AttributedParagraph> once = Attributor.standard().attribute(language, "", paragraphs);
      assertThat(Attributor.standard().attribute(language, "", paragraphs)).isEqualTo(once);
    }
  }

  @Test
  void anEmptyArticleHasNoParagraphsAndAnEmptyParagraphNoStatements() {
    assertThat(Attributor.standard().attribute(Language.ARABIC, "", List.of())).isEmpty();
    assertThat(Attributor.standard().attribute(Language.ENGLISH, "", List.of("", " "))).allMatch(p -> p.statements().isEmpty() && p.speakers().isEmpty());
  }

  @Test
  void aVeryLongParagraphIsReadToItsEnd() {
    String sentence = "قال مدير الجسر سمير حداد، في بيان، إن «الجسر آمن»، مؤكداً أن وزارة النقل اللبنانية وافقت";
    String english = "\"It is safe,\" said Samir Haddad, director of the port, who added that the Harbour Authority had agreed, ";
    for (String unit : List.of(sentence + "، ", sentence + ". ", english, english + ". ", "«", "\" ", "(", "قال ", "and Samir ", "، ", "بن ", "Ministry of ", "' ")) {
      String text = unit.repeat(200_000 / unit.length());
      for (Language language : Language.values()) {
        assertThat(Attributor.standard().attribute(language, "", List.of(text)).getFirst().text()).as(unit).isEqualTo(text);
      }
    }
  }

  @Test
  void aSpeakerKeepsItsIdAcrossSpellings() {
    String one = Read.article("قال الدكتور أحمد الحدّاد إن الجسر آمن.").getFirst().speakers().getFirst().id();
    String other = Read.article("قال احمد الحداد إن الجسر آمن.").getFirst().speakers().getFirst().id();
    assertThat(one).isEqualTo(other);
  }

  @Test
  void aSpeakerCarriesTheOtherFormsOfItsName() {
    Speaker speaker = Read.article("قال سمير حداد إن الجسر آمن.", "وأضاف حداد أنه واسع.").getFirst().speakers().getFirst();
    assertThat(speaker.forms()).containsExactly("حداد");
  }
}
