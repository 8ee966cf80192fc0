package org.qawl.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
  private static final Offset<Double> NEARLY = Offset.offset(1e-9);

  private final NameMatcher matcher = NameMatcher.standard();

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      1     | HTS                          | هيئة تحرير الشام
      1     | Hay'at Tahrir al-Sham        | هتش
      1     | Ahmad al-Sharaa              | أحمد الشرع
      1     | President Ahmed Al-Sharaa    | الرئيس أحمد الشرع
      1     | World Bank                   | البنك الدولي
      1     | Dr. Samir Haddad             | Samir al-Haddad
      1     | أحمد حداد                    | الدكتور احمد الحدّاد
      0.95  | Nadim Karim Haddad           | Nadim Haddad
      0.95  | Nadim bin Karim Haddad       | Nadim Haddad
      0.95  | نديم كريم حداد               | نديم حداد
      0.9   | Haddad, Nadim                | Nadim Haddad
      0.9   | Nadeem Haddad                | Nadim Haddad
      0.9   | Nadim Charif                 | Nadim Sharif
      0.9   | Nadeem                       | Nadim
      0.85  | N. Haddad                    | Nadim Haddad
      0.75  | Nadim Karim                  | Nadim Karim Haddad
      0.7   | Haddad                       | Nadim Haddad
      0.7   | الحداد                       | نديم حداد
      0.7   | أبو نديم                     | كريم أبو نديم
      0.5   | Nadim                        | Nadim Haddad
      0.5   | Karim                        | Nadim Karim Haddad
      0.1   | Nadim Haddad                 | Karim Haddad
      0.1   | Nadim Haddad                 | Nadim Khoury
      0.1   | نديم حداد                    | كريم حداد
      0     | Nadim Haddad                 | Karim Khoury
      0     | نديم                         | أبو نديم
      0     | N                            | Karim Nassar
      0     | Aleppo                       | Damascus
      0     | Nadim Haddad                 | ''
      """)
  void scoresAreGraded(double score, String name, String other) {
    assertThat(matcher.score(name, other)).isEqualTo(score, NEARLY);
    assertThat(matcher.score(other, name)).isEqualTo(score, NEARLY);
    assertThat(matcher.same(name, other)).isEqualTo(score >= 0.8);
  }

  @Test void theScoreIsTheSameInEitherOrder() {
    List<String> names = List.of("Nadim Haddad", "Haddad Nadim", "N. Haddad", "Haddad", "Nadim Karim Haddad", "Nadim Nadim Haddad",
        "Nadim Haddad Haddad", "Nadeem H.", "HTS", "ʿ", "نديم حداد", "Abu Nadim", "bin Nadim", "Assad", "Maher al-Assad");
    for (String name : names) {
      assertThat(matcher.score(name, name)).isEqualTo(1);
      for (String other : names) {
        assertThat(matcher.score(name, other)).as(name + ", " + other).isBetween(0.0, 1.0).isEqualTo(matcher.score(other, name));
      }
    }
  }

  @Test void unknownNamesInTwoScriptsStayApart() { // a limit we know
    assertThat(matcher.score("Nadim Haddad", "نديم حداد")).isZero();
  }

  @Test void samerAndSamirAreTakenForOne() { // a limit we know
    assertThat(matcher.same("Samer Haddad", "Samir Haddad")).isTrue();
  }

  @Test void anotherGazetteerKnowsOthers() {
    assertThat(NameMatcher.of(Gazetteer.standard()).same("HTS", "هتش")).isTrue();
  }
}
