package org.qawl.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Factory of {@link StemOffsetFilter}: {@code qawlStemOffsets}. No options; leave it out, and
 * offsets cover whole words.
 */
public final class StemOffsetFilterFactory extends TokenFilterFactory {
  /** The name by which an analyzer's description calls this filter. */
  public static final String NAME = "qawlStemOffsets";

  /** @throws IllegalArgumentException if there is an option that is not its own */
  public StemOffsetFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) throw new IllegalArgumentException(NAME + ": unknown options " + args);
  }

  /** For the service loader alone. */
  public StemOffsetFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new StemOffsetFilter(input);
  }
}
