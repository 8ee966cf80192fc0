/**
 * What is this called in the other language?
 *
 * <p>{@link org.qawl.translation.Lexicon} knows what words and terms of English and Arabic news are called in the
 * other language, how usual each translation is, and whose word it is. It holds words as they are written and analyzes
 * them as the text of an index is, so that every inflection of a word finds its entry.
 *
 * <p>What it knows comes from tables beside it (lexicons.tsv lists them), from the locale data of the JDK, and from
 * files of the user: tables, or dictionaries in the format of dictd.
 */
@NullMarked
package org.qawl.translation;

import org.jspecify.annotations.NullMarked;
