package org.qawl.translation;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qawl.analysis.Language;

/**
 * Names of countries, languages, currencies, months and days from the locale data of the running JDK (CLDR). A runtime
 * that was linked without the module jdk.localedata has no Arabic names, and then there are no entries.
 */
final class LocaleNames {
  private static final Locale ARABIC = Locale.of("ar");
  /** Whose months have names of their own: آب and غشت beside أغسطس, جانفي beside يناير. */
  private static final List<String> COUNTRIES = List.of("", "SY", "DZ", "MA");

  /** Myanmar (Burma). */
  private static final Pattern TWO_NAMES = Pattern.compile("([^()]+) \\(([^()]+)\\)");

  private final List<Entry> entries = new ArrayList<>();

  private LocaleNames() {}

  static Dictionary read() {
    LocaleNames names = new LocaleNames();
    for (String code : Locale.getISOCountries()) names.add(Locale.of("", code)::getDisplayCountry);
    for (String code : Locale.getISOLanguages()) names.add(Locale.of(code)::getDisplayLanguage);
    Currency.getAvailableCurrencies().stream()
        .sorted(Comparator.comparing(Currency::getCurrencyCode))
        .forEach(currency -> names.add(currency::getDisplayName));
    for (Month month : Month.values()) names.addMonth(month);
    for (DayOfWeek day : DayOfWeek.values()) names.add(in -> day.getDisplayName(TextStyle.FULL_STANDALONE, in));
    return new Dictionary("jdk", "Unicode-3.0", 1, List.copyOf(names.entries));
  }

  private void add(Function<Locale, String> name) {
    String english = name.apply(Locale.ENGLISH);
    String arabic = name.apply(ARABIC);
    Matcher both = TWO_NAMES.matcher(english);
    Matcher bothArabic = TWO_NAMES.matcher(arabic);
    if (both.matches() && bothArabic.matches()) {
      for (int i = 1; i <= 2; i++) add(both.group(i), List.of(bothArabic.group(i)));
    } else {
      add(english, List.of(arabic));
    }
  }

  private void addMonth(Month month) {
    List<String> arabic = COUNTRIES.stream()
        .map(country -> month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.of("ar", country)))
        .distinct()
        .toList();
    add(month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH), arabic);
  }

  /** What has been replaced, is a unit of account or has no Arabic name is no name of the news. */
  private void add(String english, List<String> arabic) {
    boolean plain = arabic.stream().allMatch(name -> Language.detect(name) == Language.ARABIC && isPlain(name));
    if (plain && isPlain(english)) entries.add(Entry.ranked(english, arabic));
  }

  private static boolean isPlain(String name) {
    return name.codePoints().noneMatch(c -> c == '(' || Character.isDigit(c));
  }
}
