package org.qawl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qawl.Knowledge;
import org.qawl.attribution.Attributor;
import org.qawl.names.Gazetteer;
import org.qawl.names.Identities;
import org.qawl.translation.Lexicon;
import picocli.CommandLine.Option;

/** Tables of the user's own, in the form of those that come with Qawl. They win over ours. */
final class KnowledgeOptions {
  @Option(
      names = "--verbs",
      paramLabel = "FILE",
      description = "More reporting verbs, as english-verbs.tsv or arabic-verbs.tsv; may be repeated.")
  private List<Path> verbs = List.of();

  @Option(
      names = "--titles",
      paramLabel = "FILE",
      description = "More titles and posts, as english-roles.tsv or arabic-roles.tsv; may be repeated.")
  private List<Path> titles = List.of();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "More people, bodies and places with their names, as gazetteer.tsv; may be repeated.")
  private List<Path> gazetteers = List.of();

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "More words in both languages: a table english<tab>arabic, or the .index of a dictd dictionary; may be repeated.")
  private List<Path> lexicons = List.of();

  @Option(
      names = "--people",
      paramLabel = "FILE",
      description = "Which speakers are one and which are not: lines same|different<tab>NAME<tab>NAME.")
  private @Nullable Path people;

  /**
   * What comes with Qawl, and these.
   *
   * @throws IllegalArgumentException if a table is broken; the message names file and line
   */
  Knowledge knowledge() throws IOException {
    try {
      Gazetteer gazetteer = Gazetteer.standard();
      for (Path file : gazetteers) gazetteer = gazetteer.with(file);
      Attributor attributor = Attributor.standard();
      for (Path file : verbs) attributor = attributor.withVerbs(file);
      for (Path file : titles) attributor = attributor.withTitles(file);
      if (!gazetteers.isEmpty()) attributor = attributor.with(gazetteer);
      Lexicon lexicon = Lexicon.standard();
      for (Path file : lexicons) lexicon = lexicon.with(file);
      Identities identities = Identities.of(gazetteer);
      if (people != null) identities = identities.with(people);
      return new Knowledge(attributor, gazetteer, lexicon, identities, Optional.empty());
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
