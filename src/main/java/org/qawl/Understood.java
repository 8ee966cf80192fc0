package org.qawl;

import java.util.Optional;

/**
 * How a question in plain words is understood.
 *
 * @param question as it was asked
 * @param shape the pattern of questions.tsv that it fits; empty if it is searched for as it stands
 * @param query what is looked for; its {@link PassageQuery#toString()} is a query string
 * @param note why signs of a query string in it were taken for plain words, and where; empty if there are none, or
 *     they were
 *     read
 */
public record Understood(String question, Optional<String> shape, PassageQuery query, Optional<String> note) {}
