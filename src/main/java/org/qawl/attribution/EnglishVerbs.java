package org.qawl.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qawl.tables.Table;

/** The forms of the English reporting verbs, made from the rows of english-verbs.tsv. */
final class EnglishVerbs {
  enum Shape {
    BASE,
    THIRD,
    PAST,
    ING
  }

  record Form(ReportingVerb verb, Shape shape) {}

  private final Map<String, Form> forms = new HashMap<>();

  /** The verbs of these tables; a form that two of them have is that of the first. */
  EnglishVerbs(List<Table> tables) {
    for (Table table : tables) for (Table.Row row : table) add(row);
  }

  private void add(Table.Row row) {
    ReportingVerb verb = ReportingVerb.of(row);
    String base = row.get("verb");
    List<String> past = row.list("past");
    String ing = row.get("ing");
    for (String form : past.isEmpty() ? List.of(past(base)) : past) put(form, verb, Shape.PAST);
    put(third(base), verb, Shape.THIRD);
    put(ing.isEmpty() ? ing(base) : ing, verb, Shape.ING);
    put(base, verb, Shape.BASE);
  }

  private void put(String form, ReportingVerb verb, Shape shape) {
    forms.putIfAbsent(form, new Form(verb, shape));
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }

  private static String past(String base) {
    if (base.endsWith("e")) return base + "d";
    return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static String third(String base) {
    if (endsInConsonantAndY(base)) return base.substring(0, base.length() - 1) + "ies";
    return base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x")
        || base.equals("go") ? base + "es" : base + "s";
  }

  private static String ing(String base) {
    return base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) + "ing" : base + "ing";
  }

  Optional<Form> form(String key) {
    return Optional.ofNullable(forms.get(key));
  }
}
