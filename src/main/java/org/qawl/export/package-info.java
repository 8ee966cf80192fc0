/**
 * How does an answer leave the library?
 *
 * <p>{@link org.qawl.export.AnswerFormat} writes an {@link org.qawl.Answer} for programs, for spreadsheets, for
 * notes and for the eye. Whatever a news text says, it stays text: it is escaped for the format it is written in.
 *
 * <p>JSON needs Jackson on the class path and CSV its module for CSV; Markdown and HTML need nothing. Whoever writes a
 * format without its library gets the {@link java.lang.NoClassDefFoundError} that names it.
 */
@NullMarked
package org.qawl.export;

import org.jspecify.annotations.NullMarked;
