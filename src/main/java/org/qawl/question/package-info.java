/**
 * What does this question ask for?
 *
 * <p>{@link org.qawl.question.Question} is what somebody means who types <i>what did S say about X since 2024</i>: a
 * speaker, a topic, days. {@code questions.tsv} holds the shapes of questions, {@code question-forms.tsv} the words in
 * them, {@code question-days.tsv} and {@code question-periods.tsv} times, {@code QuestionFrame} takes away what
 * surrounds a question. Nothing here knows an index.
 */
@NullMarked
package org.qawl.question;

import org.jspecify.annotations.NullMarked;
