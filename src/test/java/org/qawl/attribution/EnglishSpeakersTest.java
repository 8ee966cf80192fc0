package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.english;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant in English news where two speak at once, and where somebody is called again by another word. */
class EnglishSpeakersTest {
  @Test void twoMaySayTheSame() {
    assertThat(english("The Amber Bank and Lina Khoury, the mayor of Tel Rifaat, said the road was open."))
        .containsExactly("Amber Bank; Lina Khoury (mayor of Tel Rifaat)");
  }

  @Test void threeMaySayTheSame() {
    assertThat(english("In a joint letter, the Amber Bank, Lina Khoury and Karim Nasser called the road “a trap”."))
        .containsExactly("Amber Bank: [a trap]; Lina Khoury: [a trap]; Karim Nasser: [a trap]");
  }

  @Test void twoMayStandBehindTheVerb() {
    assertThat(english("“The road is open,” said Lina Khoury and Karim Nasser."))
        .containsExactly("Lina Khoury: [The road is open]; Karim Nasser: [The road is open]");
  }

  @Test void eachOfTwoDenies() {
    assertThat(english("The Amber Army (AA) and the Basalt Forces (BF) have each denied closing the road."))
        .containsExactly("Amber Army; Basalt Forces");
  }

  @Test void whoIsMetSaysNothing() {
    assertThat(english("The envoys greeted Lina Khoury and Karim Nasser said the road was open.")).containsExactly("Karim Nasser");
  }

  @ParameterizedTest
  @CsvSource({"the Dane", "the 34-year-old", "the 34-year-old tea seller", "the farmer"})
  void somebodyIsCalledAgain(String noun) {
    assertThat(english("Lina Khoury lost her stall in the flood. “I have nothing left,” said " + noun + "."))
        .containsExactly("Lina Khoury: [I have nothing left]");
  }

  @Test void aTitleIsCalledAgainInFull() {
    assertThat(english("Gen. Samir Haddad came with Karim Nasser, a lawyer.", "The road, the general contended, was open."))
        .containsExactly("nobody", "Samir Haddad");
  }

  @Test void whoHasNoNameIsInMindToo() {
    assertThat(english("Lina Khoury said the road was open.", "Her brother still keeps a bag packed. “I trust nobody,” he said."))
        .containsExactly("Lina Khoury", "Her brother: [I trust nobody]");
  }

  @Test void aPostIsInMindBeforeItsQuotation() {
    assertThat(english("Chief executive Samir Haddad said the road was open.", "Asked for a date, the chief executive smiled. “Soon.”"))
        .containsExactly("Samir Haddad (Chief executive)", "Samir Haddad (Chief executive): [Soon]");
  }

  @Test void aNameMayBeWhatSomebodyGives() {
    assertThat(english("A man who gave his name only as Abu Walid said the road was open.")).containsExactly("Abu Walid");
  }

  @Test void theCarrierIsTheOneInTheSentence() {
    assertThat(english("Basalt Airlines has put off an order for jets, the carrier said on Monday.")).containsExactly("Basalt Airlines");
  }

  @Test void anOwnerIsNamedInApposition() {
    assertThat(english("The ferry's operator, Basalt Marine Ltd, said the pier was closed.")).containsExactly("Basalt Marine Ltd");
  }

  @Test void anyAsideMayStandBehindANameBehindAQuotation() {
    assertThat(english("“We bailed with saucepans,” Lina Khoury, landlady of the Swan, told the envoys."))
        .containsExactly("Lina Khoury (landlady of the Swan): [We bailed with saucepans]");
  }

  @Test void anOpinionNeedsNoVerbOfSpeech() {
    assertThat(english("Karim Nasser remains adamant that the road was open.")).containsExactly("Karim Nasser");
  }

  @ParameterizedTest
  @CsvSource({"By her count", "In her assessment", "In her own words"})
  void anAccountIsHers(String account) {
    assertThat(english("Lina Khoury keeps the books.", account + ", the library lost a million volumes."))
        .containsExactly("nobody", "Lina Khoury");
  }

  @Test void aQuotationMayFollowThePhraseThatCreditsIt() {
    assertThat(english("Survival, according to Karim Nasser, “does not mean agreement”.")).containsExactly("Karim Nasser: [does not mean agreement]");
  }

  @Test void aClauseMayGoOnBehindTheCue() {
    assertThat(english("Karim Nasser runs the ferry. Its crew is owed money, he said in a letter, and will not sail “on a handshake”."))
        .containsExactly("Karim Nasser: [on a handshake]");
  }

  @Test void aClauseNeedsNoThat() {
    assertThat(english("Karim Nasser doubts there will ever be a road.")).containsExactly("Karim Nasser");
  }

  @ParameterizedTest
  @CsvSource({"Cllr Lina Khoury", "Seamer Lina Khoury", "Minister of State Lina Khoury", "Amber County Sheriff Lina Khoury"})
  void whatStandsBeforeANameIsNoPartOfIt(String written) {
    assertThat(Read.speakers(written + " said the road was open.")).containsExactly("Lina Khoury");
  }

  @Test void aPossessiveIsNoPartOfAPost() {
    assertThat(english("The Amber Bank closed. Its spokesman, Karim Nasser, said it would reopen."))
        .containsExactly("Karim Nasser (spokesman)");
  }

  @Test void aCopulaGivesThePost() {
    assertThat(english("Lina Khoury is a fish ecologist at the Amber Institute. “I caught four,” she said."))
        .containsExactly("Lina Khoury (fish ecologist at the Amber Institute): [I caught four]");
  }
}
