package org.qawl.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A tab-separated table: named columns, and rows that know where they stand.
 *
 * <pre>
 * # prefixes.tsv – tried from the top; the first that fits is removed.
 * # id	prefix	keep
 * wal	وال	2
 * </pre>
 *
 * <p>Lines that begin with {@code #} are comments, and the last comment before the first row names the
 * columns. Empty lines are skipped. Cells are trimmed of blanks; a cell may be empty. Immutable.
 */
public final class Table implements Iterable<Table.Row> {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Table(String name, Reader in) throws IOException {
    this.name = name;
    List<String> header = List.of();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        if (rows.isEmpty()) header = cells(line.substring(1));
      } else if (!line.isBlank()) {
        rows.add(row(header, number, line));
      }
    }
    this.columns = header;
  }

  /**
   * The table of this name in the package of a class.
   *
   * @throws IllegalStateException if there is none, or it is broken
   */
  public static Table of(Class<?> neighbour, String name) {
    try (InputStream in = neighbour.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException(name + ": no such table beside " + neighbour.getName());
      return new Table(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * A table that a user keeps in a file.
   *
   * @throws IllegalStateException if it is broken; the message names file and line
   */
  public static Table of(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return new Table(file.getFileName().toString(), in);
    }
  }

  private Row row(List<String> header, int number, String line) {
    if (header.isEmpty()) throw new IllegalStateException(name + ":" + number + ": no line names the columns");
    List<String> cells = cells(line);
    if (cells.size() != header.size()) {
      throw new IllegalStateException(name + ":" + number + ": expected " + header.size() + " columns, found " + cells.size());
    }
    return new Row(number, cells);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) cells.add(cell.strip());
    return List.copyOf(cells);
  }

  @Override
  public Iterator<Row> iterator() {
    return List.copyOf(rows).iterator();
  }

  /** Whether there is a column of this name. */
  public boolean has(String column) {
    return columns.contains(column);
  }

  /** The rows in the order of the file. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** A line of the table. */
  public final class Row {
    private final int line;
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell under a column's name; empty if nothing stands there. */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) throw new IllegalStateException(name + ": no column \"" + column + "\" among " + columns);
      return cells.get(at);
    }

    /** A cell that holds a whole number. */
    public int number(String column) {
      String cell = get(column);
      try {
        return Integer.parseInt(cell);
      } catch (NumberFormatException e) {
        throw broken("\"" + cell + "\" in column " + column + " is not a whole number");
      }
    }

    /** A cell that lists several values between vertical bars, {@code a | b}; an empty cell is an empty list. */
    public List<String> list(String column) {
      List<String> values = new ArrayList<>();
      for (String value : get(column).split("\\|")) if (!value.isBlank()) values.add(value.strip());
      return List.copyOf(values);
    }

    /** The error to throw when this row makes no sense: it names the table and the line. */
    public IllegalStateException broken(String why) {
      return new IllegalStateException(name + ":" + line + ": " + why);
    }

    @Override
    public String toString() {
      return name + ":" + line + " " + cells;
    }
  }
}
