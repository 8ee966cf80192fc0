package org.qawl.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qawl.names.Gazetteer;
import org.qawl.tables.Table;

/**
 * A row of news-names.tsv: one name as newspapers spell it in either script.
 *
 * @param words how many the first Arabic spelling has
 * @param odd whether the row's number, from 1, is odd: thresholds were chosen by these rows
 */
record NewsName(String id, List<String> arabic, List<String> latin, String kind, int words, boolean odd) {
  static List<NewsName> all() {
    List<NewsName> names = new ArrayList<>();
    for (Table.Row row : Table.of(NewsName.class, "news-names.tsv")) names.add(of(row, names.size() % 2 == 0));
    return names;
  }

  private static NewsName of(Table.Row row, boolean odd) {
    List<String> arabic = new ArrayList<>(List.of(row.get("arabic")));
    List<String> latin = new ArrayList<>();
    for (String spelling : row.get("spellings").split(" \\| ")) (isArabic(spelling) ? arabic : latin).add(spelling);
    return new NewsName(row.get("id"), arabic, latin, row.get("kind"), Integer.parseInt(row.get("words")), odd);
  }

  /** The same name with every form in which the gazetteer lists one of its spellings. */
  NewsName withListed(Gazetteer gazetteer) {
    Set<String> all = new LinkedHashSet<>(arabic);
    for (String spelling : latin) {
      gazetteer.find(spelling).ifPresent(entry -> entry.forms().stream().filter(NewsName::isArabic).forEach(all::add));
    }
    return new NewsName(id, List.copyOf(all), latin, kind, words, odd);
  }

  private static boolean isArabic(String spelling) {
    return Character.UnicodeScript.of(spelling.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }

  /** The words of a spelling in Latin letters, without articles. */
  static List<String> parts(String latin) {
    return Arrays.stream(latin.split("[\\s-]+")).filter(part -> !part.matches("(?i)al|el|a[dnrst]|ash")).toList();
  }
}
