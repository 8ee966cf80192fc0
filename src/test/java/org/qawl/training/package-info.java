/**
 * What Qawl has learned, and how. Programs that write tables which ship with the library; they themselves do not.
 */
package org.qawl.training;
