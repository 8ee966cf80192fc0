package org.qawl;

import java.util.Optional;
import org.qawl.attribution.Attributor;
import org.qawl.names.Gazetteer;
import org.qawl.names.Identities;
import org.qawl.translation.Lexicon;

/**
 * What Qawl knows beside the articles. Immutable, and as thread-safe as its parts.
 *
 * <pre>{@code
 * Knowledge knowledge = Knowledge.standard().with(Lexicon.standard().with(Path.of("harvest.tsv")));
 * PassageIndex index = PassageIndex.open(Path.of("news-index"), knowledge);
 * }</pre>
 *
 * <p>An index keeps what attribution found when an article was added; the other parts count whenever it is asked.
 *
 * @param attributor who says what in an article
 * @param gazetteer the people, bodies and places that have several names
 * @param lexicon what words are called in the other language
 * @param identities which speakers are one
 * @param embedder a model of meaning, if the user has one
 */
public record Knowledge(
    Attributor attributor, Gazetteer gazetteer, Lexicon lexicon, Identities identities, Optional<Embedder> embedder) {
  /** What comes with the library. */
  public static Knowledge standard() {
    Gazetteer gazetteer = Gazetteer.standard();
    return new Knowledge(Attributor.standard(), gazetteer, Lexicon.standard(), Identities.of(gazetteer), Optional.empty());
  }

  /** The same with another attributor. */
  public Knowledge with(Attributor other) {
    return new Knowledge(other, gazetteer, lexicon, identities, embedder);
  }

  /** The same with another gazetteer, for attribution and identities as well. */
  public Knowledge with(Gazetteer other) {
    return new Knowledge(attributor.with(other), other, lexicon, identities.with(other), embedder);
  }

  /** The same with another lexicon; an empty one leaves out what words are called in the other language. */
  public Knowledge with(Lexicon other) {
    return new Knowledge(attributor, gazetteer, other, identities, embedder);
  }

  /** The same with other identities. */
  public Knowledge with(Identities other) {
    return new Knowledge(attributor, gazetteer, lexicon, other, embedder);
  }

  /** The same with an embedder. */
  public Knowledge with(Embedder other) {
    return new Knowledge(attributor, gazetteer, lexicon, identities, Optional.of(other));
  }
}
