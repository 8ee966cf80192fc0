/**
 * What does this query string ask for?
 *
 * <p>A string such as {@code truce -"as is" speaker:"Samir Haddad"} becomes a tree of {@link org.qawl.query.Clause}s by
 * {@link org.qawl.query.QuerySyntax}, and prints back as a string that gives the same tree. {@code Lexer} cuts it into
 * words and marks in either script, Lucene's standard syntax parser decides what belongs together, {@code query-fields.tsv}
 * names the fields. Nothing here knows an index.
 */
@NullMarked
package org.qawl.query;

import org.jspecify.annotations.NullMarked;
