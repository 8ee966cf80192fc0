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

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      Sam Heller               | سام هيلر
      Rashid Hourani           | رشيد حوراني
      Rachid Hourani           | الدكتور رشيد الحوراني
      Nadim Haddad             | نديم حداد
      Nadeem al-Haddad         | نديم الحداد
      Samar Khawaldeh          | سمر الخوالدة
      Erik Johansen            | إريك يوهانسن
      Fatima al-Hariri         | فاطمة الحريري
      Hozan Ahmed              | هوزان أحمد
      James Walker             | جيمس ووكر
      Layla Darwish            | ليلى درويش
      Abdul Karim Nassar       | عبد الكريم نصار
      Abdelkarim Nassar        | عبدالكريم نصار
      Abdallah Khoury          | عبد الله خوري
      Nour al-Din Khoury       | نورالدين خوري
      Noureddine Khoury        | نور الدين الخوري
      Hassan Nasr Allah        | حسن نصرالله
      Abu Nadim                | أبو نديم
      Abou Nadim               | أبا نديم
      Umm Samir                | أم سمير
      Karim bin Nadim          | كريم بن نديم
      Karim Nadim              | كريم ابن نديم
      Ursula van Dam           | أورسولا فان دام
      Jean-Yves Le Drian       | جان إيف لودريان
      Minister Nadim Haddad    | الوزير نديم حداد
      Haddad, Nadim            | نديم حداد
      N. Haddad                | نديم حداد
      Nadim Karim Haddad       | نديم حداد
      Şahin Yıldız             | شاهين يلدز
      Mehmet Öztürk            | محمد أوزتورك
      Çavuşoğlu                | Çavuş oğlu
      Nadim Sharaa             | Nadim Charaa
      Nasrallah Khoury         | Nasr Allah Khoury
      Salaheddine Khoury       | Salah al-Din Khoury
      كريم هيلر                | كريم هيللر
      ستيفن غرانت              | ستيفن جرانت
      صلاح الدين خوري          | صلاحالدين خوري
      """)
  void areOnePerson(String name, String other) {
    assertThat(matcher.match(name, other).score()).as(matcher.match(name, other).reason()).isGreaterThanOrEqualTo(0.8);
    assertThat(matcher.score(other, name)).isEqualTo(matcher.score(name, other));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      Ahmed al-Sharaa          | Farouk al-Sharaa
      Ahmed al-Sharaa          | فاروق الشرع
      Nadim Haddad             | كريم حداد
      Nadim Haddad             | نديم خوري
      محمد حداد                | محمود حداد
      Mohammed Haddad          | محمود حداد
      Mohammed Haddad          | Mahmoud Haddad
      Samer Haddad             | Samir Haddad
      Samer Haddad             | سمير حداد
      سامر حداد                | سمير حداد
      Karim Haddad             | Karam Haddad
      Salem Khoury             | سليم خوري
      Hassan Khoury            | حسين خوري
      Abdul Karim Nassar       | كريم نصار
      Abdul Karim Nassar       | عبد الرحيم نصار
      Abu Nadim                | نديم
      Hama                     | العامة
      Hamas                    | هامش
      Haddad                   | نديم حداد
      Nadim                    | نديم حداد
      K. Haddad                | نديم حداد
      """)
  void areTwo(String name, String other) {
    assertThat(matcher.match(name, other).score()).as(matcher.match(name, other).reason()).isLessThan(0.8);
    assertThat(matcher.score(other, name)).isEqualTo(matcher.score(name, other));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      HTS              | هيئة تحرير الشام | both are org-hts
      Nadim Haddad     | Nadim al-Haddad  | the same words
      Nadim Haddad     | نديم حداد        | another script
      Nadeem Haddad    | Nadim Haddad     | another spelling or an initial
      Nadim K. Haddad  | Nadim Haddad     | a name in the middle is missing
      Haddad           | نديم حداد        | the surname alone
      Nadim Haddad     | Karim Haddad     | other first names: nadim, karim
      Nadim Haddad     | Nadim Khoury     | other names behind the first
      Aleppo           | Damascus         | place-aleppo is not place-damascus
      Samer            | Samir            | two names that look alike
      Nadim            | " "              | a name is blank
      """)
  void saysWhy(String name, String other, String reason) {
    assertThat(matcher.match(name, other).reason()).isEqualTo(reason);
  }

  @Test void anotherGazetteerKnowsOthers() {
    assertThat(NameMatcher.of(Gazetteer.standard()).same("HTS", "هتش")).isTrue();
  }
}
