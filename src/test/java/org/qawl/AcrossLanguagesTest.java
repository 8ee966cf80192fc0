package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qawl.analysis.Language;
import org.qawl.names.Gazetteer;
import org.qawl.names.Identities;
import org.qawl.translation.Lexicon;

/** A question in one language or script, and what it finds in the other. */
class AcrossLanguagesTest {
  @TempDir Path folder;

  private static PassageIndex index(Knowledge knowledge, String... paragraphs) throws IOException {
    PassageIndex index = PassageIndex.inMemory(knowledge);
    for (int i = 0; i < paragraphs.length; i++) index.add(Article.of("a" + i, List.of(paragraphs[i])));
    index.refresh();
    return index;
  }

  private static List<String> found(PassageQuery query, String... paragraphs) throws IOException {
    try (PassageIndex index = index(Knowledge.standard(), paragraphs)) {
      return index.search(query).passages().stream().map(passage -> passage.marked("[", "]")).toList();
    }
  }

  private static List<String> found(String words, String... paragraphs) throws IOException {
    return found(PassageQuery.words(words), paragraphs);
  }

  // Names

  @Test
  void aKnownPersonIsFoundInSpellingsThatNobodyListed() throws IOException {
    assertThat(found("أحمد الشرع", "Ahmed al-Sharaa left on Sunday.", "Farouk al-Sharaa and Ahmed Mansour left."))
        .containsExactly("[Ahmed al-Sharaa] left on Sunday.");
    assertThat(found("عمر البشير", "Omar al-Bashir spoke.", "Omar el-Béchir spoke."))
        .containsExactlyInAnyOrder("[Omar al-Bashir] spoke.", "[Omar el-Béchir] spoke.");
    assertThat(found(PassageQuery.words("أحمد الشرع").without(Tier.TRANSLITERATION), "Ahmed al-Sharaa left on Sunday."))
        .isEmpty();
  }

  @Test
  void aNameIsFoundWhereOneScriptWritesTwoOfItsWordsAsOne() throws IOException {
    PassageQuery spelled = PassageQuery.everything().without(Tier.ALIAS).without(Tier.TRANSLATION);
    assertThat(found(spelled.about("أحمد داود أوغلو"), "Ahmet Davutoğlu left.", "Ahmet Kaya left."))
        .containsExactly("[Ahmet Davutoğlu] left.");
    assertThat(found(spelled.about("حزب الله"), "Hezbollah held a meeting.", "Abdullah held a meeting."))
        .containsExactly("[Hezbollah] held a meeting.");
  }

  @Test
  void aKnownPlaceIsFoundInSpellingsThatNobodyListed() throws IOException {
    assertThat(found("منبج", "The convoy reached Menbij.", "The convoy reached Manbij.", "The convoy reached Maarib."))
        .containsExactlyInAnyOrder("The convoy reached [Menbij].", "The convoy reached [Manbij].");
    assertThat(found("خان يونس", "The convoy reached Khan Younes.", "The convoy reached Khan al-Asal."))
        .containsExactly("The convoy reached [Khan Younes].");
    assertThat(found("Duhok", "وصل الوفد إلى داهوك.")).containsExactly("وصل الوفد إلى [داهوك].");
    assertThat(found(PassageQuery.words("منبج").without(Tier.TRANSLITERATION), "The convoy reached Menbij.")).isEmpty();
    try (PassageIndex index = index(Knowledge.standard(), "The convoy reached Menbij.")) {
      Highlight menbij = index.search(PassageQuery.words("منبج")).passages().getFirst().highlights().getFirst();
      assertThat(menbij.tier()).isEqualTo(Tier.TRANSLITERATION);
      assertThat(menbij.weight()).isBetween(0.4, 0.99);
    }
  }

  @Test
  void aWordThatIsLikeAKnownPlaceByChanceIsNone() throws IOException {
    assertThat(found("Hama", "أصيب الطفل بالحمى.", "هم أهل القرية.", "Hamas held a meeting.", "وصل الوفد إلى حماة."))
        .containsExactly("وصل الوفد إلى [حماة].");
    assertThat(found("Saada", "يا سعادة الوزير.", "صعد العامل إلى السطح.", "وصل الوفد إلى صعدة."))
        .containsExactly("وصل الوفد إلى [صعدة].");
    assertThat(found("Daraa", "وزعت الشرطة الدروع.", "حمل الحارس درعه.", "عاد سمير إلى درعا."))
        .containsExactly("عاد سمير إلى [درعا].");
    assertThat(found("Amman", "The delegation left for Oman.")).isEmpty();
    assertThat(found("Raqqa", "تحدث برقة شديدة.", "زار سمير الرقة.")).containsExactly("زار سمير ال[رقة].");
  }

  @Test
  void anAdjectiveOrAPossessiveStandsForAKnownPlace() throws IOException {
    assertThat(found("Algeria", "Algeria’s envoy spoke.", "algeria's envoy spoke.")).hasSize(2);
    assertThat(found("سوريا", "زار الوفد السوري بيروت.")).hasSize(1);
  }

  @Test
  void aKnownBodyIsFoundInOtherSpellingsOnlyIfItsNameIsSpelled() throws IOException {
    assertThat(found("جيش الإسلام", "Jaich al-Islam left the town.", "The army of the town left."))
        .containsExactly("[Jaich al-Islam] left the town.");
    assertThat(found("وزارة الدفاع", "Wazara al-Difaa street was closed.")).isEmpty();
  }

  @Test
  void aKnownPlaceMayBeAPartOfAnUnknownName() throws IOException {
    assertThat(found("Riyad Salameh", "قالت سلامة إن المصرف مفتوح.", "قال رياض سلامة إن المصرف مفتوح."))
        .startsWith("قال [رياض سلامة] إن المصرف مفتوح.");
  }

  @Test
  void aNameIsFoundInTheOtherScript() throws IOException {
    assertThat(found("Tobias Brandner", "وصل توبياس براندنر إلى حلب.", "وصل سمير حداد إلى حلب."))
        .containsExactly("وصل [توبياس براندنر] إلى حلب.");
    assertThat(found("رشيد حوراني", "Rashid Hourani left on Sunday.", "Samir Haddad left on Sunday."))
        .containsExactly("[Rashid Hourani] left on Sunday.");
  }

  @Test
  void aNameIsFoundBehindWhatIsWrittenOntoIt() throws IOException {
    assertThat(found("Brandner", "قرأت المجلة تقريراً لبراندنر أمس.")).hasSize(1);
  }

  @Test
  void anotherSpellingInTheSameScriptIsFound() throws IOException {
    assertThat(found("Rashid Hourani", "Rasheed Hawrani left on Sunday.")).containsExactly("[Rasheed Hawrani] left on Sunday.");
  }

  @Test
  void aNameOfTwoWordsMayBeWrittenAsOne() throws IOException {
    assertThat(found("Rami Abdulrahman", "وصل رامي عبد الرحمن إلى حلب.")).containsExactly("وصل [رامي عبد الرحمن] إلى حلب.");
    assertThat(found("Rami Abdel Rahman", "وصل رامي عبد الرحمن إلى حلب.")).containsExactly("وصل [رامي عبد الرحمن] إلى حلب.");
    assertThat(found("Mohammed bin Zayed", "وصل محمد بن زايد إلى حلب.")).containsExactly("وصل [محمد بن زايد] إلى حلب.");
  }

  @Test
  void eitherScriptMayWriteACompoundAsOneWord() throws IOException {
    assertThat(found("Abdel Fattah Heller", "وصل عبدالفتاح هيلر إلى حلب.")).containsExactly("وصل [عبدالفتاح هيلر] إلى حلب.");
    assertThat(found("داود أوغلو", "Ahmed Davutoğlu left on Sunday.")).containsExactly("Ahmed [Davutoğlu] left on Sunday.");
  }

  @Test
  void aNameThatTheIndexHoldsIsLikelierThanWhatAnotherWordOfItsStemMeans() throws IOException {
    assertThat(found("فيلتون", "Elephants crossed the road.", "Felton crossed the road."))
        .containsExactly("[Felton] crossed the road.", "[Elephants] crossed the road.");
    assertThat(found("الفيل", "The elephant crossed the road.", "Felton crossed the road."))
        .containsExactly("The [elephant] crossed the road.");
  }

  @Test
  void anArticleOrAnInitialPartsNoName() throws IOException {
    assertThat(found("Rashid ash-Shihabi", "وصل رشيد الشهابي إلى حلب.")).containsExactly("وصل [رشيد الشهابي] إلى حلب.");
    assertThat(found("رشيد الشهابي", "Rashid ash-Shihabi left on Sunday."))
        .containsExactly("[Rashid ash-Shihabi] left on Sunday.");
    assertThat(found("Tobias R. Brandner", "وصل توبياس براندنر إلى حلب."))
        .containsExactly("وصل [توبياس براندنر] إلى حلب.");
  }

  @Test
  void aNameMayHoldAnEverydayWordBesideAnother() throws IOException {
    assertThat(found("Rashid Muslim", "وصل رشيد مسلم إلى حلب.")).containsExactly("وصل [رشيد مسلم] إلى حلب.");
  }

  @Test
  void ofAStemOnlyTheFormsThatAreLikeAreAName() throws IOException {
    PassageQuery spelled = PassageQuery.words("Hodeidah").without(Tier.ALIAS).without(Tier.TRANSLATION);
    assertThat(found(spelled, "وصل سمير إلى الحديدة.", "باع التاجر الحديد في السوق.", "وصل الوفد إلى الحديدة."))
        .containsExactlyInAnyOrder("وصل سمير إلى ال[حديدة].", "وصل الوفد إلى ال[حديدة].");
  }

  @Test
  void aWordWithoutItsOwnFirstLetterIsNoName() throws IOException {
    assertThat(found("Afrin", "قاتل الكفار في المعركة.")).isEmpty();
  }

  @Test
  void aWordOfEveryDayIsNoName() throws IOException {
    assertThat(found("Hamas", "كتب ملاحظة على هامش الصفحة.")).isEmpty();
    assertThat(found("Idlib", "قرأ الأديب قصيدته.")).isEmpty();
  }

  @Test
  void namesMayBeLeftToTheirOwnSpelling() throws IOException {
    assertThat(found(PassageQuery.words("Tobias Brandner").without(Tier.TRANSLITERATION), "وصل توبياس براندنر إلى حلب."))
        .isEmpty();
  }

  @Test
  void aSpeakerIsFoundInEitherScript() throws IOException {
    PassageQuery query = PassageQuery.everything().saidBy("Tobias Brandner");
    assertThat(found(query, "قال توبياس براندنر إن الهدنة هشة.", "وقالت سلمى عيسى إن الهدنة صامدة.")).hasSize(1);
  }

  @Test
  void oneSpeakerIsOneVoiceInBothScripts() throws IOException {
    try (PassageIndex index = index(
        Knowledge.standard(), "قال توبياس براندنر إن الهدنة هشة.", "\"The truce holds,\" said Tobias Brandner.")) {
      assertThat(index.ask("who said what about the truce").voices()).singleElement().satisfies(voice -> {
        assertThat(voice.passages()).hasSize(2);
        assertThat(voice.speaker().forms()).hasSize(1);
      });
    }
  }

  @Test
  void theUserSaysWhoIsNotOne() throws IOException {
    Path people = Files.writeString(folder.resolve("people.tsv"), "different\tTobias Brandner\tتوبياس براندنر\n");
    Knowledge knowledge = Knowledge.standard().with(Identities.of(Gazetteer.standard()).with(people));
    try (PassageIndex index =
        index(knowledge, "قال توبياس براندنر إن الهدنة هشة.", "\"The truce holds,\" said Tobias Brandner.")) {
      assertThat(index.ask("who said what about the truce").voices()).hasSize(2);
    }
  }

  // Words

  @Test
  void aWordIsFoundByWhatItIsCalledInTheOtherLanguage() throws IOException {
    assertThat(found("truce", "صمدت الهدنة يومين.")).containsExactly("صمدت ال[هدنة] يومين.");
    assertThat(found("هدنة", "The truce held for two days.")).containsExactly("The [truce] held for two days.");
  }

  @Test
  void aTermOfSeveralWordsIsFoundAsATerm() throws IOException {
    assertThat(found("ministry of interior", "نفت وزارة الداخلية الخبر.", "عادت إلى الداخلية بعد عام.").getFirst())
        .isEqualTo("نفت [وزارة الداخلية] الخبر.");
  }

  @Test
  void aHighlightSaysWhichWordWasMetByWhichEvidence() throws IOException {
    try (PassageIndex index = index(Knowledge.standard(), "صمدت الهدنة، وقال توبياس براندنر إنه متفائل.")) {
      List<Highlight> highlights = index.search(PassageQuery.words("Brandner truces")).passages().getFirst().highlights();
      assertThat(highlights).extracting(Highlight::tier).containsExactly(Tier.TRANSLATION, Tier.TRANSLITERATION);
      assertThat(highlights).extracting(Highlight::asked).containsExactly("truces", "brandner");
      assertThat(highlights.get(1).weight()).isBetween(0.8, 1.0);
    }
  }

  @Test
  void wordsMayBeLeftToTheirOwnLanguage() throws IOException {
    assertThat(found(PassageQuery.words("truce").without(Tier.TRANSLATION), "صمدت الهدنة يومين.")).isEmpty();
    assertThat(found(PassageQuery.words("truce").in(Language.ENGLISH), "صمدت الهدنة يومين.", "The truce held."))
        .containsExactly("The [truce] held.");
  }

  @Test
  void aUsersLexiconCounts() throws IOException {
    Path words = Files.writeString(folder.resolve("mine.tsv"), "# english\tarabic\nzorbing\tدحرجة الكرات\n");
    try (PassageIndex index = index(Knowledge.standard().with(Lexicon.standard().with(words)), "أحب دحرجة الكرات.")) {
      assertThat(index.search(PassageQuery.words("zorbing"))).hasSize(1);
    }
  }

  @Test
  void neitherLanguageDrownsTheOther() throws IOException {
    List<String> both = found("truce", "صمدت الهدنة يومين.", "The truce held for two days.", "The road is open.");
    assertThat(both).hasSize(2);
  }

  // What an article is about

  @Test
  void aQuestionAlsoFindsWhatContinuesAStatement() throws IOException {
    List<String> paragraphs = List.of("The truce holds, said Samir Haddad.", "\"It will last,\" he added.", "It rained.");
    try (PassageIndex index = PassageIndex.inMemory()) {
      index.add(Article.of("a", paragraphs));
      index.refresh();
      assertThat(index.search("who said what about the truce", PassageQuery.everything()))
          .extracting(Passage::id).containsExactly("a#0", "a#1");
      assertThat(index.search(PassageQuery.words("truce"))).extracting(Passage::id).containsExactly("a#0");
    }
  }
}
