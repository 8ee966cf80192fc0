package org.qawl.attribution;

import java.util.List;

/**
 * What a language's descriptions of people and bodies tell of whom they mean: الضابط السابق, the company, her brother.
 */
interface Descriptions {
  /** Whether a description may mean a body though none of its words are in the body's name. */
  default boolean mayMean(String description, String body) {
    return true;
  }

  /** The words of a description that decide whom it means, the noun first. */
  List<String> describing(String description);

  /**
   * Whether a description may call somebody again who has a post or title of other words: القاضي of رئيس المحكمة.
   */
  default boolean mayHold(String description, String post) {
    return false;
  }

  /** Whether a description and a post name the same nation: المسؤول السوداني, وزير النقل السوداني. */
  default boolean isOfItsNation(String description, String post) {
    return false;
  }

  /** Whether they name different ones: المسؤول السوداني, السفير اليمني. */
  default boolean isOfAnotherNation(String description, String post) {
    return false;
  }

  /** Whether the words for somebody without a name mean one heard before: الخبراء, but not خبراء. */
  default boolean isDefinite(String description) {
    return false;
  }

  /** Whether a description means a body (الوزارة, the company) rather than a person. */
  boolean describesBody(String description);

  /**
   * Whether a description fits bodies of many kinds (the group), so that it may mean one whose name does not say what
   * it is.
   */
  boolean isAnyBody(String description);

  /** Whether nameless speakers are many, so that a verb in the singular does not mean them. */
  default boolean isMany(String description) {
    return false;
  }

  /**
   * Whether a description means one person, who may go on as <i>he</i> or <i>she</i>; where verbs tell the gender it
   * need not be known.
   */
  boolean isOnePerson(String description);

  /** Whether a description fits many a post: the analyst, who may be a fellow, a professor or a historian. */
  boolean isGeneral(String description);

  /** Whether a description that nobody has for a post may bring to mind whoever was spoken of last. */
  default boolean bringsToMind(String description) {
    return true;
  }

  /** Whether a description only calls somebody again, so that it is no speaker's name by itself: الشركة, المصدر. */
  default boolean onlyCallsAgain(String description) {
    return false;
  }

  /** Whether a description names what somebody has a post in: محامي الأسرة, مدير عام الجمعية. */
  default boolean isOfSomething(String description) {
    return false;
  }

  /** Whether a description is a trade rather than a post: بائع الخضار. */
  default boolean isTrade(String description) {
    return false;
  }

  /** Whether a description means somebody's relative: شقيق الضحية. */
  default boolean isOfKin(String description) {
    return false;
  }

  /** Whether a description is a spokesman's, which tells who he is: المتحدث باسم الوزارة. */
  default boolean isSpokesman(String description) {
    return false;
  }

  /** Whether a description can call anybody again, as it says of no body or place what he is there: الضابط السابق. */
  default boolean isEpithet(String description) {
    return false;
  }

  /** Whether a description says that it means the same person as before: المسؤول ذاته. */
  default boolean isSame(String description) {
    return false;
  }

  /** Whether a description calls somebody a source, a body as well: المصدر نفسه. */
  default boolean isSource(String description) {
    return false;
  }

  /** Whether a description means whoever was named last: الأخيرة. */
  default boolean isLatter(String description) {
    return false;
  }

  /**
   * Whether a description can mean the one person of its paragraph, whatever his post: the minister, the Labour man.
   */
  default boolean mayCallAgain(String description) {
    return false;
  }
}
