package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qawl.attribution.Attributed.english;
import static org.qawl.attribution.Attributed.organizations;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qawl.analysis.Language;

/** Who speaks in the sentences of English news. */
class EnglishConstructionsTest {
  @Test void theSubjectMayComeFirst() {
    assertThat(english(
        "Samir Haddad said that the truce was holding."))
        .containsExactly(
            "Samir Haddad");
  }

  @Test void theVerbMayComeFirst() {
    assertThat(english(
        "“The truce holds,” said Samir Haddad, mayor of Tel Rifaat."))
        .containsExactly(
            "Samir Haddad (mayor of Tel Rifaat): [The truce holds]");
  }

  @Test void thePostMayStandBehindTheName() {
    assertThat(english(
        "Lina Khoury, the director of the camp, said the road was open."))
        .containsExactly(
            "Lina Khoury (director of the camp)");
  }

  @Test void thePostMayStandBeforeTheName() {
    assertThat(english(
        "Camp director Lina Khoury said the road was open."))
        .containsExactly(
            "Lina Khoury (Camp director)");
  }

  @Test void accordingToNamesTheSpeaker() {
    assertThat(english(
        "According to Karim Nasser, the well is dry."))
        .containsExactly(
            "Karim Nasser");
  }

  @Test void accordingToMayEndTheSentence() {
    assertThat(english(
        "The well is dry, according to Karim Nasser."))
        .containsExactly(
            "Karim Nasser");
  }

  @Test void aPronounCarriesTheSpeakerOver() {
    assertThat(english(
        "Karim Nasser said that the well was dry.",
        "He added that nobody had come to repair it."))
        .containsExactly(
            "Karim Nasser",
            "Karim Nasser");
  }

  @Test void aParagraphWithoutCueOrQuotationHasNoSpeaker() {
    assertThat(english(
        "Karim Nasser said that the well was dry.",
        "The valley has forty wells."))
        .containsExactly(
            "Karim Nasser",
            "nobody");
  }

  @Test void aSurnameLaterMeansTheFullName() {
    assertThat(english(
        "Karim Nasser, an engineer at the water board, spoke on Monday.",
        "“The well is dry,” Nasser said."))
        .containsExactly(
            "nobody",
            "Karim Nasser (engineer at the water board): [The well is dry]");
  }

  @Test void aSurnameBeforeTheFullNameMeansItToo() {
    assertThat(english(
        "Nasser said the well was dry.",
        "Karim Nasser added that rain was far away."))
        .containsExactly(
            "Karim Nasser",
            "Karim Nasser");
  }

  @Test void aCueMayInterruptTheQuotation() {
    assertThat(english(
        "“The well is dry,” said Karim Nasser, “and the river is far.”"))
        .containsExactly(
            "Karim Nasser: [The well is dry] [and the river is far]");
  }

  @Test void aQuotationMayRunOnInTheNextParagraph() {
    assertThat(english(
        "Karim Nasser said: “The well is dry.",
        "“The river is far.”"))
        .containsExactly(
            "Karim Nasser: [The well is dry]",
            "Karim Nasser: [The river is far]");
  }

  @Test void theOuterSpeakerOfNestedQuotationsCounts() {
    assertThat(english(
        "“My uncle said, ‘Go home,’ and I went,” Lina Khoury recalled."))
        .containsExactly(
            "Lina Khoury: [My uncle said, ‘Go home,’ and I went]");
  }

  @Test void aQuotationAfterASentenceAboutSomebodyIsTheirs() {
    assertThat(english(
        "Lina Khoury lost her shop in the flood. “I have nothing left.”"))
        .containsExactly(
            "Lina Khoury: [I have nothing left]");
  }

  @Test void aQuotationWithoutCueContinuesTheLastSpeaker() {
    assertThat(english(
        "Lina Khoury said the shop was gone.",
        "“I have nothing left.”"))
        .containsExactly(
            "Lina Khoury",
            "Lina Khoury: [I have nothing left]");
  }

  @Test void answersBelongToTheOneInterviewed() {
    assertThat(english(
        "The engineer Karim Nasser talks about water.",
        "Question: How deep is the well?",
        "Nasser: Forty metres, and it is dry."))
        .containsExactly(
            "nobody",
            "nobody",
            "Karim Nasser (engineer): [Forty metres, and it is dry]");
  }

  @Test void anInstitutionSpeaks() {
    assertThat(english(
        "The Ministry of Health said that the clinic would reopen."))
        .containsExactly(
            "Ministry of Health");
  }

  @Test void aSpokespersonSpeaksUnderTheirOwnName() {
    assertThat(english(
        "Rana Aziz, a spokeswoman for the World Food Programme, said flour had arrived."))
        .containsExactly(
            "Rana Aziz (spokeswoman for the World Food Programme)");
  }

  @Test void titlesAreNoPartOfTheName() {
    assertThat(english(
        "Dr. Rana Aziz said that the clinic was full."))
        .containsExactly(
            "Rana Aziz");
  }

  @Test void pronounsTellTwoSpeakersApart() {
    assertThat(english(
        "Rana Aziz said the clinic was full. Karim Nasser said the road was closed.",
        "She added that beds were lacking.",
        "He added that bulldozers were coming."))
        .containsExactly(
            "Rana Aziz; Karim Nasser",
            "Rana Aziz",
            "Karim Nasser");
  }

  @Test void aDescriptionMeansThePersonItDescribes() {
    assertThat(english(
        "Rana Aziz, an analyst at the Harbour Institute, said prices would fall.",
        "The analyst warned that wages would fall too."))
        .containsExactly(
            "Rana Aziz (analyst at the Harbour Institute)",
            "Rana Aziz (analyst at the Harbour Institute)");
  }

  @Test void straightMarksQuote() {
    assertThat(english(
        "\"The truce holds,\" Samir Haddad said."))
        .containsExactly(
            "Samir Haddad: [The truce holds]");
  }

  @Test void guillemetsQuote() {
    assertThat(english(
        "«The truce holds,» Samir Haddad said."))
        .containsExactly(
            "Samir Haddad: [The truce holds]");
  }

  @Test void singleMarksQuote() {
    assertThat(english(
        "‘The truce holds,’ Samir Haddad said."))
        .containsExactly(
            "Samir Haddad: [The truce holds]");
  }

  @Test void aFragmentMayBeQuoted() {
    assertThat(english(
        "Samir Haddad called the truce “a thin thread”."))
        .containsExactly(
            "Samir Haddad: [a thin thread]");
  }

  @Test void aColonMayIntroduceTheQuotation() {
    assertThat(english(
        "Samir Haddad said: “The truce holds.”"))
        .containsExactly(
            "Samir Haddad: [The truce holds]");
  }

  @Test void inTheViewOfNamesTheSpeaker() {
    assertThat(english(
        "In the view of Lina Khoury, the plan came too late."))
        .containsExactly(
            "Lina Khoury");
  }

  @Test void aWarningIsReported() {
    assertThat(english(
        "Lina Khoury warned of another flood."))
        .containsExactly(
            "Lina Khoury");
  }

  @Test void twoSpeakersMayShareAParagraph() {
    assertThat(english(
        "Samir Haddad said “yes”, but Lina Khoury said “no”."))
        .containsExactly(
            "Samir Haddad: [yes]; Lina Khoury: [no]");
  }

  @Test void anAcronymInBracketsIsLearned() {
    assertThat(organizations(Language.ENGLISH,
        "The World Food Programme (WFP) sent flour.",
        "The WFP has no more trucks."))
        .containsExactly(
            List.of("World Food Programme"),
            List.of("World Food Programme"));
  }

  @Test void theBodyInsideAPostIsNamed() {
    assertThat(organizations(Language.ENGLISH,
        "Rana Aziz, a spokeswoman for the World Bank, said flour had arrived."))
        .containsExactly(
            List.of("World Bank"));
  }

  @Test void theAddresseeIsNamedAsABody() {
    assertThat(organizations(Language.ENGLISH,
        "“The truce holds,” Samir Haddad told Reuters."))
        .containsExactly(
            List.of("Reuters"));
  }

  @Test void aPostMayNameAPlaceBeforeItsHolder() {
    assertThat(english(
        "Deputy Special Envoy for Syria Margit Halvorsen told the council that the road was open."))
        .containsExactly(
            "Margit Halvorsen (Deputy Special Envoy for Syria)");
  }

  @Test void aPostMayNameAnUnknownPlaceBeforeItsHolder() {
    assertThat(english(
        "Deputy Special Envoy for the Tamur Valley Ingrid Solheim said that the wells were dry."))
        .containsExactly(
            "Ingrid Solheim (Deputy Special Envoy for the Tamur Valley)");
  }

  @Test void aPostMayNameItsPortfolioBeforeItsHolder() {
    assertThat(english(
        "Assistant Secretary-General for Humanitarian Affairs Rajan Pillai described the road as “closed for good”."))
        .containsExactly(
            "Rajan Pillai (Assistant Secretary-General for Humanitarian Affairs): [closed for good]");
  }

  @Test void aPostWithoutANameIsNobody() {
    assertThat(english(
        "Deputy Special Envoy for Syria is a post that has been vacant since May."))
        .containsExactly(
            "nobody");
  }

  @Test void aPostMayBeWrittenWithAHyphen() {
    assertThat(english(
        "“We let this slip,” said Petros Andreou, the authority's acting director-general."))
        .containsExactly(
            "Petros Andreou (authority's acting director-general): [We let this slip]");
  }

  @Test void anEpithetBelongsToNoName() {
    assertThat(organizations(
        Language.ENGLISH,
        "Former Rovers midfielder Gary Okafor believes the race is over."))
        .isEqualTo(organizations(
            Language.ENGLISH,
            "The Rovers midfielder Gary Okafor believes the race is over."));
  }

  @Test void anAddressIsNoSpeaker() {
    assertThat(english(
        "Daniel Whitcombe, 58, of Mill Street, Bermondsey, denies that he took the ring."))
        .containsExactly(
            "Daniel Whitcombe");
  }

  @Test void oneWordMayBeAQuotation() {
    assertThat(english(
        "Karim Nasser was asked whether he would go. “No.” he said."))
        .containsExactly(
            "Karim Nasser: [No]");
  }

  @Test void perNamesTheSpeakerBehindAComma() {
    assertThat(english(
        "The bridge will reopen in May, per Karim Nasser.",
        "The bridge cost nine dollars per Karim Nasser vote."))
        .containsExactly(
            "Karim Nasser",
            "nobody");
  }

  @Test void asSomebodyPutItNamesTheSpeaker() {
    assertThat(english(
        "As Lina Khoury put it, the road was “a river”.",
        "The road was “a swamp”, as she put it.",
        "As Lina Khoury put the bag on the table, the lamp went out."))
        .containsExactly(
            "Lina Khoury: [a river]",
            "Lina Khoury: [a swamp]",
            "nobody");
  }

  @Test void whoIsToldByKinSpeaks() {
    assertThat(Read.speakers(
        "His daughter, Kelda, does not laugh. “I mean the tram stop,” she says."))
        .containsExactly("Kelda");
  }

  @Test void whoIsToldByAgeSpeaks() {
    assertThat(Read.speakers(
        "Ousmaro Vint, 43, keeps bees. “They know the road,” he said."))
        .containsExactly("Ousmaro Vint");
  }

  @Test void aSurnameJoinsANameOfUnknownWords() {
    assertThat(Read.speakers(
        "Zelmira Okonta has mended cables for years.",
        "The ship is late, according to Okonta. “I wait,” Okonta said."))
        .containsExactly("Zelmira Okonta");
  }

  @Test void aVerbFartherOnHasTheSubjectOfItsClause() {
    assertThat(Read.speakers(
        "Banks were calm. Marlow Bank cut its forecast to two percent and warned that the deficit would grow."))
        .containsExactly("Marlow Bank");
  }

  @Test void aDayMayStandBetweenSubjectAndVerb() {
    assertThat(Read.speakers(
        "The Ministry of Health on Thursday accused its critics of “arithmetic”."))
        .containsExactly("Ministry of Health");
  }

  @Test void aViewIsHeldBySomebody() {
    assertThat(Read.speakers(
        "Samir Haddad was of the view that the road should close."))
        .containsExactly("Samir Haddad");
  }

  @Test void aNounOfSpeechNamesItsSpeaker() {
    assertThat(Read.speakers(
        "Samir Haddad repairs roads. Haddad's view is that the bridge will fall."))
        .containsExactly("Samir Haddad");
  }

  @Test void aNamelessSpeakerGoesOnAsHe() {
    assertThat(Read.speakers(
        "Samir Haddad said the road was open.",
        "A former official in the town hall described a system of “gifts”. He estimated that a third was lost."))
        .containsExactly("a former official in the town hall");
  }

  @Test void aQuotationMayComeBeforeItsSpeakerIsShown() {
    assertThat(Read.speakers(
        "“We counted the lights.” Maryam Haddad is standing at the window of her shop."))
        .containsExactly("Maryam Haddad");
  }

  @Test void anAnswerOfOneWordIsSaid() {
    assertThat(Read.speakers(
        "Samir Haddad closed the road. Could it open again? Possibly, said Haddad."))
        .containsExactly("Samir Haddad");
  }

  @Test void theDayMayStandBeforeWhatIsSaid() {
    assertThat(Read.speakers(
        "Company spokesman Karim Nasser said on Monday evening the road was open."))
        .containsExactly("Karim Nasser");
  }

  @Test void whoIsQuotedByAPaperSpeaks() {
    assertThat(Read.speakers(
        "Karim Nasser was quoted by the Amber Times as saying he would leave."))
        .containsExactly("Karim Nasser");
  }

  @Test void partyAndStateMayStandBehindTheName() {
    assertThat(Read.speakers(
        "Sen. Karim Nasser, R-Ark., said the road was open."))
        .containsExactly("Karim Nasser");
  }

  @Test void aRankIsNoPartOfThePost() {
    assertThat(english(
        "According to police spokesman Sgt. Karim Nasser, the driver fled."))
        .containsExactly("Karim Nasser (police spokesman)");
  }

  @Test void aTitleShowsTheGender() {
    assertThat(Read.speakers(
        "“We warned them,” Ms Haidar told the hearing.", "“They laughed,” she remembers."))
        .containsExactly("Haidar");
  }

  @Test void aPronounMayComeBehindAnOpeningClause() {
    assertThat(Read.speakers(
        "“It is over,” Lina Haddad said.", "Asked whether she would stay, she shook her head. “Not a chance.”"))
        .containsExactly("Lina Haddad");
  }

  @Test void aNounMaySayWhatABodyIs() {
    assertThat(Read.speakers(
        "Tunisia's powerful UGTT labour union said it would strike."))
        .containsExactly("UGTT");
  }

  @Test void theStatementOfABodyIsItsOwn() {
    assertThat(Read.speakers(
        "Greenpeace said it would wait.", "The group's statement said its ships were ready."))
        .containsExactly("Greenpeace");
  }

  @Test void aSonIsNotHisMother() {
    assertThat(Read.speakers(
        "“This is home,” said Umm Khalil.", "Her son Khalil interrupted: “Nowhere.”"))
        .containsExactly("Khalil");
  }

  @Test void aPostOnANetworkIsNoVerb() {
    assertThat(Read.speakers(
        "This AmberWatch post argues that the road was open."))
        .isEmpty();
  }
}
