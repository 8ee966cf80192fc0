package org.qawl.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a description means by its words: the posts and callings of people, the kinds of bodies. */
final class Described {
  /** How many words of a description tell enough of whom it means. */
  private static final int LONG = 3;
  /** The score of a post that has only the noun of a description. */
  private static final int NOUN_ALONE = 2;

  private final Descriptions descriptions;
  private final Cast cast;
  private final Memory memory;
  /** Who was remembered in this paragraph, and the bodies that its sentence at work is about. */
  private final Set<Voice> here;
  private final Set<Voice> bodies;

  Described(Descriptions descriptions, Cast cast, Memory memory, Set<Voice> here, Set<Voice> bodies) {
    this.descriptions = descriptions;
    this.cast = cast;
    this.memory = memory;
    this.here = here;
    this.bodies = bodies;
  }

  /** Whoever has the post or calling that a description names, or is a body of that kind; null if nobody fits. */
  @Nullable Voice named(Subject subject) {
    List<String> wanted = descriptions.describing(subject.text());
    if (wanted.isEmpty()) return null;
    boolean body = descriptions.describesBody(subject.text());
    Voice best = null;
    int most = 0;
    List<Voice> candidates = new ArrayList<>(cast.voices());
    candidates.sort(Comparator.comparingInt(voice -> -memory.focus.indexOf(voice)));
    if (body && wanted.size() == 1) {
      // قال اللواء سمير حداد …، وأكد اللواء: a title rather than the body that is called so too
      for (Voice voice : candidates) {
        if (voice.kind == Name.Kind.PERSON && memory.hasSpoken(voice) && isCalled(voice, wanted)) return voice;
      }
    }
    for (Voice voice : candidates) {
      if (!subject.gender().agrees(voice.gender) && voice.kind == Name.Kind.PERSON) continue;
      int score = 0;
      if (voice.kind == Name.Kind.PERSON && !body) {
        for (String post : voice.posts()) score = Math.max(score, shared(wanted, descriptions.describing(post)));
        for (String calling : voice.callings) score = Math.max(score, shared(wanted, descriptions.describing(calling)));
        // فالمدير الفني للمهرجان …: the director of a centre, who is named later only, is somebody else
        // قال الرئيس الأمريكي سمير حداد …، ووعد الرئيس الفرنسي …
        if (score <= NOUN_ALONE && isOfAnotherNation(subject, voice)) score = 0;
        boolean later = descriptions.isOfSomething(subject.text())
            || descriptions.isDefinite(subject.text()) && !memory.isNamed(voice);
        boolean other = later && wanted.size() >= LONG && score <= NOUN_ALONE && !voice.posts().isEmpty();
        if (other && voice.posts().stream().allMatch(descriptions::isOfSomething)) score = 0;
      } else if (voice.kind != Name.Kind.PERSON && body) {
        List<String> words = descriptions.describing(voice.name);
        // The local council is not the Norwegian Refugee Council.
        boolean called = wanted.size() < 2 && isCalled(voice, wanted);
        boolean meant = called || (wanted.size() < 2 || words.containsAll(wanted)) && shared(wanted, words) > 0;
        // تسلمت شركة المرفأ الجسر، وقالت الشركة …: rather whom the paragraph is about than who spoke before
        int near = here.contains(voice) ? 3 : memory.hasSpoken(voice) ? 2 : 1;
        score = memory.isNamed(voice) && meant ? near : 0;
      }
      if (score > most) {
        most = score;
        best = voice;
      }
    }
    // قالت حركة غير معروفة …، وأضافت الحركة …: rather she than the party that is named
    boolean heard = !memory.heard(wanted.getFirst()).isEmpty();
    if (best == null && body && !heard && descriptions.isAnyBody(subject.text())) {
      Voice any = anyBody();
      return any == null || descriptions.mayMean(subject.text(), any.name) ? any : null;
    }
    return best;
  }

  /** Whoever has been named already and has all the words of a description in one post or calling; else null. */
  @Nullable Voice wholly(Subject subject) {
    Voice voice = named(subject);
    if (voice == null || !memory.isNamed(voice)) return null;
    List<String> wanted = descriptions.describing(subject.text());
    boolean whole = voice.posts().stream().anyMatch(post -> descriptions.describing(post).containsAll(wanted))
        || voice.callings.stream().anyMatch(calling -> descriptions.describing(calling).containsAll(wanted));
    return whole ? voice : null;
  }

  /**
   * The last speaker who has a post or title for which the description stands as well; if it names his nation, the only
   * one named so far whose post does.
   */
  @Nullable Voice holder(Subject subject) {
    for (Voice voice : memory.speakers()) if (isHolder(subject, voice)) return voice;
    Voice only = null;
    for (Voice voice : cast.voices()) {
      if (!memory.isNamed(voice) || !isHolder(subject, voice) || !hasItsNation(subject, voice)) continue;
      if (only != null) return null;
      only = voice;
    }
    return only;
  }

  /** The only one named so far who has a post for which the description stands as well: لم تخف الدبلوماسية ضيقها. */
  @Nullable Voice onlyHolder(Subject subject) {
    Voice only = null;
    for (Voice voice : cast.voices()) {
      if (!memory.isNamed(voice) || !isHolder(subject, voice)) continue;
      if (only != null) return null;
      only = voice;
    }
    return only;
  }

  private boolean isHolder(Subject subject, Voice voice) {
    boolean person = voice.kind == Name.Kind.PERSON && subject.gender().agrees(voice.gender);
    return person && mayHold(subject.text(), voice);
  }

  private boolean isOfAnotherNation(Subject subject, Voice voice) {
    return voice.posts().stream().anyMatch(post -> descriptions.isOfAnotherNation(subject.text(), post))
        && !hasItsNation(subject, voice);
  }

  private boolean hasItsNation(Subject subject, Voice voice) {
    return voice.posts().stream().anyMatch(post -> descriptions.isOfItsNation(subject.text(), post));
  }

  private boolean mayHold(String description, Voice voice) {
    if (voice.posts().stream().anyMatch(post -> descriptions.isOfAnotherNation(description, post))) return false;
    return voice.posts().stream().anyMatch(post -> descriptions.mayHold(description, post))
        || voice.callings.stream().anyMatch(calling -> descriptions.mayHold(description, calling));
  }

  /**
   * قال مسؤول أمني …، وأضاف المسؤول …: the only nameless speaker heard by that noun, or of several the last whose words
   * contain those of the description.
   */
  @Nullable Voice heardBefore(Subject subject) {
    List<String> wanted = descriptions.describing(subject.text());
    List<String> heard = wanted.isEmpty() ? List.of() : memory.heard(wanted.getFirst());
    boolean exact = wanted.size() > 1 && descriptions.describesBody(subject.text());
    if (heard.size() == 1 && !exact) return memory.nameless(heard.getFirst());
    for (String written : heard) {
      if (wanted.size() == 1 || descriptions.describing(written).containsAll(wanted)) return memory.nameless(written);
    }
    return null;
  }

  /**
   * The carrier, the group: the body that the sentence or the paragraph is about, else the one that spoke or was
   * spoken of last.
   */
  private @Nullable Voice anyBody() {
    if (bodies.size() == 1) return bodies.iterator().next();
    Voice last = memory.lastBody();
    return last != null ? last : memory.latest(Name.Kind.BODY);
  }

  /** A Western diplomat said …, the diplomat added …: the nameless speaker of that kind who was heard last. */
  @Nullable Voice namelessBefore(Subject subject) {
    if (!descriptions.isOnePerson(subject.text())) return null;
    List<String> wanted = descriptions.describing(subject.text());
    for (Voice voice : memory.focus.reversed()) {
      if (memory.isNameless(voice) && shared(wanted, descriptions.describing(voice.name)) > 0) return voice;
    }
    return null;
  }

  /** Whether a title or trade beside somebody's name is that of a description. */
  private boolean isCalled(Voice voice, List<String> wanted) {
    return voice.callings.stream().anyMatch(calling -> shared(wanted, descriptions.describing(calling)) > 0);
  }

  /** How many words of a description a post has; none unless the noun itself is there. */
  private int shared(List<String> wanted, List<String> post) {
    if (!post.contains(wanted.getFirst())) return 0;
    int shared = post.getFirst().equals(wanted.getFirst()) ? 2 : 1;
    for (String word : wanted.subList(1, wanted.size())) if (post.contains(word)) shared++;
    return shared;
  }
}
