package org.qawl.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2025-09-12                               | 2025-09-12",
      "2025/9/2                                 | 2025-09-02",
      "12/9/2025                                | 2025-09-12",
      "9/25/2025                                | 2025-09-25",
      "12.09.2025                               | 2025-09-12",
      "٢٠٢٥/٩/١٢                                | 2025-09-12",
      "۱۲ سبتمبر ۲۰۲۵                           | 2025-09-12",
      "12 أيلول 2025                            | 2025-09-12",
      "١٢ أيلول، ٢٠٢٥                           | 2025-09-12",
      "٣ كانون الثاني/يناير ٢٠٢٥                | 2025-01-03",
      "3 كانون الثاني (يناير) 2025              | 2025-01-03",
      "الجمعة، 12 أيلول/سبتمبر 2025 - 10:30     | 2025-09-12",
      "7 أيّار 2025                             | 2025-05-07",
      "12 ايلول 2025                            | 2025-09-12",
      "March 3, 2025                            | 2025-03-03",
      "MARCH 3, 2025                            | 2025-03-03",
      "3rd of March 2025                        | 2025-03-03",
      "Tuesday, 9 December 2025                 | 2025-12-09",
      "Sept. 3, 2025                            | 2025-09-03",
      "Published: Monday, March 3rd, 2025 at 10:30 PM | 2025-03-03",
      "2025-09-12T10:30:00+03:00                | 2025-09-12",
      "2025-09-12T10:30:00Z                     | 2025-09-12",
  })
  void aLineThatIsADateIsRead(String line, LocalDate day) {
    assertThat(Dates.line(line)).contains(day);
    assertThat(Dates.in(line)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "12 أيلول", "March 3", "31/2/2025", "2025-13-01", "99/99/2025", "", "2025", "The road of March 3, 2025",
      "قصف 12 أيلول 2025", "may 2025 be better", "1/2/3", "12345-01-01", "Marching 3, 2025",
  })
  void aLineThatIsMoreOrLessThanADateIsNone(String line) {
    assertThat(Dates.line(line)).isEmpty();
  }

  @Test void marksOfDirectionDoNotHideADate() {
    assertThat(Dates.line("\u200F12\u200F/9/2025\u200F")).contains(LocalDate.of(2025, 9, 12));
  }

  @Test void aPlaceMayStandBeforeADate() {
    assertThat(Dates.placeAndLine("Damascus, March 3, 2025")).contains(LocalDate.of(2025, 3, 3));
    assertThat(Dates.placeAndLine("دمشق - 3 آذار 2025")).contains(LocalDate.of(2025, 3, 3));
    assertThat(Dates.placeAndLine("A long way to March 3, 2025")).isEmpty();
  }
}
