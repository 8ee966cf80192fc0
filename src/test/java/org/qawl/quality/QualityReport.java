package org.qawl.quality;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints the table of quality: Qawl beside the stock analyzers or the naive way, section by section. */
public final class QualityReport {
  private QualityReport() {}

  /** The folder with the data sets, which may be empty: what is absent is said. */
  public static void main(String[] args) throws IOException {
    Report report = new Report(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    DataSets data = new DataSets(Path.of(args.length == 0 || args[0].isBlank() ? "no-data" : args[0]));
    RetrievalSection.print(report, data);
    EnglishSection.print(report);
    QuestionSection.print(report, data);
    AttributionSection.print(report, data);
    SpeakerSection.print(report, data);
    NameSection.print(report, data);
    NewsNamesSection.print(report, data);
    TranslationSection.print(report, data);
    MixedSection.print(report, data);
    StemSection.print(report, data);
  }
}
