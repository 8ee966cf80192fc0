package org.qawl.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the names of bodies end in English news, and what shows that a name is one. */
class EnglishNamesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The Ministry of Justice and Human Rights fell silent. | Ministry of Justice and Human Rights",
    "The Ministry of Housing, Communities and Local Government fell silent. | Ministry of Housing, Communities and Local Government",
    "The Justice and Development Party fell silent. | Justice and Development Party",
    "West Amber Fire and Rescue Service fell silent. | West Amber Fire and Rescue Service",
    "The Commission of Inquiry on Yemen fell silent. | Commission of Inquiry on Yemen",
    "The Association of the Basalt Industry of Kurdistan fell silent. | Association of the Basalt Industry of Kurdistan",
    "The 444th Amber Brigade fell silent. | 444th Amber Brigade",
    "The Amber Engineers' Syndicate fell silent. | Amber Engineers' Syndicate",
    "Basalt Gas & Electric fell silent. | Basalt Gas & Electric"
  })
  void aNameGoesOn(String sentence, String body) {
    assertThat(Read.organizations(sentence)).containsExactly(body);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "She met The Basalt Correspondent in May. | Basalt Correspondent",
    "A speech broadcast by Al-Tarvo went unheard. | Al-Tarvo",
    "Analysts at Tarvo said the price was high. | Tarvo",
    "Tarvo analyst Lina Khoury said the price was high. | Tarvo",
    "A court froze the TRV's accounts. | TRV"
  })
  void whatStandsBesideANameShowsABody(String sentence, String body) {
    assertThat(Read.organizations(sentence)).containsExactly(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Finance chief Lina Khoury said the price was high.",
    "Leeds coroner Lina Khoury said the price was high.",
    "A Tarvo-based lawyer, Lina Khoury, said the price was high.",
    "A pro-Tarvo lawyer, Lina Khoury, said the price was high.",
    "The wind was rated an EF3, Lina Khoury said."
  })
  void nothingHereIsABody(String sentence) {
    assertThat(Read.organizations(sentence)).isEmpty();
  }

  @Test void aPlaceOfTheDatelineDoesNotSpeak() {
    assertThat(Attributed.english("TARVO, Amber (Basalt Wire) — The road is long.", "Tarvo says it will not wait.")).containsExactly("nobody", "nobody");
  }

  @Test void whatHasAnAirportIsAPlace() {
    assertThat(Attributed.english("At Tarvo airport it rained. Whoever holds Tarvo holds the road, Lina Khoury said."))
        .containsExactly("Lina Khoury");
  }

  @Test void aCompanyHasAShortName() {
    assertThat(Read.organizations("Corvus Foods lowered its forecast.", "For years Corvus had been growing.")).containsExactly("Corvus Foods");
  }

  @Test void aTownIsNoCouncil() {
    assertThat(Read.organizations("Thornham District Council met.", "In all Thornham nobody knew.")).isEmpty();
  }
}
