package org.qawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qawl.analysis.Language;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;

class PassageIndexTest {
  @TempDir Path folder;
  private final PassageIndex index = PassageIndex.inMemory();

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void add(Article... articles) throws IOException {
    index.addAll(List.of(articles));
    index.refresh();
  }

  private List<String> around(String words) throws IOException {
    return index.search(PassageQuery.words(words)).passages().stream().map(passage -> passage.marked("[", "]")).toList();
  }

  private List<String> ids(PassageQuery query) throws IOException {
    return index.search(query).passages().stream().map(Passage::id).toList();
  }

  private static Article article(String id, String... paragraphs) {
    return Article.of(id, List.of(paragraphs));
  }

  // Words and highlights

  @Test
  void theDefiniteArticleIsNoObstacle() throws IOException {
    add(article("0412-ar", "قال سمير حداد إن الهدنة ستسمح بعودة المزارعين."));
    assertThat(around("هدنة")).containsExactly("قال سمير حداد إن ال[هدنة] ستسمح بعودة المزارعين.");
  }

  @Test
  void onlyThePartOfTheWordThatMatchedIsMarked() throws IOException {
    add(article("a", "عاد النازحون وللشام نصيب من ذلك."));
    assertThat(around("شام")).containsExactly("عاد النازحون ولل[شام] نصيب من ذلك.");
  }

  @Test
  void aWordOfMinistersOwnIsNotTakenForAnd() throws IOException {
    add(article("a", "وصل الوزير إلى حلب."), article("b", "ارتفع صوت الزير."));
    assertThat(around("وزير")).containsExactly("وصل ال[وزير] إلى حلب.");
  }

  @Test
  void marksOfAnEnglishTextKeepTheWord() throws IOException {
    add(article("a", "Syria's harvest failed, the farmers said."));
    assertThat(around("farmer")).containsExactly("Syria's harvest failed, the [farmers] said.");
  }

  @Test
  void quotationMarksMeanTheWordsAsWritten() throws IOException {
    add(article("a", "عودة طوعية للاجئين"), article("b", "العودة الطوعية تحتاج إلى ماء"));
    assertThat(around("«العودة الطوعية»")).containsExactly("[العودة الطوعية] تحتاج إلى ماء");
  }

  @Test
  void highlightsPointIntoTheOriginalText() throws IOException {
    add(article("a", "😀 وَصَلَ الوَزِيرُ إلى حَلَب"));
    Passage passage = index.search(PassageQuery.words("وزير")).passages().get(0);
    Highlight highlight = passage.highlights().get(0);
    assertThat(passage.text().substring(highlight.start(), highlight.end())).startsWith("وَزِير");
  }

  @Test
  void textBehindTenThousandCharactersIsHighlightedToo() throws IOException {
    add(article("a", "كلام كثير ".repeat(3_000) + "الهدنة"));
    assertThat(around("هدنة").get(0)).endsWith("ال[هدنة]");
  }

  @Test
  void wordsOfBothScriptsMayStandInOneQuery() throws IOException {
    add(article("a", "أعلنت UNICEF توزيع المياه."), article("b", "توزيع الخبز."));
    assertThat(around("UNICEF مياه").get(0)).isEqualTo("أعلنت [UNICEF] توزيع ال[مياه].");
  }

  @Test
  void theDaysOfAQuestionNarrowItsAnswer() throws IOException {
    add(
        article("old", "The truce holds, the farmers said.").on(LocalDate.of(2023, 12, 31)),
        article("new", "The truce holds, the millers said.").on(LocalDate.of(2024, 1, 1)));
    assertThat(index.ask("who spoke about the truce since 2024?").passages()).extracting(Passage::id).containsExactly("new#0");
    assertThat(index.search("من تحدث عن الهدنة قبل ٢٠٢٤؟", PassageQuery.everything()))
        .extracting(Passage::id)
        .doesNotContain("new#0");
  }

  @Test
  void whomAQuestionAsksForIsAWordOfItWhereHeSaysNothing() throws IOException {
    add(
        article("law", "The mill law fixes the price of grain."),
        article("other", "Grain is grown in the north. Grain is sold in the south."));
    String question = "what does the mill law say about grain?";
    assertThat(index.understand(question, PassageQuery.everything()).query().speakers()).containsExactly("mill law");
    assertThat(index.search(question, PassageQuery.everything()).passages()).extracting(Passage::id)
        .containsExactly("law#0", "other#0");
  }

  @Test
  void aWordThatIsAskedTwiceCountsOnce() throws IOException {
    add(article("a", "وصل جبران إلى القرية."), article("b", "خليل وصل."));
    assertThat(index.explain(PassageQuery.words("جبران خليل جبران"), "a#0")).extracting(Reason::asked)
        .containsExactly("جبران", "خليل");
  }

  @Test
  void aQueryOfStopWordsFindsNothing() throws IOException {
    add(article("a", "the end of it"));
    assertThat(around("of the")).isEmpty();
  }

  @Test
  void aQueryWithoutWordsFindsEverything() throws IOException {
    add(article("a", "one", "two"), article("b", "three"));
    assertThat(ids(PassageQuery.everything())).containsExactly("a#0", "a#1", "b#0");
  }

  @Test
  void tensOfThousandsOfWordsAreNotTooMany() throws IOException {
    add(article("a", "hafen"));
    StringBuilder words = new StringBuilder("hafen");
    for (int i = 0; i < 30_000; i++) words.append(" w").append(i);
    assertThat(around(words.toString())).containsExactly("[hafen]");
  }

  // Names

  @Test
  void aNameIsMetByItsOtherNamesInBothScripts() throws IOException {
    add(
        article("ar", "انتقد الأهالي هيئة تحرير الشام في إدلب."),
        article("en", "Residents criticised HTS on Friday."),
        article("other", "Residents criticised the council."));
    List<String> all = List.of("ar#0", "en#0");
    assertThat(ids(PassageQuery.words("Tahrir al-Sham"))).containsExactlyInAnyOrderElementsOf(all);
    assertThat(ids(PassageQuery.words("HTS"))).containsExactlyInAnyOrderElementsOf(all);
    assertThat(ids(PassageQuery.words("هيئة تحرير الشام"))).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void aliasesCanBeLeftOut() throws IOException {
    add(article("ar", "انتقد الأهالي هيئة تحرير الشام."), article("en", "Residents criticised HTS."));
    assertThat(ids(PassageQuery.words("HTS").without(Tier.ALIAS).without(Tier.TRANSLATION))).containsExactly("en#0");
  }

  @Test
  void aHighlightSaysByWhichEvidence() throws IOException {
    add(article("ar", "انتقدوا هيئة تحرير الشام."), article("en", "They criticised HTS."));
    assertThat(index.search(PassageQuery.words("HTS")))
        .allSatisfy(
            passage ->
                assertThat(passage.highlights().get(0).tier())
                    .isEqualTo(passage.articleId().equals("en") ? Tier.WRITTEN : Tier.ALIAS));
  }

  // Who speaks

  @Test
  void aPassageSaysWhoIsCreditedWithWhichCharacters() throws IOException {
    add(article("a", "قال سمير حداد، المتحدث باسم وزارة الزراعة، إن الهدنة ستسمح بعودة المزارعين."));
    Passage passage = index.search(PassageQuery.words("هدنة")).passages().get(0);
    Statement statement = passage.statements().get(0);
    assertThat(statement.speaker().name()).isEqualTo("سمير حداد");
    assertThat(passage.text().substring(statement.start(), statement.end())).contains("الهدنة ستسمح بعودة المزارعين");
    assertThat(passage.organizations()).containsExactly("وزارة الزراعة");
  }

  @Test
  void aQueryMayAskForASpeakerByPartOfTheName() throws IOException {
    add(article("a", "The truce holds, said Samir Haddad.", "The truce broke, said Nadia Khoury."));
    assertThat(ids(PassageQuery.words("truce").saidBy("Haddad"))).containsExactly("a#0");
  }

  @Test
  void oneOfSeveralSpeakersIsEnough() throws IOException {
    add(article("a", "Samir Haddad said no.", "Nadia Khoury said yes.", "Rami Saad said perhaps."));
    assertThat(ids(PassageQuery.everything().saidBy("Haddad").saidBy("Khoury"))).containsExactly("a#0", "a#1");
  }

  @Test
  void whatTheCallerSuppliesIsKeptAsGiven() throws IOException {
    Paragraph paragraph =
        new Paragraph(
            "Samir Haddad said the truce holds. \"It must,\" he said.",
            Optional.of(List.of(new Paragraph.SuppliedSpeaker("Nadia Khoury", Optional.of("engineer")))),
            Optional.of(List.of("Water Authority of the North")),
            Optional.of(List.of(new Paragraph.SuppliedQuote(36, 43, "Nadia Khoury"))));
    add(new Article("a", "", Optional.empty(), Language.ENGLISH, "", "", "", List.of(paragraph)));
    Passage passage = index.search(PassageQuery.everything()).passages().get(0);
    assertThat(passage.speakers()).extracting(Speaker::name).containsExactly("Nadia Khoury");
    assertThat(passage.speakers().get(0).affiliation()).contains("engineer");
    assertThat(passage.organizations()).containsExactly("Water Authority of the North");
    assertThat(passage.statements()).extracting(s -> passage.text().substring(s.start(), s.end())).containsExactly("It must");
    assertThat(ids(PassageQuery.everything().naming("water authority of the north"))).containsExactly("a#0");
  }

  @Test
  void nobodySuppliedMeansNobody() throws IOException {
    Paragraph paragraph =
        new Paragraph("Samir Haddad said the truce holds.", Optional.of(List.of()), Optional.empty(), Optional.empty());
    add(new Article("a", "", Optional.empty(), Language.ENGLISH, "", "", "", List.of(paragraph)));
    assertThat(index.search(PassageQuery.everything()).passages().get(0).speakers()).isEmpty();
  }

  // What narrows

  @Test
  void dayAndSourceAndLanguageNarrow() throws IOException {
    add(
        article("old", "The truce of spring.").on(LocalDate.of(2024, 3, 11)).from("The Harbour Gazette"),
        article("new", "The truce of autumn.").on(LocalDate.of(2025, 10, 2)).from("The Coast"),
        article("ar", "هدنة الخريف").on(LocalDate.of(2025, 10, 2)),
        article("undated", "The truce of no day."));
    PassageQuery truce = PassageQuery.words("truce هدنة");
    assertThat(ids(truce.since(LocalDate.of(2025, 10, 2)))).containsExactlyInAnyOrder("new#0", "ar#0");
    assertThat(ids(truce.until(LocalDate.of(2024, 3, 11)))).containsExactly("old#0");
    assertThat(ids(truce.from("The Coast"))).containsExactly("new#0");
    assertThat(ids(truce.in(Language.ARABIC))).containsExactly("ar#0");
  }

  @Test
  void organizationsNarrowUnderAnyName() throws IOException {
    add(article("a", "قالت هيئة تحرير الشام إن الطريق مفتوح."), article("b", "The road is open."));
    assertThat(ids(PassageQuery.everything().naming("HTS"))).containsExactly("a#0");
  }

  @Test
  void theLimitHolds() throws IOException {
    add(article("a", "truce", "truce", "truce"));
    assertThat(ids(PassageQuery.words("truce").limit(2))).containsExactly("a#0", "a#1");
  }

  // Coming and going

  @Test
  void anArticleAddedAgainReplacesItself() throws IOException {
    add(article("a", "first truce", "second truce", "third truce"));
    add(article("a", "only truce"));
    assertThat(around("truce")).containsExactly("only [truce]");
    assertThat(index.articles()).isEqualTo(1);
    assertThat(index.passages()).isEqualTo(1);
  }

  @Test
  void anArticleWithoutParagraphsLeavesNothingToBeFound() throws IOException {
    add(article("a", "truce"));
    add(article("a"));
    assertThat(index.passages()).isZero();
  }

  @Test
  void aDeletedArticleIsGoneWhole() throws IOException {
    add(article("a", "truce", "truce"), article("b", "truce"));
    index.delete("a");
    index.delete("never there");
    index.refresh();
    assertThat(ids(PassageQuery.everything())).containsExactly("b#0");
  }

  @Test
  void addAllTellsOfEachArticle() throws IOException {
    List<String> heard = new ArrayList<>();
    index.addAll(List.of(article("a", "x"), article("b", "y")), article -> heard.add(article.id()));
    assertThat(heard).containsExactly("a", "b");
  }

  @Test
  void whatWasCommittedIsThereAgain() throws IOException {
    try (PassageIndex first = PassageIndex.open(folder.resolve("news"))) {
      first.add(article("a", "truce").on(LocalDate.of(1969, 12, 31)));
      first.commit();
      first.add(article("b", "never committed"));
    }
    try (PassageIndex again = PassageIndex.open(folder.resolve("news"))) {
      assertThat(again.search(PassageQuery.everything())).extracting(Passage::id).containsExactly("a#0");
      assertThat(again.search(PassageQuery.everything()).passages().get(0).date()).contains(LocalDate.of(1969, 12, 31));
    }
  }

  @Test
  void aReaderSeesWhatAnotherWriterCommits() throws IOException {
    Path news = folder.resolve("news");
    try (PassageIndex writer = PassageIndex.open(news)) {
      writer.add(article("a", "truce"));
      writer.commit();
      try (PassageIndex reader = PassageIndex.open(news)) {
        writer.add(article("b", "truce"));
        writer.commit();
        assertThat(reader.articles()).isEqualTo(1);
        reader.refresh();
        assertThat(reader.articles()).isEqualTo(2);
      }
    }
  }

  @Test
  void onlyOneMayWrite() throws IOException {
    Path news = folder.resolve("news");
    try (PassageIndex first = PassageIndex.open(news);
        PassageIndex second = PassageIndex.open(news)) {
      first.add(article("a", "truce"));
      assertThatThrownBy(() -> second.add(article("b", "truce")))
          .isInstanceOf(IOException.class)
          .hasMessage("another program, or another PassageIndex, is writing to \"" + news + "\"");
    }
  }

  @Test
  void searchersAndAWriterWorkAtOnceAndSeeWholeArticles() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      Future<?> writing =
          pool.submit(
              () -> {
                for (int round = 0; round < 200; round++) {
                  index.add(article("a", "truce " + round, "truce " + round, "truce " + round));
                  index.refresh();
                }
                return null;
              });
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        readers.add(
            pool.submit(
                () -> {
                  int seen = 0;
                  while (!writing.isDone() || seen == 0) {
                    List<String> texts =
                        index.search(PassageQuery.words("truce")).passages().stream().map(Passage::text).toList();
                    if (texts.isEmpty()) continue;
                    seen++;
                    assertThat(texts).hasSize(3).containsOnly(texts.get(0));
                  }
                  return seen;
                }));
      }
      writing.get();
      for (Future<Integer> reader : readers) assertThat(reader.get()).isPositive();
    }
  }

  @Test
  void aClosedIndexSaysSo() throws IOException {
    index.close();
    assertThatThrownBy(() -> index.search(PassageQuery.everything()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the index \"in memory\" is closed");
  }

  // What is no index of ours

  @Test
  void aFolderOfOtherThingsIsRefused() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "x");
    assertThatThrownBy(() -> PassageIndex.open(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + folder + "\" is not an index of Qawl: it holds \"notes.txt\", but no commit");
    assertThat(folder).isDirectoryContaining(path -> path.endsWith("notes.txt"));
  }

  @Test
  void aFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("news"), "x");
    assertThatThrownBy(() -> PassageIndex.open(file)).hasMessage("\"" + file + "\" is a file, not the directory of an index");
  }

  @Test
  void somebodyElsesLuceneIndexIsRefused() throws IOException {
    foreign(java.util.Map.of("made-by", "another program"));
    assertThatThrownBy(() -> PassageIndex.open(folder)).hasMessage("\"" + folder + "\" is a Lucene index, but not one that Qawl wrote");
  }

  @Test
  void anIndexOfAnotherAnalysisIsRefused() throws IOException {
    foreign(java.util.Map.of("qawl.schema", "1", "qawl.analysis", "0"));
    assertThatThrownBy(() -> PassageIndex.open(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"" + folder + "\" was written with schema 1, analysis 0, names unknown, this Qawl reads schema")
        .hasMessageEndingWith("index the articles anew");
  }

  private void foreign(java.util.Map<String, String> marks) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.setLiveCommitData(marks.entrySet());
      writer.addDocument(new Document());
      writer.commit();
    }
  }

  // Odd texts

  @Test
  void loneSurrogatesAndControlCharactersDoNotBreakAnArticle() throws IOException {
    add(article("a", "truce \ud83d and \udc00 \u0000 \ufeff\u202e هدنة"));
    assertThat(index.search(PassageQuery.words("هدنة"))).hasSize(1);
  }

  @Test
  void aParagraphOfAMegabyteIsFoundAtItsEnd() throws IOException {
    add(article("a", "كلام طويل جدا ".repeat(80_000) + "هدنة"));
    assertThat(index.search(PassageQuery.words("هدنة"))).hasSize(1);
  }

  @Test
  void anEmptyParagraphKeepsItsPlace() throws IOException {
    add(article("a", "", "truce"));
    assertThat(ids(PassageQuery.words("truce"))).containsExactly("a#1");
  }

  // Questions

  @Test
  void anAnswerIsGroupedBySpeaker() throws IOException {
    add(
        article("a", "The truce holds, said Samir Haddad, a mayor.", "\"The truce is a door,\" Haddad said."),
        article("b", "The truce broke on Sunday, said Nadia Khoury."),
        article("c", "The truce began in May."));
    Answer answer = index.ask("who said what about the truce?");
    assertThat(answer.voices()).extracting(voice -> voice.speaker().name()).containsExactlyInAnyOrder("Samir Haddad", "Nadia Khoury");
    assertThat(answer.mentions()).extracting(Passage::id).containsExactly("c#0");
    assertThat(answer.total()).isEqualTo(4);
  }

  @Test
  void aVoiceIsHeardWhereTheQueryIsMetInItsOwnWords() throws IOException {
    add(article("a", "\"The truce holds,\" said Samir Haddad. \"The bread is dear,\" said Nadia Khoury."));
    assertThat(index.ask("who said what about bread").voices()).extracting(voice -> voice.speaker().name()).containsExactly("Nadia Khoury");
  }

  private static List<String> statements(Answer answer, String speaker) {
    Voice voice = answer.voices().stream()
        .filter(one -> one.speaker().name().equals(speaker))
        .findFirst()
        .orElseThrow();
    return voice.statements().stream().map(Said::text).toList();
  }

  @Test
  void aVoiceHasTheStatementsInWhichTheQueryWasMet() throws IOException {
    add(
        article("a", "\"The bread is dear,\" said Samir Haddad. \"The truce and the bread of Homs are one,\" he said."),
        article("b", "\"The road is open,\" said Samir Haddad, while the bread was still warm."));
    Answer answer = index.ask("who said what about the bread of Homs");
    assertThat(statements(answer, "Samir Haddad"))
        .containsExactly("The truce and the bread of Homs are one,", "The bread is dear,");
    assertThat(statements(index.ask("what did Samir Haddad say"), "Samir Haddad"))
        .contains("The bread is dear,", "The road is open,");
  }

  @Test
  void aVoiceKnowsItsFirstAndItsLastDay() throws IOException {
    add(
        article("b", "The truce holds, said Samir Haddad, a mayor.").on(LocalDate.of(2025, 2, 1)),
        article("a", "The truce broke, said Samir Haddad.").on(LocalDate.of(2024, 3, 1)),
        article("c", "The truce is no truce, said Samir Haddad."),
        article("d", "The truce is old, said Nadia Khoury."));
    Answer answer = index.ask("who spoke about the truce");
    for (Voice voice : answer.voices()) {
      boolean dated = voice.speaker().name().equals("Samir Haddad");
      assertThat(voice.first()).isEqualTo(dated ? Optional.of(LocalDate.of(2024, 3, 1)) : Optional.empty());
      assertThat(voice.last()).isEqualTo(dated ? Optional.of(LocalDate.of(2025, 2, 1)) : Optional.empty());
      assertThat(voice.affiliation()).isEqualTo(dated ? Optional.of("mayor") : Optional.empty());
    }
    assertThat(answer.voices()).hasSize(2);
    assertThat(answer.exact()).isTrue();
    assertThat(answer.partial()).isFalse();
  }

  @Test
  void aQuestionMayAskForOneSpeaker() throws IOException {
    add(article("a", "قال سمير حداد إن الهدنة هشة.", "وقالت سلمى عيسى إن الهدنة صامدة."));
    Answer answer = index.ask("ماذا قالت سلمى عيسى عن الهدنة؟");
    assertThat(answer.passages()).extracting(Passage::id).containsExactly("a#1");
  }

  @Test
  void whoeverSpeaksBesideTheOneAskedForIsNoVoice() throws IOException {
    add(article("a", "The truce holds, said Samir Haddad. The truce broke, said Nadia Khoury."));
    assertThat(index.ask("what did Khoury say about the truce").voices())
        .extracting(voice -> voice.speaker().name())
        .containsExactly("Nadia Khoury");
  }

  @Test
  void anAnswerStaysWithinItsFilters() throws IOException {
    add(article("a", "The truce holds, said Samir Haddad.", "قال سمير حداد إن هيئة تحرير الشام باقية."));
    assertThat(index.ask("HTS", PassageQuery.everything().in(Language.ENGLISH)).passages()).isEmpty();
  }

  @Test
  void onlyWhatIsCertainCanBeAskedFor() throws IOException {
    add(
        article("named", "Samir Haddad said that the truce was holding."),
        article("loose", "Samir Haddad crossed the bridge. “The truce is holding.”"),
        article("silent", "The truce is holding."));
    PassageQuery truce = PassageQuery.words("truce");
    assertThat(ids(truce)).containsExactlyInAnyOrder("named#0", "loose#0", "silent#0");
    assertThat(ids(truce.certain(.5))).containsExactlyInAnyOrder("named#0", "loose#0");
    assertThat(ids(truce.certain(.9))).containsExactly("named#0");
    assertThatThrownBy(() -> truce.certain(80)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("80");
  }
}
