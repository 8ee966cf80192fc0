package org.qawl.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.qawl.tables.Table;

/** Words that stand for each other in a question, each of one word or more: by their first one's key. */
final class QuestionForms {
  private static final Map<String, QuestionForms> GROUPS = new ConcurrentHashMap<>();

  static {
    for (Table.Row row : Table.of(QuestionForms.class, "question-forms.tsv")) {
      QuestionForms group = GROUPS.computeIfAbsent(row.get("group"), any -> new QuestionForms());
      row.list("forms").forEach(group::add);
    }
  }

  private final Map<String, List<List<String>>> forms = new HashMap<>();

  /** The forms of a group of question-forms.tsv, or of several: {@code about|an}. */
  static QuestionForms group(String names) {
    return GROUPS.computeIfAbsent(names, QuestionForms::union);
  }

  private static QuestionForms union(String names) {
    QuestionForms union = new QuestionForms();
    for (String name : names.split("\\|")) {
      QuestionForms group = GROUPS.get(name);
      if (group == null) throw new IllegalStateException("question-forms.tsv: no group \"" + name + "\"");
      for (List<List<String>> alike : group.forms.values()) alike.forEach(union::add);
    }
    return union;
  }

  /** Forms between slashes. */
  static QuestionForms of(String alternatives) {
    return of(List.of(alternatives.split("/")));
  }

  static QuestionForms of(List<String> forms) {
    QuestionForms either = new QuestionForms();
    forms.forEach(either::add);
    return either;
  }

  private void add(String form) {
    List<String> keys = new ArrayList<>();
    for (String word : form.split(" ")) keys.add(QuestionWords.key(word));
    add(keys);
  }

  private void add(List<String> keys) {
    List<List<String>> alike = forms.computeIfAbsent(keys.getFirst(), first -> new ArrayList<>());
    alike.add(keys);
    alike.sort((one, other) -> other.size() - one.size());
  }

  /** The words of the forms, without those that have several. */
  Set<String> words() {
    return forms.values().stream().flatMap(List::stream).filter(form -> form.size() == 1).map(List::getFirst)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many words of the forms that stand at a place of a question; the longest first, none where none does. */
  List<Integer> lengthsAt(QuestionWords words, int at) {
    List<Integer> lengths = new ArrayList<>();
    if (at >= words.size()) return lengths;
    for (List<String> form : forms.getOrDefault(words.key(at), List.of())) {
      if (stands(form, words, at)) lengths.add(form.size());
    }
    return lengths;
  }

  private static boolean stands(List<String> form, QuestionWords words, int at) {
    if (at + form.size() > words.size()) return false;
    for (int i = 1; i < form.size(); i++) if (!form.get(i).equals(words.key(at + i))) return false;
    return true;
  }

  /** How many words the longest form at a place takes; 0 if none stands there. */
  int longestAt(QuestionWords words, int at) {
    return lengthsAt(words, at).stream().findFirst().orElse(0);
  }
}
