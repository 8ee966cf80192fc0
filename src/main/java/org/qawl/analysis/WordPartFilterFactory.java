package org.qawl.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Factory of {@link WordPartFilter}: {@code qawlWordParts}. No options.
 */
public final class WordPartFilterFactory extends TokenFilterFactory {
  /** The name by which an analyzer's description calls this filter. */
  public static final String NAME = "qawlWordParts";

  /** @throws IllegalArgumentException if there is an option that is not its own */
  public WordPartFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) throw new IllegalArgumentException(NAME + ": unknown options " + args);
  }

  /** For the service loader alone. */
  public WordPartFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new WordPartFilter(input);
  }
}
