package org.qawl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qawl.analysis.Language;
import org.qawl.fixtures.Fixtures;

/** Queries of words that stand in the fixtures, or are asked of them. */
final class RandomQueries {
  private static final List<String> TEXTS = texts();
  private static final List<String> NAMES = List.of("Haddad", "Nizar al-Saleh", "نزار الصالح", "Margit Halvorsen", "رنا الخطيب");

  private RandomQueries() {}

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    Fixtures.all().forEach(fixture -> {
      fixture.article().paragraphs().forEach(paragraph -> texts.add(paragraph.text()));
      fixture.questions().forEach(asked -> texts.add(asked.question()));
    });
    return List.copyOf(texts);
  }

  /** One to four neighbouring words of a text; now and then a filter, an order, a tier that does not count. */
  static PassageQuery next(Random random) {
    PassageQuery query = PassageQuery.words(random.nextInt(20) == 0 ? "" : words(random));
    if (random.nextInt(8) == 0) query = query.saidBy(NAMES.get(random.nextInt(NAMES.size())));
    if (random.nextInt(8) == 0) query = query.in(random.nextBoolean() ? Language.ARABIC : Language.ENGLISH);
    if (random.nextInt(8) == 0) query = query.since(LocalDate.of(2025, 1 + random.nextInt(12), 1));
    if (random.nextInt(8) == 0) query = query.until(LocalDate.of(2025, 1 + random.nextInt(12), 1));
    if (random.nextInt(4) == 0) query = query.without(Tier.values()[1 + random.nextInt(Tier.values().length - 1)]);
    return query.order(Order.values()[random.nextInt(Order.values().length)]);
  }

  private static String words(Random random) {
    String[] words = TEXTS.get(random.nextInt(TEXTS.size())).split("\\s+");
    int first = random.nextInt(words.length);
    int behind = Math.min(words.length, first + 1 + random.nextInt(4));
    return String.join(" ", List.of(words).subList(first, behind));
  }
}
