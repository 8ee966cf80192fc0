package org.qawl.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds whom a description means by its words: the posts and callings of people, the kinds of bodies. */
final class Described {
  /** How many words of a description tell enough of whom it means. */
  private static final int LONG = 3;
  /** The score of a post that has only the noun of a description. */
  private static final int NOUN_ALONE = 2;
  /** What a shared word counts for whether somebody is meant; what he is called having other words: القاضي of رئيس المحكمة. */
  private static final int WORD = 2;
  private static final int OTHER_WORDS = 3;
  /** That he was named before; that he is of the nation which the description names. */
  private static final int NAMED = 2;
  private static final int NATION = 2;

  private final Descriptions descriptions;
  private final Cast cast;
  private final Memory memory;
  private final Doings doings;
  /** Who was remembered in this paragraph, and the bodies that its sentence at work is about. */
  private final Set<Voice> here;
  private final Set<Voice> bodies;

  Described(
      Descriptions descriptions, Cast cast, Memory memory, Doings doings, Set<Voice> here, Set<Voice> bodies) {
    this.descriptions = descriptions;
    this.cast = cast;
    this.memory = memory;
    this.doings = doings;
    this.here = here;
    this.bodies = bodies;
  }

  /** Whom the words of a description mean, whatever stands beside it; null if they fit nobody, or several. */
  @Nullable Voice byWords(Subject subject) {
    Voice voice = named(subject);
    if (voice == null) voice = heardBefore(subject);
    if (voice == null) voice = holder(subject);
    return voice == null ? onlyDoing(subject) : voice;
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
        score = fit(subject, wanted, voice);
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

  /**
   * How well somebody fits a description: the words it shares with what he is called, or that he may be called so, and
   * his nation. Who is named only later is meant if nobody of before can be: المدرب البرتغالي is rather the Portuguese
   * technical director who spoke than the Spanish coach of the other team.
   */
  private int fit(Subject subject, List<String> wanted, Voice voice) {
    int words = 0;
    for (String called : voice.calledBy()) words = Math.max(words, shared(wanted, descriptions.describing(called)));
    boolean named = memory.isNamed(voice);
    // فالمدير الفني للمهرجان …: the director of a centre, who is named later only, is somebody else
    boolean later = descriptions.isOfSomething(subject.text()) || descriptions.isDefinite(subject.text()) && !named;
    boolean other = later && wanted.size() >= LONG && words <= NOUN_ALONE && !voice.posts().isEmpty()
        && voice.posts().stream().allMatch(descriptions::isOfSomething);
    // مدرب الوداد, where nothing else is known of somebody than that he is مدرب الرجاء
    boolean another = words <= NOUN_ALONE && wanted.size() > 1 && voice.posts().isEmpty() && !voice.callings.isEmpty()
        && voice.callings.stream().allMatch(descriptions::isOfSomething);
    if (other || another || isOfAnother(wanted, voice)) return 0;
    boolean heard = !memory.heard(wanted.getFirst()).isEmpty();
    boolean holds = words == 0 && !heard && memory.hasSpoken(voice) && mayHold(subject.text(), voice);
    if (words == 0 && !holds) return 0;
    int fit = words > 0 ? WORD * words : OTHER_WORDS;
    if (named) fit += NAMED;
    boolean more = words > NOUN_ALONE;
    if (!more && isOfItsNation(subject, voice)) fit += NATION;
    // قال الرئيس الأمريكي سمير حداد …، ووعد الرئيس الفرنسي …
    return !more && isOfAnotherNation(subject.text(), voice) ? 0 : fit;
  }

  /**
   * رئيس مجلس إدارة نادي النسيم is not he of نادي المرفأ: a long description ends otherwise than each of somebody's posts.
   */
  private boolean isOfAnother(List<String> wanted, Voice voice) {
    if (wanted.size() <= LONG || voice.posts().isEmpty()) return false;
    return voice.posts().stream().map(descriptions::describing).allMatch(post -> post.size() > LONG
        && !post.contains(wanted.getLast()) && !wanted.contains(post.getLast()));
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

  /** المدربة المقالة: the only one named so far who is called by the noun, whatever else is said of her; else null. */
  @Nullable Voice onlyCalled(Subject subject) {
    String last = subject.text().substring(subject.text().lastIndexOf(' ') + 1);
    boolean ofPlace = (last.endsWith("ي") || last.endsWith("ية")) && !descriptions.isGeneral(last);
    if (ofPlace) return null; // النائب الجنوبي: rather another one; but الطبيب الأربعيني
    List<String> noun = descriptions.describing(subject.text()).subList(0, 1);
    return onlyNamed(voice -> mayMean(subject, voice)
        && voice.calledBy().stream().anyMatch(by -> shared(noun, descriptions.describing(by)) > 0));
  }

  /**
   * The last speaker who has a post or title for which the description stands as well; if it names his nation, the only
   * one named so far whose post does.
   */
  private @Nullable Voice holder(Subject subject) {
    for (Voice voice : memory.speakers()) if (isHolder(subject, voice)) return voice;
    return onlyNamed(voice -> isHolder(subject, voice) && isOfItsNation(subject, voice));
  }

  /**
   * The only one named so far who has a post for which the description stands as well, or does what it says: لم تخف
   * الدبلوماسية ضيقها.
   */
  @Nullable Voice onlyFitting(Subject subject) {
    Voice holder = onlyNamed(voice -> isHolder(subject, voice));
    return holder == null ? onlyDoing(subject) : holder;
  }

  /** قال المدرب: the only one named so far of whom it was told that he does or has what a description says; else null. */
  private @Nullable Voice onlyDoing(Subject subject) {
    List<String> wanted = descriptions.describing(subject.text());
    boolean epithet = wanted.size() == 1 || descriptions.isEpithet(subject.text());
    return wanted.isEmpty() ? null : onlyNamed(voice -> mayMean(subject, voice)
        && doings.of(voice).stream().anyMatch(doing -> isDoing(wanted, epithet, descriptions.describing(doing))));
  }

  /** المدرب الشاب of a مدرب, صاحب الورشة of a صاحب ورشة. */
  private static boolean isDoing(List<String> wanted, boolean epithet, List<String> doing) {
    return doing.size() > 1 ? doing.equals(wanted) : epithet && doing.getFirst().equals(wanted.getFirst());
  }

  /** Whether somebody is the only one named so far of his gender beside whose name nothing stands. */
  boolean isOnlyUncalled(Voice voice) {
    return onlyNamed(other -> !other.isCalled() && mayMean(other, voice.gender)) == voice;
  }

  /** The only one named so far who is like this; null if nobody is, or several are. */
  private @Nullable Voice onlyNamed(Predicate<Voice> like) {
    Voice only = null;
    for (Voice voice : cast.voices()) {
      if (!memory.isNamed(voice) || !like.test(voice)) continue;
      if (only != null) return null;
      only = voice;
    }
    return only;
  }

  private boolean isHolder(Subject subject, Voice voice) {
    return mayMean(subject, voice) && mayHold(subject.text(), voice);
  }

  /** Whether somebody is a person of the gender that a description shows. */
  private static boolean mayMean(Subject subject, Voice voice) {
    return mayMean(voice, subject.gender());
  }

  private static boolean mayMean(Voice voice, Gender gender) {
    return voice.kind == Name.Kind.PERSON && gender.agrees(voice.gender);
  }

  private boolean isOfItsNation(Subject subject, Voice voice) {
    return voice.calledBy().stream().anyMatch(called -> descriptions.isOfItsNation(subject.text(), called));
  }

  /** السفير of Jordan, described as السفير اليمني; but a Jordanian who is ambassador in Yemen may be السفير الأردني. */
  private boolean isOfAnotherNation(String description, Voice voice) {
    List<String> all = voice.calledBy();
    return all.stream().anyMatch(called -> descriptions.isOfAnotherNation(description, called))
        && all.stream().noneMatch(called -> descriptions.isOfItsNation(description, called));
  }

  private boolean mayHold(String description, Voice voice) {
    return !isOfAnotherNation(description, voice)
        && voice.calledBy().stream().anyMatch(called -> descriptions.mayHold(description, called));
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

  /** Whether a title or trade beside a name is the noun of a description; not the نادي of قائد النادي. */
  private boolean isCalled(Voice voice, List<String> wanted) {
    return voice.callings.stream().map(descriptions::describing)
        .anyMatch(calling -> !calling.isEmpty() && calling.getFirst().equals(wanted.getFirst()));
  }

  /** How many words of a description a post has; none unless the noun itself is there. */
  private int shared(List<String> wanted, List<String> post) {
    if (!post.contains(wanted.getFirst())) return 0;
    int shared = post.getFirst().equals(wanted.getFirst()) ? 2 : 1;
    for (String word : wanted.subList(1, wanted.size())) if (post.contains(word)) shared++;
    return shared;
  }
}
