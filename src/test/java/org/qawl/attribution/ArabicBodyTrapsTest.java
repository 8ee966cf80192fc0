package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written as the name of a body and is none where it stands. */
class ArabicBodyTrapsTest {
  private static List<String> bodies(String paragraph) {
    return Read.organizations(paragraph);
  }

  @Test void aStreetIsCalledAfterABody() {
    assertThat(bodies("دخل المتظاهرون شارع الجامعة العربية ثم تفرقوا.")).isEmpty();
    assertThat(bodies("استأجر مكتبا في برج المصرف المركزي القديم.")).isEmpty();
    assertThat(bodies("دخل المتظاهرون مقر الجامعة العربية ثم تفرقوا.")).containsExactly("الجامعة العربية");
  }

  @Test void aWorkIsCalledAsABodyIs() {
    assertThat(bodies("كان عنوان معرضه الأول «جمعية الغرباء» سببا في شهرته.")).isEmpty();
    assertThat(bodies("نشر رواية بعنوان «نادي السفارات» أمس.")).isEmpty();
  }

  @Test void aTreasurerIsNoPartOfTheBody() {
    assertThat(bodies("وصل أمين صندوق جمعية المعلمين أمس.")).containsExactly("جمعية المعلمين");
  }
}
