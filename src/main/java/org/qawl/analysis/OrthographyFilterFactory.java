package org.qawl.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Factory of {@link OrthographyFilter}: {@code qawlOrthography}, with the option {@code form}:
 * {@code written} or {@code orthographic}, which is the default.
 */
public final class OrthographyFilterFactory extends TokenFilterFactory {
  /** The name by which an analyzer's description calls this filter. */
  public static final String NAME = "qawlOrthography";

  private final Form form;

  /** @throws IllegalArgumentException if there is an option that is not its own, or a value that is none */
  public OrthographyFilterFactory(Map<String, String> args) {
    super(args);
    form = form(get(args, "form", "orthographic"));
    if (!args.isEmpty()) throw new IllegalArgumentException(NAME + ": unknown options " + args);
  }

  private static Form form(String name) {
    return switch (name) {
      case "written" -> Form.WRITTEN;
      case "orthographic" -> Form.ORTHOGRAPHIC;
      default -> throw new IllegalArgumentException(
          NAME + ": \"" + name + "\" is no form of writing: expected written or orthographic");
    };
  }

  /** For the service loader alone. */
  public OrthographyFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new OrthographyFilter(input, form);
  }
}
