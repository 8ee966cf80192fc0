package org.qawl.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a cue says is speaking.
 *
 * @param type how the text says it
 * @param name if it is named
 * @param text a description or a nameless speaker as written
 * @param whole the same with all that tells whose or where: مدير التعليم بالوادي
 * @param posts the posts that stand beside the name
 * @param end the token behind the subject and what stands in apposition to it
 */
record Subject(
    Type type, @Nullable Name name, String text, String whole, Gender gender, List<String> posts, int end) {
  Subject(Type type, @Nullable Name name, String text, Gender gender, List<String> posts, int end) {
    this(type, name, text, text, gender, posts, end);
  }

  enum Type {
    NAMED,
    /** An Arabic verb without a subject, or one with a pronoun that may mean a body as well. */
    PRONOUN,
    /** هو, <i>she</i>: rather a person than a body. */
    PERSON,
    /** <i>it</i>, البيان: the body that spoke before. */
    BODY,
    /** وأضاف, وتابع: whoever goes on has spoken before. */
    GOES_ON,
    /** Whoever the text was about before this sentence, whose own verb has no subject: وأشاد بسمير حداد، مؤكدا … */
    CARRIED,
    /** Whoever was asked: not one of those whom the question is about. */
    ASKED,
    /** <i>the accountant</i>: somebody already named, if anybody fits. */
    DESCRIPTION,
    /** <i>two diplomats</i>. */
    UNNAMED,
    /** Whoever stands behind a verb and cannot be told by name: وأوضحت المطوفة … أن, ونددت فرنسا. */
    UNREAD,
    /** <i>his brother</i>, قائلاً: whoever speaks in this sentence. */
    SAME
  }

  static Subject named(Name name, List<String> posts, int end) {
    return new Subject(Type.NAMED, name, name.text(), Gender.UNKNOWN, posts, end);
  }

  static Subject pronoun(Gender gender, int end) {
    return new Subject(Type.PRONOUN, null, "", gender, List.of(), end);
  }

  static Subject described(String text, Gender gender, int end) {
    return new Subject(Type.DESCRIPTION, null, text, gender, List.of(), end);
  }

  static Subject unnamed(String text, int end) {
    return new Subject(Type.UNNAMED, null, text, Gender.UNKNOWN, List.of(), end);
  }

  static Subject same(Gender gender, int end) {
    return new Subject(Type.SAME, null, "", gender, List.of(), end);
  }

  static Subject person(Gender gender, int end) {
    return new Subject(Type.PERSON, null, "", gender, List.of(), end);
  }

  static Subject goingOn(Gender gender, int end) {
    return new Subject(Type.GOES_ON, null, "", gender, List.of(), end);
  }

  static Subject carried(Gender gender, int end) {
    return new Subject(Type.CARRIED, null, "", gender, List.of(), end);
  }

  static Subject asked(Gender gender, int end) {
    return new Subject(Type.ASKED, null, "", gender, List.of(), end);
  }

  static Subject unread(Gender gender, int end) {
    return new Subject(Type.UNREAD, null, "", gender, List.of(), end);
  }

  static Subject body(int end) {
    return new Subject(Type.BODY, null, "", Gender.UNKNOWN, List.of(), end);
  }

  /** Whether whoever is meant is neither named nor described. */
  boolean isPronoun() {
    return switch (type) {
      case PRONOUN, PERSON, BODY, GOES_ON, CARRIED, ASKED -> true;
      case NAMED, DESCRIPTION, UNNAMED, UNREAD, SAME -> false;
    };
  }

  Subject endingAt(int other) {
    return new Subject(type, name, text, whole, gender, posts, other);
  }

  Subject withGender(Gender other) {
    return new Subject(type, name, text, whole, other, posts, end);
  }

  /** The same description in all its words. */
  Subject inWhole(String words) {
    return new Subject(type, name, text, words, gender, posts, end);
  }
}
