package org.qawl.translation;

/**
 * Whose word a translation is.
 *
 * @param name of a file without its ending, or what its rows say; {@code jdk} for the locale data of the JDK
 * @param licence as it is stated; empty if it is not
 * @param entries how many words or terms it translates
 */
public record Source(String name, String licence, int entries) {}
