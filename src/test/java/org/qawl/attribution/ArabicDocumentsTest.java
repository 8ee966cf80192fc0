package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks through a report, a letter or figures in Arabic. */
class ArabicDocumentsTest {
  @Test void figuresShowWhatTheBodySaysThatGathersThem() {
    assertThat(Read.speakers("وتظهر بيانات وزارة النقل اللبنانية، من جهة أخرى، أن الطريق ضيق."))
        .containsExactly("وزارة النقل اللبنانية");
    assertThat(Read.speakers("دلت الأرقام الصادرة عن وزارة النقل اللبنانية على أن الطريق ضيق."))
        .containsExactly("وزارة النقل اللبنانية");
    assertThat(Read.speakers("أظهرت دراسة أعدتها وزارة النقل اللبنانية أن الطريق ضيق."))
        .containsExactly("وزارة النقل اللبنانية");
    assertThat(Read.speakers("كشفت سجلات وزارة النقل اللبنانية أن الطريق ضيق."))
        .containsExactly("وزارة النقل اللبنانية");
  }

  @Test void figuresOfNobodyAreNobodysWord() {
    assertThat(Read.speakers("قالت وزارة النقل اللبنانية إن الطريق مفتوح.", "وأظهرت النتائج أن الطريق ضيق.")).isEmpty();
    assertThat(Read.speakers("أظهرت بيانات رسمية أن الطريق ضيق.")).isEmpty();
    assertThat(Read.speakers("تكشف السجلات أن الطريق ضيق.")).isEmpty();
  }

  @Test void aPersonWhoShowsSomethingSaysNothing() {
    assertThat(Read.speakers("أظهر سمير حداد أن الطريق ضيق.")).isEmpty();
    assertThat(Read.speakers("نفى سمير حداد، الذي يظهر اسمه في السجلات، وجود خلاف.")).containsExactly("سمير حداد");
  }
}
