package org.qawl.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Factory of {@link LatinStemFilter}: {@code qawlLatinStem}. No options.
 */
public final class LatinStemFilterFactory extends TokenFilterFactory {
  /** The name by which an analyzer's description calls this filter. */
  public static final String NAME = "qawlLatinStem";

  /** @throws IllegalArgumentException if there is an option that is not its own */
  public LatinStemFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) throw new IllegalArgumentException(NAME + ": unknown options " + args);
  }

  /** For the service loader alone. */
  public LatinStemFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new LatinStemFilter(input);
  }
}
