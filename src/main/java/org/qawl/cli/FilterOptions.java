package org.qawl.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qawl.PassageQuery;
import org.qawl.Tier;
import org.qawl.analysis.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What narrows an answer. */
final class FilterOptions {
  @Option(names = "--speaker", paramLabel = "NAME", description = "Only what this speaker says; may be repeated.")
  private List<String> speakers = List.of();

  @Option(names = "--org", paramLabel = "NAME", description = "Only passages that name this organization; may be repeated.")
  private List<String> organizations = List.of();

  @Option(names = "--source", paramLabel = "NAME", description = "Only articles of this publisher; may be repeated.")
  private List<String> sources = List.of();

  @Option(names = "--language", paramLabel = "ar|en", converter = LanguageConverter.class, description = "Only passages in this language.")
  private @Nullable Language language;

  @Option(names = "--since", paramLabel = "YYYY-MM-DD", description = "Only articles of this day or later.")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "Only articles of this day or earlier.")
  private @Nullable LocalDate until;

  @Option(names = "--certain", paramLabel = "0…1", description = "Only passages with a statement that is at least so certain.")
  private double certainty;

  @Option(names = "--without", paramLabel = "TIER", description = "Leave out evidence: stem, alias, transliteration or translation; may be repeated.")
  private List<Tier> without = List.of();

  /** The query, narrowed. */
  PassageQuery narrow(PassageQuery query) {
    PassageQuery narrowed = query;
    for (String speaker : speakers) narrowed = narrowed.saidBy(speaker);
    for (String organization : organizations) narrowed = narrowed.naming(organization);
    for (String source : sources) narrowed = narrowed.from(source);
    if (language != null) narrowed = narrowed.in(language);
    if (since != null) narrowed = narrowed.since(since);
    if (until != null) narrowed = narrowed.until(until);
    if (certainty != 0) narrowed = narrowed.certain(certainty);
    for (Tier tier : without) narrowed = narrowed.without(tier);
    return narrowed;
  }

  static final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
      try {
        return Language.of(code);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
