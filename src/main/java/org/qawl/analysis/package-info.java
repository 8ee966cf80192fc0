/**
 * Which tokens does this text become?
 *
 * <p>One analyzer for Arabic and English news. The two scripts never collide, so every token is routed
 * by its own script, and a paragraph that mixes them needs no language of its own.
 *
 * <p>{@link org.qawl.analysis.NewsAnalyzer} is a list of steps, each a filter that can be used by itself under the
 * name in brackets: cut what holds several words ({@code qawlWordParts}); normalize letters
 * ({@code qawlOrthography}); leave out stop words ({@code qawlStopWords}); stem Arabic ({@code qawlArabicStem}) and
 * English ({@code qawlLatinStem}); narrow offsets to stems ({@code qawlStemOffsets}). How far down that list it goes is
 * its {@link org.qawl.analysis.Form}.
 *
 * <p>All that is linguistic stands in tables beside these classes, and each row of them is run as a test. Nothing
 * here changes a character before it is tokenized, so offsets always are those of the original text.
 */
@NullMarked
package org.qawl.analysis;

import org.jspecify.annotations.NullMarked;
