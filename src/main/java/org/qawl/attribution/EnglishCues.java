package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.qawl.analysis.Language;
import org.qawl.tables.Table;

/** Finds who is credited with what in an English paragraph. */
final class EnglishCues {
  /** A row of english-phrases.tsv. */
  record Phrase(List<String> keys, String kind, Gender gender) {}

  private final Words english;
  private final EnglishVerbs verbs;
  private final List<Phrase> phrases = new ArrayList<>();

  EnglishCues(Words english, Additions additions) {
    this.english = english;
    List<Table> tables = new ArrayList<>(additions.verbs(Language.ENGLISH));
    tables.add(Table.of(EnglishCues.class, "english-verbs.tsv"));
    this.verbs = new EnglishVerbs(tables);
    for (Table.Row row : Table.of(EnglishCues.class, "english-phrases.tsv")) {
      Gender gender = switch (row.get("gender")) {
        case "male" -> Gender.MALE;
        case "female" -> Gender.FEMALE;
        case "many" -> Gender.MANY;
        default -> Gender.UNKNOWN;
      };
      phrases.add(new Phrase(Tokenizer.tokens(row.get("phrase")).stream().map(Token::key).toList(), row.get("kind"),
          gender));
    }
    phrases.sort((a, b) -> Integer.compare(b.keys().size(), a.keys().size()));
  }

  List<Cue> find(Text text, List<Name> names) {
    List<Cue> cues = new ArrayList<>();
    NamedText named = new NamedText(text, names);
    EnglishSubjects subjects = new EnglishSubjects(english, named);
    for (Text.Sentence sentence : text.sentences) {
      cues.addAll(new EnglishSentence(english, verbs, phrases, named, sentence, subjects).cues());
    }
    return cues;
  }

  /** Whether a word is a form that tells of speech: said, says. */
  boolean reports(String key) {
    return verbs.form(key).map(form -> form.shape() == EnglishVerbs.Shape.PAST
        || form.shape() == EnglishVerbs.Shape.THIRD).orElse(false);
  }
}
