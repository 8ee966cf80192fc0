package org.qawl;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph on its way into the index: its text, and what the caller knows of it. Immutable.
 *
 * <p>What is supplied is kept as given and never overwritten by what is inferred; an empty list says that
 * there is none, an empty {@code Optional} that Qawl shall find out.
 *
 * @param text without a line break at either end; may be empty
 * @param speakers to whom the paragraph attributes something
 * @param organizations the bodies it names
 * @param quotes the words between quotation marks that are credited to somebody
 */
public record Paragraph(
    String text,
    Optional<List<SuppliedSpeaker>> speakers,
    Optional<List<String>> organizations,
    Optional<List<SuppliedQuote>> quotes) {

  /** A speaker as the caller names them, with their post or body as the caller puts it. */
  public record SuppliedSpeaker(String name, Optional<String> affiliation) {
    public SuppliedSpeaker {
      if (name.isBlank()) throw new IllegalArgumentException("a supplied speaker's name is blank");
    }
  }

  /** Characters {@code [start, end)} of the paragraph, in UTF-16 units, that the named speaker said. */
  public record SuppliedQuote(int start, int end, String speaker) {
    public SuppliedQuote {
      if (speaker.isBlank()) throw new IllegalArgumentException("a supplied quote's speaker is blank");
    }
  }

  public Paragraph {
    speakers = speakers.map(List::copyOf);
    organizations = organizations.map(List::copyOf);
    quotes = quotes.map(List::copyOf);
    for (SuppliedQuote quote : quotes.orElse(List.of())) {
      if (quote.start() < 0 || quote.end() < quote.start() || quote.end() > text.length()) {
        throw new IllegalArgumentException(
            "the quote [" + quote.start() + ", " + quote.end() + ") is not inside a paragraph of "
                + text.length() + " characters");
      }
    }
  }

  /** A paragraph of which only the text is known. */
  public static Paragraph of(String text) {
    return new Paragraph(text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
