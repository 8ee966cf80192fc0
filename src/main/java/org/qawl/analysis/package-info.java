/**
 * Which tokens does this text become?
 *
 * <p>One analyzer for Arabic and English news. The two scripts never collide, so every token is routed
 * by its own script, and a paragraph that mixes them needs no language of its own.
 */
@NullMarked
package org.qawl.analysis;

import org.jspecify.annotations.NullMarked;
