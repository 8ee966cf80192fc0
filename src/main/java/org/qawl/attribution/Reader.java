package org.qawl.attribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What reading an article needs to know of its language. */
interface Reader {
  /** The words of the language with their hints. */
  Vocabulary vocabulary();

  /** Finds the names of a paragraph. */
  NameFinder namesIn(Text text);

  /** Finds who is credited with what in a paragraph. */
  Finder<Cue> cuesIn(Text text);

  /** Finds names with what a paragraph says of their posts, whether they speak or not. */
  Finder<Subject> introductionsIn(Text text);

  /** Names of which the paragraph shows that they are bodies, or people, where {@link #namesIn} left it open. */
  List<Name> decide(Text text, List<Name> names);

  /** Acronyms in brackets and nicknames: pairs of short form and name. */
  List<List<Name>> acronyms(Text text, List<Name> names);

  /**
   * What the bodies among the names of an article may be called for short, as keys, and the names for which it stands.
   */
  default Map<String, String> shortNames(List<Name> names) {
    return Map.of();
  }

  /** How the article may go on to call a body that it has named in full: نماء البحر for شركة نماء البحر للتحلية. */
  default List<String> shortForms(Name.Kind kind, String name) {
    return List.of();
  }

  /** What it may be called between quotation marks only, as its words are everyday ones: «أفق المشرق». */
  default List<String> formsInMarks(Name.Kind kind, String name) {
    return List.of();
  }

  /** Whether a word behind a name may be a family's name that belongs to it. */
  default boolean mayEndName(Text text, int token) {
    return false;
  }

  /** Whether a word is the subject of a verb, or words are according to it. */
  default boolean isCalled(Text text, int token) {
    return false;
  }

  /** Whether a word stands alone as whoever speaks, or behind a title. */
  default boolean speaksAlone(Text text, int token) {
    return false;
  }

  /** The family's name with its article, by which somebody may be called whose name lacks it; null if it has none. */
  default @Nullable String familyOf(String surname) {
    return null;
  }

  /** The gender that a name shows by itself. */
  Gender genderOf(Text text, Name name);

  /**
   * The full name of which a token is the only word by which the article calls somebody; null if it stands alone there.
   *
   * @param called whether the article calls somebody by a word
   */
  default @Nullable Name fullName(Text text, int token, Text.Sentence sentence, Predicate<String> called) {
    return null;
  }

  /** The titles and trades beside the name of a person, by which the article can call him again. */
  default List<String> callings(Text text, Name name) {
    return List.of();
  }

  /** Whether the verb of a cue says that somebody goes on speaking: وأضاف. */
  default boolean goesOn(Text text, Cue cue) {
    return false;
  }

  /** What somebody may be called because of what his sentence tells that he does or has. */
  default List<String> doings(Text text, Name name) {
    return List.of();
  }

  /** Whether what looks like a name hardly is that of whom its sentence is about. */
  default boolean isDoubtful(Text text, Name name) {
    return false;
  }

  /** Whether a name can be the subject of its sentence. */
  boolean isSubject(Text text, Name name, Text.Sentence sentence);

  /**
   * Somebody without a name of whom a sentence is: <i>her brother</i>, <i>the chief executive</i>; null if it begins
   * otherwise.
   */
  default @Nullable Subject nominalSubject(NamedText named, Text.Sentence sentence) {
    return null;
  }

  /** The gender of whoever a sentence says was asked, if only a pronoun tells who it is; else null. */
  default @Nullable Gender askedIn(Text text, Text.Sentence sentence) {
    return null;
  }

  /** Whether the subject of a sentence asks somebody whom only a pronoun names: سأله سمير حداد عن الجسر، فقال … */
  default boolean isQuestionTo(Text text, Text.Sentence sentence) {
    return false;
  }

  /** Whether the verb of a sentence in which nobody is named may mean whoever the sentence before was about. */
  default boolean dropsPronouns(Text text, Text.Sentence sentence) {
    return false;
  }

  /** Whether a verb whose subject is a pronoun belongs to the clause before it rather than beginning one. */
  default boolean hangsOnClause(Text text, int verb) {
    return false;
  }

  /**
   * Whether a cue tells by itself that somebody speaks, wherever in its sentence it stands: كما تقول, في رأيها, تكشف
   * أنها …, but not ويعبر عن أحلام الأمة.
   */
  default boolean tellsAlone(Text text, Cue cue) {
    return false;
  }

  /** Whether a cue is thrown in between the words of its sentence: كما تقول, في رأيها. */
  default boolean isThrownIn(Text text, Cue cue) {
    return false;
  }

  /** Whether a body is named only as that in which somebody has a post: مدير شركة النسيم. */
  default boolean isInPost(Text text, Name body, Text.Sentence sentence) {
    return false;
  }

  /** Whether a sentence begins with what it is about, so that whoever is named before its verb does not speak. */
  default boolean beginsWithTopic(Text text, Text.Sentence sentence) {
    return false;
  }

  /** Whether a name stands where a clause may begin, so that it can be a subject though another name stood before. */
  default boolean opensClause(Text text, Name name, Text.Sentence sentence) {
    return true;
  }

  /** Whether a colon behind a word opens a list or a title and nobody's speech: بعنوان: «…». */
  default boolean opensList(Text text, int token) {
    return false;
  }

  /** Whether a paragraph tells of a novel, play or film. */
  default boolean tellsOfWork(Text text) {
    return false;
  }

  /** كتبت لينا حداد على الجدار: «…»: whether the words behind [from, to) stand on a sign or are a proverb. */
  default boolean isInscribed(Text text, int from, int to) {
    return false;
  }

  /** Whether a given name alone is that of somebody in a novel, play or film of which a paragraph tells. */
  default boolean isCharacter(Text text, String name) {
    return false;
  }

  /** What the descriptions of its language tell. */
  Descriptions descriptions();

  /** The gender of the pronoun that begins a sentence; null if none does. */
  @Nullable Gender pronounAt(Text text, Text.Sentence sentence);

  /** وقال سموه: whether a style of honour at a token may mean somebody with these callings. */
  default boolean mayHonour(Text text, int token, Set<String> callings) {
    return true;
  }

  /** Whether it does mean him, by the title beside his name: الأمير سمير. */
  default boolean honours(Text text, int token, Set<String> callings) {
    return false;
  }

  /** Whether a body issues statements of its own; a newspaper reports those of others. */
  boolean issues(String body);

  /** Whether a name itself says that it is a body's: an office, a bank, but not the rebels. */
  default boolean isInstitution(String body) {
    return true;
  }

  /** Whether a word can be a form of a reporting verb. */
  boolean reports(String key);

  /** Whether somebody is told what he said: <i>you said</i>, قلتِ. */
  boolean saysYou(Text text, int token);

  /** Whether a paragraph only says who wrote or asked: حاورها في القاهرة: … */
  default boolean isByline(Text text) {
    return false;
  }

  /** The words by which an interview of its language shows who asks and who answers. */
  InterviewWords interviewWords();
}
