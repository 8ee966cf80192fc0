/**
 * How good is it? The report measures Qawl on public data sets beside the stock analyzers, in one run.
 *
 * <p>It is not a test: it holds no floors, and takes minutes. See the README for the command.
 */
package org.qawl.quality;
