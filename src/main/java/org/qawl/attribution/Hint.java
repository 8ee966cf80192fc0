package org.qawl.attribution;

/**
 * What a word, whatever stands around it, may begin: bits that spare a recognizer the words at which it cannot find
 * anything. A word that lacks the bit is never looked at, so a recognizer that learns of new words has to learn of
 * them here.
 */
final class Hint {
  /** The name of a body. */
  static final int BODY = 1;
  /** The name of a person, by a given name or Abu. */
  static final int PERSON = 1 << 1;
  /** A post. */
  static final int POST = 1 << 2;
  /** A cue. */
  static final int CUE = 1 << 3;
  /** A word behind which a name is a body's: <i>goalkeeper of</i>, <i>told</i>. */
  static final int BESIDE_BODY = 1 << 4;
  /** The name of a body that is an everyday word. */
  static final int BARE_NAME = 1 << 5;
  /** Nothing by itself, but it says that the paragraph is about a match. */
  static final int MATCH = 1 << 6;
  /** A title, a nation or a post, behind which a name of unknown words may stand. */
  static final int CALLS = 1 << 7;
  /** Nothing by itself, but a medium may be named behind it: أسئلة "دجلة برس". */
  static final int CREDIT = 1 << 8;
  /** Nothing by itself, but in a paragraph about a match the other club may be named behind it. */
  static final int OPPOSES = 1 << 9;
  /** A letter as it is spoken, and with two more the name of a body: سي إن إن. */
  static final int LETTER = 1 << 10;
  /** Nothing by itself, but the word before it may be the name of a foreign body: سرمدا نيوز. */
  static final int TAIL = 1 << 11;
  /** The name of an entry of the gazetteer. */
  static final int LISTED = 1 << 13;
  /** Such a name of one word. */
  static final int LISTED_ALONE = 1 << 15;
  /** Nothing by itself, but it may go on such a name. */
  static final int LISTED_BEHIND = 1 << 16;
  /** Nothing by itself, but the gazetteer cuts it from a text just as we do. */
  static final int LISTED_PLAIN = 1 << 17;
  /** Nothing by itself, but the word before it is a given name: أصيلة بنت ناصر. */
  static final int CHILD = 1 << 12;
  /** Nothing by itself, but it belongs to a closed class, with و or ف before it or without. */
  static final int CLASSED = 1 << 14;
  /** Nothing by itself, but a medium may be named behind it: اطلعت عليه (صوت الوادي). */
  static final int INFORMED = 1 << 18;
  /** Nothing by itself, but it may say that somebody was asked: سألناه. */
  static final int ASKED = 1 << 19;
  /** A phrase that makes a cue: وفق. */
  static final int PHRASE = 1 << 20;
  /** Nothing by itself, but it may say that somebody is interviewed: التقينا, or the لـ of قال لـ«المرفأ». */
  static final int MEETING = 1 << 21;
  /** Nothing by itself, but it begins with the article as it is written: الوزير, but not إلينا. */
  static final int ARTICLE = 1 << 22;
  /** Nothing by itself, but it has an ending that no verb and no name has: عدداً, بثمنٍ. */
  static final int TANWIN = 1 << 23;

  /** Nothing by itself, but clubs are called by it before their town: نهضة. */
  static final int CLUB = 1 << 24;

  /** Nothing by itself, but a clause may begin with it that says who or what stands before: وهو, وهي. */
  static final int AND_HE = 1 << 25;

  /** Nothing by itself, but by its ending it is a verb of which the lexicon knows his form: استطاعت, فوجهت. */
  static final int HERS = 1 << 26;
  /** Nothing by itself, but a pronoun seems to be written onto it: دهشتها. */
  static final int PRONOUN = 1 << 27;

  /** A cue without a verb of speech: حجته, مقتنع. */
  static final int NOUN_CUE = 1 << 28;
  /** A cue of a noun for what is said: تأكيد. */
  static final int SAYING_NOUN = 1 << 29;

  /** The name of somebody of whom no list knows: it has no meaning and nothing written onto it. */
  static final int UNHEARD = 1 << 30;

  private Hint() {}
}
