/**
 * Are these two names one person, one body, one place?
 *
 * <p>The gazetteer lists those whom spelling cannot join: HTS is هيئة تحرير الشام, Aleppo is حلب.
 */
@NullMarked
package org.qawl.names;

import org.jspecify.annotations.NullMarked;
