package org.qawl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.qawl.attribution.Attributor;
import picocli.CommandLine.Option;

/** Tables of the user's own, in the form of those that lie beside the classes of org.qawl.attribution and org.qawl.names. */
final class TableOptions {
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
      names = "--organizations",
      paramLabel = "FILE",
      description = "More organizations, as gazetteer.tsv; may be repeated.")
  private List<Path> organizations = List.of();

  /**
   * The attributor that knows them.
   *
   * @throws IllegalArgumentException if a table is broken; the message names file and line
   */
  Attributor attributor() throws IOException {
    Attributor attributor = Attributor.standard();
    try {
      for (Path file : verbs) attributor = attributor.withVerbs(file);
      for (Path file : titles) attributor = attributor.withTitles(file);
      for (Path file : organizations) attributor = attributor.withOrganizations(file);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return attributor;
  }
}
