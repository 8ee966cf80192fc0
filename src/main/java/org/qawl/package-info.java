/**
 * Which passages answer this query?
 *
 * <p>An {@link org.qawl.Article} goes into a {@link org.qawl.PassageIndex}: its paragraphs are attributed
 * to their speakers, analysed, and stored as one block. A {@link org.qawl.PassageQuery}, or a question in
 * plain words, comes back as {@link org.qawl.Passage}s: ranked, with the statements they hold and the
 * characters that matched. {@code PassageSearch} is where a query becomes passages.
 *
 * <p>All offsets are UTF-16 units of the original text, {@code [start, end)}. Nothing here is ever null.
 */
@NullMarked
package org.qawl;

import org.jspecify.annotations.NullMarked;
