package org.qawl.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom a reader has in mind from paragraph to paragraph. */
final class Memory {
  private static final int LONGEST = 12;

  /** The latest last: speakers and the people that sentences were about. */
  final List<Voice> focus = new ArrayList<>();
  private final List<Voice> spoke = new ArrayList<>();
  /** Who and what has been named, the latest last. */
  private final Set<Voice> named = new LinkedHashSet<>();
  /** The same as it was when this paragraph began. */
  private List<Voice> namedBefore = List.of();
  /** Those whom only a noun names, by it. */
  private final Map<String, Voice> nameless = new HashMap<>();
  /** The nameless speakers by their nouns, as written, the latest last. */
  private final Map<String, List<String>> heard = new HashMap<>();
  /** Who was remembered in the paragraph before. */
  private final Set<Voice> recent = new HashSet<>();
  /** And who in the one before that. */
  private final Set<Voice> earlier = new HashSet<>();

  void remember(Voice voice) {
    focus.remove(voice);
    focus.add(voice);
    forgetOldest();
  }

  /** Remembers somebody, but as the first to be forgotten. */
  void mention(Voice voice) {
    if (!focus.contains(voice)) focus.addFirst(voice);
    forgetOldest();
  }

  private void forgetOldest() {
    if (focus.size() > LONGEST) focus.removeFirst();
  }

  /** The last person, or the last body, that was remembered; null if none was. */
  @Nullable Voice latest(Name.Kind kind) {
    for (Voice voice : focus.reversed()) if (voice.kind == kind) return voice;
    return null;
  }

  /** Whoever of a gender was remembered last; null if nobody was. */
  @Nullable Voice latest(Gender gender) {
    return last(focus, gender);
  }

  /** Whoever of a gender spoke last; null if nobody did. */
  @Nullable Voice lastSpeaker(Gender gender) {
    return last(spoke, gender);
  }

  /** The last of these whom a verb or pronoun of a gender may mean; null if there is none. */
  @Nullable Voice last(List<Voice> voices, Gender gender) {
    for (Voice voice : voices.reversed()) if (agrees(voice, gender)) return voice;
    return null;
  }

  /** Whether a verb or pronoun of a gender may mean somebody. */
  boolean agrees(Voice voice, Gender gender) {
    if (gender == Gender.MANY) return voice.kind == Name.Kind.BODY || isNameless(voice);
    return gender.agrees(voice.gender) || voice.document == gender;
  }

  void name(Voice voice) {
    named.remove(voice);
    named.add(voice);
  }

  /** Whoever or whatever of these was named last before this paragraph; null if none was. */
  @Nullable Voice lastNamed(Predicate<Voice> like) {
    for (Voice voice : namedBefore.reversed()) if (like.test(voice)) return voice;
    return null;
  }

  /** Whether somebody or something has been named so far. */
  boolean isNamed(Voice voice) {
    return named.contains(voice);
  }

  void spoke(Voice voice) {
    spoke.remove(voice);
    spoke.add(voice);
  }

  /** Who has spoken, the latest first. */
  List<Voice> speakers() {
    return spoke.reversed();
  }

  boolean hasSpoken(Voice voice) {
    return spoke.contains(voice);
  }

  boolean isLastSpeaker(Voice voice) {
    return !spoke.isEmpty() && spoke.getLast() == voice;
  }

  /** Somebody without a name has spoken, who may be called again by this noun. */
  void hear(String noun, String written) {
    List<String> all = heard.computeIfAbsent(noun, key -> new ArrayList<>());
    all.remove(written);
    all.add(written);
  }

  /** The nameless speakers who were heard by this noun, the latest first. */
  List<String> heard(String noun) {
    return heard.getOrDefault(noun, List.of()).reversed();
  }

  /** Whoever is called only by a noun, the same one for the same noun. */
  Voice nameless(String noun) {
    return nameless.computeIfAbsent(noun, text -> new Voice(Name.Kind.PERSON, text, List.of(text)));
  }

  /** The same, or whoever was called by all these words: مدير التعليم is the مدير التعليم بالوادي of before. */
  Voice nameless(String noun, String whole) {
    if (noun.equals(whole)) return nameless(noun);
    Voice known = nameless.get(whole);
    if (known == null) {
      known = nameless(whole);
      nameless.put(noun, known);
    }
    return known;
  }

  /** Somebody of whom nothing is known but that he is none of those who are named. */
  Voice stranger(Gender gender) {
    Voice voice = new Voice(Name.Kind.PERSON, "", List.of());
    voice.gender = gender;
    voice.unknown = true;
    return voice;
  }

  boolean isNameless(Voice voice) {
    return voice.unknown || nameless.containsValue(voice);
  }

  /** The body that spoke last; null if none did. */
  @Nullable Voice lastBody() {
    for (Voice voice : spoke.reversed()) if (voice.kind == Name.Kind.BODY) return voice;
    return null;
  }

  /** Whether somebody was remembered in the paragraph before. */
  boolean isRecent(Voice voice) {
    return recent.contains(voice);
  }

  /** Whether somebody spoke last of all, or was remembered one paragraph before the last. */
  boolean isNearlyRecent(Voice voice) {
    return earlier.contains(voice) || isLastSpeaker(voice);
  }

  /** Whether any of those who were remembered in the paragraph before is like this. */
  boolean isAnyRecent(Predicate<Voice> like) {
    return recent.stream().anyMatch(like);
  }

  /** Ends a paragraph in which these were remembered. */
  void endParagraph(Set<Voice> here) {
    namedBefore = List.copyOf(named);
    // A paragraph that names nobody, as a bare quotation, leaves in mind whom the one before did.
    if (here.isEmpty()) return;
    earlier.clear();
    earlier.addAll(recent);
    recent.clear();
    recent.addAll(here);
  }
}
