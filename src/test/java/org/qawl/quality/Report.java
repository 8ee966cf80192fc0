package org.qawl.quality;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** A table of figures: sections of rows, what is compared side by side in columns. */
public final class Report {
  private static final int NAME = 54;
  private static final int CELL = 24;

  private final PrintStream out;

  public Report(PrintStream out) {
    this.out = out;
  }

  /** Begins a section; the columns name what its rows compare. */
  public void section(String title, String... columns) {
    out.println();
    line(title, columns);
  }

  /** A row of figures; a cell may be empty. */
  public void row(String name, String... cells) {
    line("  " + name, cells);
  }

  private void line(String name, String... cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + NAME + "s", name));
    for (String cell : cells) line.append(String.format(Locale.ROOT, "%" + CELL + "s", cell));
    out.println(line.toString().stripTrailing());
  }

  /** Whether the data set is there; says so if it is not. */
  public boolean present(Path... files) {
    return Arrays.stream(files).allMatch(file -> {
      if (Files.exists(file)) return true;
      out.println("  absent: " + file);
      return false;
    });
  }

  /** Three decimals each, set apart by bars. */
  public static String figures(double... figures) {
    StringBuilder text = new StringBuilder();
    for (double figure : figures) {
      if (!text.isEmpty()) text.append(" / ");
      text.append(String.format(Locale.ROOT, "%.3f", figure));
    }
    return text.toString();
  }
}
