package org.qawl.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people write round a question: courtesy, who they are, what the answer is for, and where something was said. A
 * question is read without it, in several ways, of which the first that fits a shape is meant.
 */
final class QuestionFrame {
  private static final QuestionForms PLEASE = QuestionForms.group("please");
  private static final QuestionForms LINK = QuestionForms.group("link");
  private static final QuestionForms INTRO = QuestionForms.group("intro");
  private static final QuestionForms OUTRO = QuestionForms.group("outro");
  private static final QuestionForms ASKING = QuestionForms.group("wh");
  private static final QuestionForms ABOUT = QuestionForms.group("about|an");
  private static final QuestionForms PLACE = QuestionForms.group("in");
  private static final QuestionForms BEFORE = QuestionForms.group("at");
  private static final QuestionForms THROUGH = QuestionForms.group("through");
  private static final QuestionForms DETERMINER = QuestionForms.group("det");
  private static final QuestionForms OCCASION = QuestionForms.group("occasion");
  private static final QuestionForms GATHERING = QuestionForms.group("gathering");
  private static final QuestionForms ON = QuestionForms.group("on-medium");
  private static final QuestionForms MEDIUM = QuestionForms.group("medium");
  private static final QuestionForms CAME = QuestionForms.group("came");
  private static final QuestionForms OUTLET = QuestionForms.group("outlet");

  /** An occasion has hardly more words of its own before it: <i>the annual Arab League summit</i>. */
  private static final int MOST_BEFORE_OCCASION = 3;

  /**
   * A question without what stands round it.
   *
   * @param set whether words of its end are gone that would only tell where something was said
   */
  record Reading(QuestionWords words, boolean set) {}

  private final Map<String, Reading> readings = new LinkedHashMap<>();

  private QuestionFrame() {}

  /** The question without its frame, the barest first, and last as it stands. */
  static List<Reading> readings(QuestionWords asked) {
    QuestionFrame frame = new QuestionFrame();
    for (QuestionWords words : List.of(withoutOutro(asked), asked)) {
      frame.bare(words);
      for (int at = 1; at < words.size() && INTRO.longestAt(words, 0) > 0; at++) frame.later(words, at);
    }
    frame.add(asked, false);
    return List.copyOf(frame.readings.values());
  }

  /** What follows I am a student and …, wherever it may ask. */
  private void later(QuestionWords words, int at) {
    if (asks(words, at)) {
      bare(words.without(0, at));
    } else if (words.key(at).startsWith("و")) {
      QuestionWords behind = QuestionWords.of(words.text().substring(words.words().get(at).start() + 1));
      if (asks(behind, 0)) bare(behind);
    }
  }

  private static boolean asks(QuestionWords words, int at) {
    return PLEASE.longestAt(words, at) > 0 || ASKING.longestAt(words, at) > 0 || words.breaks(at);
  }

  /** The question without courtesies, all of them before only some. */
  private void bare(QuestionWords words) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int at = 0;
    for (int length = 1; length > 0 && at < words.size(); at += length) {
      length = PLEASE.longestAt(words, at);
      if (length == 0 && at > 0) length = LINK.longestAt(words, at);
      if (length > 0) starts.add(at + length);
    }
    for (int start : starts.reversed()) if (start < words.size()) turned(words.without(0, start));
  }

  /** What is said first of a question is said last, or left out if it tells only where: on X, what did S say? */
  private void turned(QuestionWords words) {
    boolean topic = ABOUT.longestAt(words, 0) > 0;
    // من asks who, and is from before a place.
    boolean place = ASKING.longestAt(words, 0) == 0
        && (PLACE.longestAt(words, 0) > 0 || THROUGH.longestAt(words, 0) > 0 || BEFORE.longestAt(words, 0) > 0);
    for (int at = 2; (topic || place) && at < words.size(); at++) {
      if (ASKING.longestAt(words, at) == 0) continue;
      QuestionWords asking = words.without(0, at);
      if (topic) unset(QuestionWords.of(asking.text() + " " + words.between(0, at)));
      if (place) unset(asking);
    }
    unset(words);
  }

  private void unset(QuestionWords words) {
    boolean topic = false;
    for (int at = 1; at < words.size(); at++) {
      int about = topic || at < 2 ? words.size() : at + 1;
      while (about < words.size() && ABOUT.longestAt(words, about) == 0) about++;
      if (about < words.size() && (setting(words, at) || stands(PLACE, GATHERING, words, at))) {
        unset(words.without(at, about));
        break;
      }
      if (at > 1 && setting(words, at)) {
        add(words.without(at, words.size()), true);
        break;
      }
      topic |= ABOUT.longestAt(words, at) > 0;
    }
    add(words, false);
  }

  /** In his speech to parliament, before the council, to Reuters. */
  private static boolean setting(QuestionWords words, int at) {
    if (CAME.longestAt(words, at - 1) > 0) return false; // what came in a speech is what was said in it
    if (OUTLET.longestAt(words, at) > 0) return true;
    return stands(THROUGH, OCCASION, words, at)
        || stands(BEFORE, GATHERING, words, at)
        || stands(ON, MEDIUM, words, at);
  }

  private static boolean stands(QuestionForms preposition, QuestionForms noun, QuestionWords words, int at) {
    int from = preposition.longestAt(words, at);
    if (from == 0) return false;
    int own = at + from + DETERMINER.longestAt(words, at + from);
    for (int before = 0; before <= MOST_BEFORE_OCCASION && own + before < words.size(); before++) {
      if (noun.longestAt(words, own + before) > 0) return true;
      if (ABOUT.longestAt(words, own + before) > 0 || PLACE.longestAt(words, own + before) > 0) return false;
    }
    return false;
  }

  /** Without thanks, reasons and what else comes last. */
  private static QuestionWords withoutOutro(QuestionWords words) {
    for (int at = 1; at < words.size(); at++) {
      int length = OUTRO.longestAt(words, at);
      if (length > 0 && (at + length == words.size() || words.breaks(at))) return words.without(at, words.size());
    }
    return words;
  }

  private void add(QuestionWords words, boolean set) {
    readings.putIfAbsent(words.text(), new Reading(words, set));
  }
}
