/**
 * What does this {@code .tsv} say?
 *
 * <p>Everything linguistic in Qawl is a row of a tab-separated table that lies beside the class which
 * reads it. A table's comment lines begin with {@code #}; the last of them before the first row names
 * the columns. A broken table stops the library at once and says where it is broken.
 */
@NullMarked
package org.qawl.tables;

import org.jspecify.annotations.NullMarked;
