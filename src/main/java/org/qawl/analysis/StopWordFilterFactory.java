package org.qawl.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Factory of {@link StopWordFilter}: {@code qawlStopWords}, with the option {@code of}:
 * {@code text}, which is the default, or {@code question}, where words that only make a question go as well.
 */
public final class StopWordFilterFactory extends TokenFilterFactory {
  /** The name by which an analyzer's description calls this filter. */
  public static final String NAME = "qawlStopWords";

  private final boolean question;

  /** @throws IllegalArgumentException if there is an option that is not its own, or a value that is none */
  public StopWordFilterFactory(Map<String, String> args) {
    super(args);
    question = question(get(args, "of", "text"));
    if (!args.isEmpty()) throw new IllegalArgumentException(NAME + ": unknown options " + args);
  }

  private static boolean question(String of) {
    return switch (of) {
      case "text" -> false;
      case "question" -> true;
      default -> throw new IllegalArgumentException(
          NAME + ": \"" + of + "\" has no stop words: expected text or question");
    };
  }

  /** For the service loader alone. */
  public StopWordFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new StopWordFilter(input, question);
  }
}
