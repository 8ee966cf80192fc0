/**
 * Which paragraphs does this file hold?
 *
 * <p>{@link org.qawl.ingest.ArticleReader} turns files into {@link org.qawl.Article}s: plain text, HTML,
 * and JSON Lines, gzipped or not. What cannot be read is a {@link org.qawl.ingest.Problem} with file and
 * line, and the reading goes on. Nothing is ever fetched from a network.
 *
 * <p>JSON Lines need Jackson on the class path and HTML needs jsoup; plain text needs neither. Whoever
 * reads a format without its library gets the {@link java.lang.NoClassDefFoundError} that names it.
 */
@NullMarked
package org.qawl.ingest;

import org.jspecify.annotations.NullMarked;
