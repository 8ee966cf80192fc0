/**
 * The same, from a shell: one class a command, and beside them the forms in which an answer is printed.
 *
 * <p>Results go to standard output, progress and messages to standard error, both in UTF-8. The exit code
 * is 0, or 1 after a failure (said in one line) or anything skipped, or 2 for wrong usage.
 */
@NullMarked
package org.qawl.cli;

import org.jspecify.annotations.NullMarked;
