package org.qawl.quality;

import java.util.Map;

/** A question with the passages that answer it ({@code ARTICLE#POSITION}), and how well. */
record Judged(String question, Map<String, Integer> grades) {}
