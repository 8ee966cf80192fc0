package org.qawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qawl.tables.Table;

/**
 * A question in plain words, understood by the patterns of {@code questions.tsv}.
 *
 * @param speaker who shall speak
 * @param topic about what; all the words of a question that fits no pattern
 * @param aboutSpeech whether it fits a pattern, and so asks for what somebody said
 */
record Question(Optional<String> speaker, String topic, boolean aboutSpeech) {
  private static final List<Shape> SHAPES =
      Table.of(Question.class, "questions.tsv").rows().stream().map(row -> Shape.of(row.get("pattern"))).toList();

  static Question parse(String question) {
    String plain = question.strip().replaceFirst("[?؟.!\\s]+$", "");
    for (Shape shape : SHAPES) {
      Optional<Question> fit = shape.fit(plain);
      if (fit.isPresent()) return fit.get();
    }
    return new Question(Optional.empty(), plain, false);
  }

  /** A row's pattern, as a regular expression over a question with folded letters. */
  private record Shape(Pattern pattern, boolean speaks, boolean about) {
    static Shape of(String pattern) {
      List<String> parts = new ArrayList<>();
      for (String word : pattern.split(" ")) {
        parts.add(
            switch (word) {
              case "{S}" -> "(?<S>\\S.*?)";
              case "{X}" -> "(?<X>\\S.*)";
              default -> "(?:" + fold(word).replace("/", "|") + ")";
            });
      }
      Pattern compiled = Pattern.compile(String.join("\\s+", parts), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
      return new Shape(compiled, pattern.contains("{S}"), pattern.contains("{X}"));
    }

    Optional<Question> fit(String question) {
      // Harakat go first; folding then keeps every letter's place, so the slots can be cut from the question itself.
      String bare = question.replaceAll("[\\u064b-\\u0652\\u0670\\u0640]", "");
      Matcher matcher = pattern.matcher(fold(bare));
      if (!matcher.matches()) return Optional.empty();
      Optional<String> speaker =
          speaks ? Optional.of(bare.substring(matcher.start("S"), matcher.end("S")).strip()) : Optional.empty();
      return Optional.of(new Question(speaker, about ? bare.substring(matcher.start("X"), matcher.end("X")).strip() : "", true));
    }

    private static String fold(String text) {
      return text.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replace('ى', 'ي');
    }
  }
}
