package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks in English: one invented sentence or short article for each construction, and for each trap. */
class EnglishAttributionTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      Samir Haddad said the bridge was safe.                                            | Samir Haddad
      The bridge is safe, said Samir Haddad, a spokesman for the port.                   | Samir Haddad – spokesman for the port
      Lina Haddad, head of the river office, warned that the bridge was old.             | Lina Haddad – head of the river office
      Lina Haddad, 52, a geologist at Yarmouk University, said the bridge was old.       | Lina Haddad – geologist at Yarmouk University
      The harbour's director, Lina Haddad, denied that the bridge was old.               | Lina Haddad – harbour's director
      Judge Lina Haddad told the jury that the bridge was old.                           | Lina Haddad – Judge
      Dr. Lina Haddad told residents that the bridge was old.                            | Lina Haddad
      Khaleej Mobile chairman Samir Haddad, however, said the mast was safe.             | Samir Haddad – Khaleej Mobile chairman
      Special Envoy for Libya Lina Haddad told reporters that the bridge was old.        | Lina Haddad – Special Envoy for Libya
      The bridge, Samir Haddad added, is old.                                            | Samir Haddad
      According to Samir Haddad, director of the port, the bridge is old.                | Samir Haddad – director of the port
      The bridge is old, according to Samir Haddad.                                      | Samir Haddad
      For Samir Haddad, a diver, the bridge is a friend.                                 | Samir Haddad
      The Daily Post quoted Samir Haddad as saying the bridge was old.                   | Samir Haddad
      Asked about the bridge, Haddad-Naim replied: "It is old."                          | Haddad-Naim
      Samir Haddad called on drivers to slow down.                                       | Samir Haddad
      Lina Haddad, who built the bridge, said it was old.                                | Lina Haddad
      """)
  void aNamedSpeakerIsFoundWithItsPost(String sentence, String speaker) {
    assertThat(Read.affiliated(sentence)).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      The Ministry of Transport said the bridge was closed.                              | Ministry of Transport
      In a statement, the Jordanian Transport Ministry denied closing the bridge.        | Jordanian Transport Ministry
      According to a World Bank study, the bridge cost a million.                        | World Bank
      A report by the World Bank said the bridge was old.                                | World Bank
      The bridge is old, said the Harbour Authority.                                     | Harbour Authority
      UNICEF estimates that half of them are children.                                   | UNICEF
      """)
  void institutionsSpeak(String sentence, String speaker) {
    assertThat(Read.affiliated(sentence)).containsExactly(speaker);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The sign on the quay says the bridge is closed.",
      "The law says the bridge belongs to the town.",
      "\"Cross at your own risk,\" says a plaque by the bridge.",
      "The saying on the wall is older than the bridge: \"Cross slowly.\"",
      "Samir Haddad declined to comment.",
      "Samir Haddad did not say when the bridge would open.",
      "Neither company would say what the bridge had cost.",
      "Needless to say, the bridge was late.",
      "Samir Haddad lives on Said Street by the bridge.",
      "Washington said it would not pay for the bridge.",
      "Samir Haddad was told that the bridge was closed.",
      "Samir Haddad spoke to the council about the bridge.",
      "The so-called \"bridge of sighs\" is closed.",
      "The film \"A Man on the Bridge\" opens on Friday.",
      "I said the bridge was closed.",
      "They say the bridge is haunted."})
  void whatOnlySeemsToSpeakStaysSilent(String sentence) {
    assertThat(Read.speakers(sentence)).isEmpty();
  }

  @Test
  void aPronounMeansTheLastSpeakerOfItsGender() {
    String both = "Samir Haddad said the bridge was safe. Rana Kassem said it was narrow.";
    assertThat(Read.speakers(both, "He added that the steel was new.")).containsExactly("Samir Haddad");
    assertThat(Read.speakers(both, "She added that there were many cars.")).containsExactly("Rana Kassem");
  }

  @Test
  void aPronounMeansWhomTheSentenceBeforeWasAbout() {
    assertThat(Read.speakers("Samir Haddad said the bridge was safe.", "His brother Tarek Haddad was more careful. \"I see the invoice,\" he said.")).containsExactly("Tarek Haddad");
    assertThat(Read.quotes("The bridge was nothing to Rana Kassem, who walks. \"I have feet,\" she said.")).containsExactly("Rana Kassem: I have feet,");
  }

  @Test
  void aSurnameStandsForTheFullName() {
    assertThat(Read.affiliated("Samir Haddad, director of the port, said the bridge was safe.", "Mr Haddad noted that the steel was new.")).containsExactly("Samir Haddad – director of the port");
  }

  @Test
  void twoOfOneFamilyAreKeptApart() {
    assertThat(Read.speakers("Tom Ashby, director of the port, said the bridge was safe.", "His brother Will Ashby, finance director, disagreed.", "The bridge is old, Will Ashby added.")).containsExactly("Will Ashby");
  }

  @Test
  void aDescriptionMeansThePersonWithThatPost() {
    assertThat(Read.speakers("Samir Haddad, an accountant at the port, said the books were in order.", "Rana Kassem, a judge, said they were not.", "The accountant insisted that they were.")).containsExactly("Samir Haddad");
  }

  @Test
  void itIsTheBodyThatSpoke() {
    assertThat(Read.speakers("The Harbour Authority denied closing the bridge. \"It is open,\" it said.")).containsExactly("Harbour Authority");
  }

  @Test
  void aReportWithinAReportBelongsToTheOuterSpeaker() {
    assertThat(Read.speakers("Samir Haddad said that Rana Kassem believes the bridge is safe.")).containsExactly("Samir Haddad");
    assertThat(Read.quotes("\"He says, 'Throw it away,' and then he keeps it,\" Rana Kassem said.")).containsExactly("Rana Kassem: He says, 'Throw it away,' and then he keeps it,");
  }

  @Test
  void aQuotationIsInterruptedByItsCue() {
    assertThat(Read.quotes("“The bridge we cross today,” Rana Kassem concluded, “will cross us tomorrow.”")).containsExactly(
        "Rana Kassem: The bridge we cross today,", "Rana Kassem: will cross us tomorrow.");
  }

  @Test
  void singleMarksKeepTheirApostrophes() {
    assertThat(Read.quotes("‘The engine's in, the paint's dry and the neighbours' dogs are quiet,’ Tom Ashby told reporters.")).containsExactly(
        "Tom Ashby: The engine's in, the paint's dry and the neighbours' dogs are quiet,");
  }

  @Test
  void aQuotationRunsOverParagraphs() {
    assertThat(Read.quotes("Rana Kassem said the bridge was old.", "‘We have asked four times for money.", "‘Four times we got a brochure,’ she said.")).containsExactly("Rana Kassem: Four times we got a brochure,");
    assertThat(Read.article("Rana Kassem said the bridge was old.", "‘We have asked four times for money.", "‘Four times we got a brochure,’ she said.").get(1).speakers())
        .extracting(Speaker::name).containsExactly("Rana Kassem");
  }

  @Test
  void aQuotationWithoutCueContinuesTheLastSpeaker() {
    assertThat(Read.quotes("Rana Kassem said the bridge was old.", "\"It was old when I was born.\"")).containsExactly("Rana Kassem: It was old when I was born.");
  }

  @Test
  void aColonMaySpeakForAVerb() {
    assertThat(Read.quotes("Asked whether the bridge would open, Rana Kassem was blunt: \"Never.\"")).containsExactly("Rana Kassem: Never.");
  }

  @Test
  void anInterviewLabelsItsQuestions() {
    List<AttributedParagraph> read = Read.article("Rana Kassem, an engineer at the port, spoke to us by phone.", "Q: Is the bridge safe?", "A: It is.", "Q: You once said that “a bridge is a promise.” Is it?", "A: Yes.");
    assertThat(read.get(1).speakers()).isEmpty();
    assertThat(read.get(2).speakers()).extracting(Speaker::name).containsExactly("Rana Kassem");
    assertThat(read.get(3).statements()).extracting(Statement::rule).containsExactly("quoted back");
  }

  @Test
  void namelessSpeakersAreGivenAsWritten() {
    assertThat(Read.speakers("One port official said the bridge was closed.")).containsExactly("One port official");
    assertThat(Read.speakers("The bridge is closed, said a Western diplomat who asked for anonymity.")).containsExactly("a Western diplomat");
  }

  @Test
  void ageKinshipAndTradeAreNoAffiliation() {
    assertThat(Read.affiliated("Samir Haddad, 52, a taxi driver, said the bridge was narrow.")).containsExactly("Samir Haddad");
  }

  @Test
  void theClauseIsWhatIsReported() {
    assertThat(Read.clauses("The bridge is old, said Samir Haddad.")).containsExactly("Samir Haddad: The bridge is old");
    assertThat(Read.clauses("Samir Haddad said on Monday that the bridge was old.")).containsExactly("Samir Haddad: that the bridge was old");
  }
}
