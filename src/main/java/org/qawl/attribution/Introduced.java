package org.qawl.attribution;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds whom a description means that is nobody's post or calling: whoever the article has just spoken of. */
final class Introduced {
  /** How many of those spoken of last may be meant. */
  private static final int LATEST = 3;

  private final Descriptions descriptions;
  private final Described described;
  private final Memory memory;
  /** Who was remembered in this paragraph, and who of them by a noun alone. */
  private final Set<Voice> here;
  private final Set<Voice> calledAgain;
  /** People named in this paragraph where they cannot be a subject, the latest last. */
  private final List<Voice> aside;

  Introduced(
      Descriptions descriptions, Described described, Memory memory, Set<Voice> here, Set<Voice> calledAgain,
      List<Voice> aside) {
    this.descriptions = descriptions;
    this.described = described;
    this.memory = memory;
    this.here = here;
    this.calledAgain = calledAgain;
    this.aside = aside;
  }

  /**
   * The defendant, المعلمة: whoever was spoken of last and has no post yet.
   *
   * @param asks whether somebody asks in the sentence, so that he does not answer
   * @param goesOn whether the verb says that somebody goes on speaking
   */
  @Nullable Voice just(Subject subject, Predicate<Voice> asks, boolean goesOn) {
    if (descriptions.describesBody(subject.text()) || descriptions.isSpokesman(subject.text())
        || descriptions.isOfKin(subject.text())) return null;
    boolean post = descriptions.isOfSomething(subject.text());
    boolean any = descriptions.isGeneral(subject.text());
    Voice beside = here.isEmpty() && (any || !post) ? beside(subject, any) : null;
    if (beside != null) return beside;
    for (int i = memory.focus.size() - 1; i >= 0 && i >= memory.focus.size() - LATEST; i--) {
      Voice voice = memory.focus.get(i);
      if (calledAgain.contains(voice) && !any || asks.test(voice)) continue;
      boolean general = any && (memory.hasSpoken(voice) || here.contains(voice))
          || descriptions.mayCallAgain(subject.text()) && (isAloneHere(voice) || goesOnAlone(voice));
      if (voice.kind != Name.Kind.PERSON || !general && !memory.isRecent(voice) && !here.contains(voice)) continue;
      boolean sure = general || subject.gender() == Gender.FEMALE && voice.gender == Gender.FEMALE;
      // قال سمير …. وقالت لينا …. ¶ وأضاف الرجل …
      if (any && !subject.gender().agrees(voice.gender)) continue;
      if (isOfAnotherNation(voice, subject)) return null;
      boolean alone = isAloneHere(voice) || isAloneBefore(voice, subject, goesOn);
      if (post && (!alone || memory.isNameless(voice))) return null;
      if (!sure && !voice.posts().isEmpty() || !subject.gender().agrees(voice.gender)) return null;
      return voice;
    }
    return null;
  }

  /**
   * أمام المركز وقف سمير حداد ينتظر. «…»، قال المعلم المتقاعد: the only one named where he cannot be a subject, if the article
   * calls him nothing else; for a noun that may mean anybody, the last of them.
   */
  private @Nullable Voice beside(Subject subject, boolean any) {
    if (any) return memory.last(aside, subject.gender());
    Voice only = aside.size() == 1 ? aside.getFirst() : null;
    return only != null && !only.isCalled() && memory.agrees(only, subject.gender()) ? only : null;
  }

  /**
   * وأضاف الضابط السابق …: adjectives and a noun that nobody in the article has for a post mean the only person of the
   * paragraph, or whoever spoke last in the one before.
   */
  @Nullable Voice epithet(Subject subject) {
    if (!descriptions.isEpithet(subject.text())) return null;
    Voice last = memory.latest(Name.Kind.PERSON);
    if (last == null || memory.isNameless(last) || !memory.agrees(last, subject.gender())) return null;
    if (isAnybodyElseHere(last) || isOfAnotherNation(last, subject)) return null;
    return here.contains(last) || memory.isRecent(last) && memory.hasSpoken(last) ? last : null;
  }

  private boolean isOfAnotherNation(Voice voice, Subject subject) {
    return voice.posts().stream().anyMatch(post -> descriptions.isOfAnotherNation(subject.text(), post));
  }

  private boolean isAloneHere(Voice voice) {
    return here.contains(voice) && !isAnybodyElseHere(voice);
  }

  /**
   * فاز سمير حداد …. ¶ وقال قائد النادي …: the only person named so far whom the article calls nothing else; but not قال
   * سمير حداد …. ¶ وقال وزير النقل …, unless the verb goes on (وأضاف) or the description is a trade (بائع الخضار).
   */
  private boolean isAloneBefore(Voice voice, Subject subject, boolean goesOn) {
    if (!memory.isRecent(voice) || isAnybodyElseHere(voice) || !aside.isEmpty()) return false;
    if (goesOn) return !voice.isCalled() && memory.isLastSpeaker(voice);
    return (!memory.hasSpoken(voice) || descriptions.isTrade(subject.text())) && described.isOnlyUncalled(voice);
  }

  /** قال سمير حداد …. ¶ ولم يخف التونسي …: whoever spoke in the paragraph before, if nobody is named in this one. */
  private boolean goesOnAlone(Voice voice) {
    return memory.isRecent(voice) && memory.hasSpoken(voice) && !memory.isNameless(voice)
        && !isAnybodyElseHere(voice);
  }

  private boolean isAnybodyElseHere(Voice voice) {
    return here.stream().anyMatch(other -> other != voice && other.kind == Name.Kind.PERSON
        && !calledAgain.contains(other));
  }
}
