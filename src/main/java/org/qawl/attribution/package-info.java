/**
 * Who says this, and for whom?
 *
 * <p>Takes the paragraphs of one article and gives, for each, the statements in it, their speakers under
 * one name throughout the article, and the organizations named.
 */
@NullMarked
package org.qawl.attribution;

import org.jspecify.annotations.NullMarked;
