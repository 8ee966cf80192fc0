package org.qawl.translation;

/**
 * What a word or term is called in the other language.
 *
 * @param text as it is written, one word or several
 * @param weight how usual it is beside the most usual translation, which has 1; above 0
 * @param source who says so, one of {@link Lexicon#sources()}
 */
public record Translation(String text, double weight, String source) {}
