package org.qawl.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qawl.tables.Table;

class QuerySyntaxTest {
  @ParameterizedTest
  @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {
    // What is written ¦ how it is read
    "truce Idlib ¦ truce Idlib",
    "truce and Idlib or not ¦ truce and Idlib or not",
    "truce AND Idlib ¦ +truce +Idlib",
    "truce && Idlib || Homs ¦ (+truce +Idlib) OR Homs",
    "a b AND c OR d ¦ a ((+b +c) OR d)",
    "truce AND Idlib -Homs ¦ +truce +Idlib -Homs",
    "NOT truce ¦ -truce",
    "truce NOT Idlib ¦ truce -Idlib",
    "+truce -Idlib ¦ +truce -Idlib",
    "−Idlib !Homs ¦ -Idlib -Homs",
    "truce - Idlib ¦ truce - Idlib",
    "well-known C++ 24/7 10:30 https://example.org/?a=b^c ¦ well-known C++ 24/7 10\\:30 https\\://example.org/?a=b^c",
    "\"voluntary return\" ¦ \"voluntary return\"",
    "“voluntary return”~5 ¦ \"voluntary return\"~5",
    "«عودة طوعية» ¦ \"عودة طوعية\"",
    "»عودة طوعية« ¦ \"عودة طوعية\"",
    "”عودة طوعية“~٣ ¦ \"عودة طوعية\"~3",
    "Idl* truce~ truce~2 ¦ Idl* truce~ truce~2",
    "إدل* هدنة~ هدنة~٢ ¦ إدل* هدنة~ هدنة~2",
    "(truce) ¦ truce",
    "((a OR b)) c ¦ (a OR b) c",
    "+(a b) -(c d) ¦ +(a b) -(c d)",
    "(a) (b) ¦ a b",
    "speaker:Haddad ¦ speaker:Haddad",
    "speaker:\"Samir Haddad\" ¦ speaker:\"Samir Haddad\"",
    "متحدث:«سمير حداد» AND هدنة ¦ +speaker:\"سمير حداد\" +هدنة",
    "speaker:(Samir Haddad) ¦ speaker:\"Samir Haddad\"",
    "speaker:(Haddad OR Khoury) ¦ speaker:Haddad OR speaker:Khoury",
    "-lang:en date:..2024 ¦ date:..2024-12-31 -lang:en",
    "date:٢٠٢٤-٠٢ ¦ date:2024-02-01..2024-02-29",
    "date:2024-02-03..2024-2-3 ¦ date:2024-02-03",
    "certain:0.80 tier:WRITTEN ¦ certain:0.8 tier:exact",
    "said: yes, \\AND \\(so ¦ said\\: yes \\AND \\(so",
    "هدنة؟ نعم، هدنة؛ ¦ هدنة نعم هدنة",
    "و أو ليس ¦ و أو ليس",
    "\u200fهدنة\u200e \u202bAND\u202c إدلب\u200f ¦ +هدنة +إدلب",
    "\"\u200fعودة طوعية\u200f\" ¦ \"عودة طوعية\"",
    "Homs(city) ¦ Homs city",
  })
  void readsAndPrints(String query, String printed) {
    Clause clause = QuerySyntax.parse(query);
    assertThat(clause.toString()).isEqualTo(printed);
    assertThat(QuerySyntax.parse(printed)).isEqualTo(clause);
  }

  @Test
  void whatIsBlankIsMetByEveryPassage() {
    for (String blank : List.of("", "  ", "\u200f", "،؟")) {
      assertThat(QuerySyntax.parse(blank)).isEqualTo(Clause.EVERYTHING);
    }
    assertThat(Clause.EVERYTHING.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "*word | 0 | a word cannot begin with \"*\"",
    "a w*rd | 3 | \"*\" is expected at the end of a word only",
    "ه* | 0 | \"ه*\": before \"*\" a word of at least 2 letters is expected",
    "ab~ | 0 | \"ab~\": before \"~\" a word of at least 3 letters is expected",
    "truce~3 | 0 | \"truce~3\": 1 or 2 letters may differ",
    "truce \"as is | 6 | the quotation mark \" is not closed",
    "هدنة «كما هي | 5 | the quotation mark « is not closed",
    "\"\" | 0 | nothing stands between the quotation marks",
    "\"a b\"~ | 5 | behind \"~\" a number is expected: how far apart the words may be",
    "\"a b\"~500 | 5 | words may be from 1 to 100 apart, not 500",
    "truce AND | 9 | a word, a phrase or \"(\" is expected, but the query ends here",
    "OR truce | 0 | a word, a phrase or \"(\" is expected, not \"OR\"",
    "هدنة AND OR إدلب | 9 | a word, a phrase or \"(\" is expected, not \"OR\"",
    "(truce | 6 | \")\" is expected, the query ends here",
    "truce) | 5 | \")\" closes nothing",
    "said: yes, \\AND \\(so) | 20 | \")\" closes nothing",
    "() | 1 | a word, a phrase or \"(\" is expected, not \")\"",
    "who:Haddad | 0 | \"who\" is no field; expected speaker, org, source, title, lang, date, id, certain, tier",
    "date:soon | 5 | date:soon: expected a year, month or day such as 2024, 2024-12 or 2024-12-05, or two with .. between",
    "date:2024-13 | 5 | date:2024-13: expected a year, month or day such as 2024, 2024-12 or 2024-12-05, or two with .. between",
    "date:2025..2024 | 5 | date:2025-01-01..2024-12-31 ends before it begins",
    "lang:fr | 5 | lang:fr: expected ar or en",
    "tier:gut | 5 | tier:gut: expected exact, stem, alias, transliteration, translation, fuzzy",
    "certain:2 | 8 | certain:2: expected a number from 0 to 1",
    "speaker:(a Idl*) | 11 | within \"speaker:(…)\" words and phrases are expected, not \"Idl*\"",
    "a OR tier:stem | 5 | \"tier:\" is said of the whole query, outside of parentheses and OR",
  })
  void saysWhereAStringCannotBeRead(String query, int position, String what) {
    assertThatThrownBy(() -> QuerySyntax.parse(query))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage("position " + position + ": " + what)
        .satisfies(e -> assertThat(((QuerySyntaxException) e).position()).isEqualTo(position));
  }

  @Test
  void refusesWhatWouldAskForTooMuch() {
    assertThatThrownBy(() -> QuerySyntax.parse("(".repeat(30) + "a" + ")".repeat(30)))
        .hasMessage("position 20: more than 20 parentheses within each other");
    assertThatThrownBy(() -> QuerySyntax.parse("a OR ".repeat(1000) + "a"))
        .hasMessageEndingWith("more than 200 operators, phrases and fields in one query");
    assertThatThrownBy(() -> QuerySyntax.parse("a".repeat(20_001))).hasMessage(
        "position 20000: a query of more than 20000 characters");
  }

  @Test
  void aTypedClauseSaysTheSameAsAString() {
    Clause clause = Clause.words("truce").and(Clause.exact("voluntary return")).butNot(Clause.prefix("Idl"));
    assertThat(clause).hasToString("+truce +\"voluntary return\" -Idl*").isEqualTo(QuerySyntax.parse(clause.toString()));
    assertThat(Clause.words("a AND (b) c:d \"e\" f* -g \\ h~")).satisfies(
        words -> assertThat(QuerySyntax.parse(words.toString())).isEqualTo(words));
  }

  @TestFactory
  Stream<DynamicTest> everyFieldIsReadByEachOfItsNames() {
    return Table.of(Field.class, "query-fields.tsv").rows().stream().map(row -> DynamicTest.dynamicTest(row.get("id"), () -> {
      assertThat(QuerySyntax.parse(row.get("example"))).hasToString(row.get("reads"));
      for (String name : row.list("names")) {
        assertThat(Field.named(name)).contains(Field.valueOf(row.get("field").toUpperCase()));
      }
    }));
  }
}
