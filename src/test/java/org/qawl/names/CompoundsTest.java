package org.qawl.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qawl.names.Compounds.Compound;
import org.qawl.tables.Table;

class CompoundsTest {
  static Stream<Table.Row> compounds() {
    return Table.of(Compounds.class, "compounds.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("compounds")
  void aSmallWordIsKnownInBothScripts(Table.Row row) {
    List<Compound> latin = compounds(row.get("example"));
    List<Compound> arabic = compounds(row.get("also"));
    assertThat(latin).isNotEmpty();
    assertThat(latin.getFirst().small()).isEqualTo(arabic.getFirst().small()).contains(row.get("arabic").split(" ")[0]);
    assertThat(latin.getFirst().before()).isEqualTo(row.get("place").equals("before"));
  }

  private static List<Compound> compounds(String name) {
    String[] words = name.split(" ");
    return words.length == 1 ? Compounds.within(name) : Compounds.of(words[0], words[1]).stream().toList();
  }

  @Test
  void whatIsNoPartOfACompoundStaysWhole() {
    assertThat(Compounds.of("Rashid", "Hourani")).isEmpty();
    assertThat(Compounds.within("Hourani")).isEmpty();
    assertThat(Compounds.small("Hourani")).isEmpty();
  }

  @Test
  void compoundsWithOneSmallWordAreAsLikeAsTheirOtherWords() {
    Transliteration transliteration = Transliteration.standard();
    for (String[] pair : new String[][] {
        {"Davutoğlu", "داودأوغلو"}, {"Selahattin", "صلاحالدين"}, {"Hezbollah", "حزبالله"}, {"Hizbullah", "حزبالله"}}) {
      assertThat(transliteration.likeness(pair[0], pair[1])).as(pair[0]).isGreaterThan(0.5);
      assertThat(transliteration.askedKeys(pair[1])).containsAnyElementsOf(transliteration.keys(pair[0]));
    }
    assertThat(transliteration.likeness("Davutoğlu", "إمامأوغلو")).isLessThan(0.1);
    assertThat(transliteration.likeness("Hezbollah", "نصرالله")).isLessThan(0.1);
  }
}
