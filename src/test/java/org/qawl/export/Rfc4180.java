package org.qawl.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The grammar of RFC 4180 to the letter; what departs from it is refused. */
final class Rfc4180 {
  private final String csv;
  private int at;

  private Rfc4180(String csv) {
    this.csv = csv;
  }

  /** The rows beneath the first, each under the names that the first gives. */
  static List<Map<String, String>> rows(String csv) {
    Rfc4180 reader = new Rfc4180(csv);
    List<String> header = reader.row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (reader.at < csv.length()) {
      List<String> cells = reader.row();
      if (cells.size() != header.size()) throw new IllegalArgumentException(cells + " has not the cells of " + header);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) row.put(header.get(i), cells.get(i));
      rows.add(row);
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>(List.of(cell()));
    while (taken(",")) cells.add(cell());
    if (!taken("\r\n")) throw refused();
    return cells;
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    if (taken("\"")) {
      while (true) {
        if (taken("\"\"")) cell.append('"');
        else if (taken("\"")) return cell.toString();
        else cell.append(csv.charAt(at++));
      }
    }
    while (",\"\r\n".indexOf(csv.charAt(at)) < 0) cell.append(csv.charAt(at++));
    return cell.toString();
  }

  private boolean taken(String sign) {
    if (!csv.startsWith(sign, at)) return false;
    at += sign.length();
    return true;
  }

  private IllegalArgumentException refused() {
    return new IllegalArgumentException("at " + at + ": " + csv.substring(Math.max(0, at - 20), Math.min(csv.length(), at + 20)));
  }
}
