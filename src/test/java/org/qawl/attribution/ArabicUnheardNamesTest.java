package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qawl.analysis.Language;

/** Names of which neither a list nor their look tells anything; the second sentence takes up their last word. */
class ArabicUnheardNamesTest {
  private static String speakers(String... paragraphs) {
    List<AttributedParagraph> read = Attributed.read(Language.ARABIC, paragraphs);
    return String.join("; ", read.getLast().speakers().stream().map(Speaker::name).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      أصيب المهاجم الغاني كوادو درامينساه بتمزق عضلي.       | وأكد درامينساه أن الإصابة خفيفة.     | كوادو درامينساه
      وعاد الغاني كوادو درامينساه إلى فريقه أمس.            | وأكد درامينساه أن الإصابة خفيفة.     | كوادو درامينساه
      والتقى الوفد وزير الداخلية كريكور بارزفيان أمس.       | وأكد بارزفيان أن الطريق مفتوح.       | كريكور بارزفيان
      وهنأ رئيس النادي ومساعده كريكور بارزفيان اللاعبين.     | وأكد بارزفيان أن الطريق مفتوح.       | كريكور بارزفيان
      وزار الوادي خبير يدعى كريكور بارزفيان أمس.            | وأكد بارزفيان أن الطريق مفتوح.       | كريكور بارزفيان
      وحضر كريكور بارزفيان رئيس الغرفة حفل الافتتاح.        | وأكد بارزفيان أن الطريق مفتوح.       | كريكور بارزفيان
      """)
  void aNameIsReadWhereAPostOrANationAsksForOne(String first, String second, String name) {
    assertThat(speakers(first, second)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      وعقد مدرب الفريق الغاني درامين اجتماعاً مطولاً أمس.     | وأكد درامين أن الفريق جاهز.         | درامين
      وحدد المدرب الغاني درامين أسماء اللاعبين المصابين.    | وأكد درامين أن الفريق جاهز.         | درامين
      """)
  void anObjectIsNoPartOfAName(String first, String second, String name) {
    assertThat(speakers(first, second)).isEqualTo(name);
  }
}
