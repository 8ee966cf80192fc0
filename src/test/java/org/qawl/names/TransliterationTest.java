package org.qawl.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {
  private final Transliteration transliteration = Transliteration.standard();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      heller    | هيلر
      hourani   | الحوراني
      hourani   | وحوراني
      sharaa    | الشرع
      charaa    | للشرع
      sharaa    | charaa
      sharaa    | shara
      mohammed  | محمد
      mohamed   | muhammad
      omar      | عمر
      qassem    | قاسم
      kassem    | قاسم
      haddad    | بحداد
      johansen  | يوهانسن
      idlib     | إدلب
      hamas     | حماس
      james     | جيمس
      erdogan   | أردوغان
      erdoğan   | أردوغان
      غوغل      | جوجل
      هيلر      | هيللر
      """)
  void spellingsOfOneNameMeet(String asked, String written) {
    assertThat(transliteration.askedKeys(asked)).containsAnyElementsOf(transliteration.keys(written));
    assertThat(transliteration.askedKeys(written)).containsAnyElementsOf(transliteration.keys(asked));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0.9 | 1    | heller   | heller
      0.9 | 1    | james    | جيمس
      0.6 | 1    | hourani  | حوراني
      0.5 | 1    | hourani  | وحوراني
      0.8 | 1    | haddad   | الحداد
      0.8 | 1    | hamas    | حماس
      0.6 | 1    | mohammed | mohammad
      0.5 | 1    | heller   | هيلر
      0   | 0.3  | hamas    | هامش
      0   | 0.1  | hama     | العامة
      0   | 0.1  | idlib    | الأديب
      0   | 0.1  | haddad   | حرب
      0   | 0.1  | haddad   | khoury
      0   | 0    | haddad   | 2010
      0   | 0    | ''       | حداد
      """)
  void likenessIsGraded(double least, double most, String one, String other) {
    assertThat(transliteration.likeness(one, other)).isBetween(least, most);
    assertThat(transliteration.likeness(other, one)).isEqualTo(transliteration.likeness(one, other));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      true  | هامش
      true  | العامة
      true  | وبالعامة
      true  | على
      true  | some
      true  | The
      false | علي
      false | حماس
      false | الشام
      false | heller
      false | ''
      """)
  void commonWordsAreKnown(boolean common, String word) {
    assertThat(transliteration.isCommon(word)).isEqualTo(common);
  }

  @Test void whatHasNoLettersHasNoKeys() {
    for (String word : new String[] {"", "2010", "a", "؟", "ـ", "日本"}) assertThat(transliteration.keys(word)).as(word).isEmpty();
  }

  @Test void keysAreFewAndAlwaysTheSame() {
    for (String word : new String[] {"heller", "zbigniew", "abdulrahman", "وبالشرع", "الشرع"}) {
      assertThat(transliteration.keys(word)).hasSizeBetween(1, 9).doesNotHaveDuplicates().isEqualTo(transliteration.keys(word));
      assertThat(transliteration.askedKeys(word)).hasSizeBetween(1, 30).containsAll(transliteration.keys(word));
    }
  }

  @Test void theFormInWhichAWordIsIndexedDoesNotMatter() {
    assertThat(transliteration.keys("مسءول")).isEqualTo(transliteration.keys("مسؤول"));
    assertThat(transliteration.keys("حماه")).isEqualTo(transliteration.keys("حماة"));
    assertThat(transliteration.keys("Hüseyin")).isEqualTo(transliteration.keys("huseyin"));
  }
}
