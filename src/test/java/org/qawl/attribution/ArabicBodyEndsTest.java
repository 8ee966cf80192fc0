package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the name of a body ends in Arabic news, and what is none. */
class ArabicBodyEndsTest {
  private static List<String> bodies(String paragraph) {
    return Read.organizations(paragraph);
  }

  @Test void whatIsCountedHasNoName() {
    assertThat(bodies("يشرف المفتش وحده على سبع عشرة مؤسسة متباعدة.")).isEmpty();
  }

  @Test void aNumberEndsAName() {
    assertThat(bodies("أعادت جامعة كورنيل آلاف الألواح إلى بلادها.")).containsExactly("جامعة كورنيل");
  }

  @Test void aDistrictCalledByItsPlaceIsNoBody() {
    assertThat(bodies("دارت المعارك في مديرية حيس جنوبي الوادي.")).isEmpty();
  }

  @Test void peopleInThePluralAreBoundToTheNext() {
    assertThat(bodies("وصل رئيس جمعية صيادي عزبة البرج، الذي يتهم الجهاز.")).containsExactly("جمعية صيادي عزبة البرج");
  }

  @Test void aClubIsNoGivenNameBehindAPost() {
    assertThat(bodies("في المباراة بدا المدرب ميلان ستويكوفيتش هادئا أمام المرمى.")).isEmpty();
  }
}
