/**
 * Are these two names one person, one body, one place?
 *
 * <p>{@link org.qawl.names.NameKey} is what the spellings of a name in one script share, {@link org.qawl.names.NameMatcher}
 * grades what they do not. {@link org.qawl.names.Gazetteer} finds known names in a text; it lists those whom spelling
 * cannot join: HTS is هيئة تحرير الشام, Aleppo is حلب. {@link org.qawl.names.Transliteration} knows how names are written in
 * the other script, and {@link org.qawl.names.Identities} decides with all of them which speakers are one.
 */
@NullMarked
package org.qawl.names;

import org.jspecify.annotations.NullMarked;
