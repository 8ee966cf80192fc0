package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the subject behind an English verb or preposition: <i>said Samar Khawaldeh, a spokeswoman …</i>. */
final class EnglishSubjectBehind {
  private final Words english;
  private final Text text;
  private final NamedText named;
  private final EnglishPosts beside;
  private final EnglishNounPhrases phrases;

  EnglishSubjectBehind(Words english, NamedText named, EnglishPosts beside, EnglishNounPhrases phrases) {
    this.english = english;
    this.text = named.text;
    this.named = named;
    this.beside = beside;
    this.phrases = phrases;
  }

  /** The subject that begins at a token; empty if none speaks there. */
  Optional<Subject> at(int at, int limit) {
    int i = at;
    while (i < limit && english.is("adverb", text.key(i)) && named.at(i) == null) i++;
    if (i >= limit || !text.token(i).isWord() || text.quoted(i)) return Optional.empty();
    if (named.at(i) == null
        && Set.of("he", "she").contains(text.key(i))) return EnglishSubjects.pronoun(text, i, i + 1);
    int end = i;
    while (end < limit && end - i < EnglishPosts.LONGEST_PHRASE) {
      Token token = text.token(end);
      if (token.isMark() && !token.key().equals("'s") && !token.key().equals("&") && !named.isHyphen(end)
          || text.quoted(end)) break;
      if (named.at(end) == null && (english.isAny(token.key(), "relative", "auxiliary", "conjunction", "pronoun")
          && !Set.of("his", "her", "as").contains(token.key()))) break;
      end++;
    }
    Name person = null;
    for (int k = i; k < end && person == null; k++) {
      Name name = named.at(k);
      if (name == null || name.from() != k) {
        if (name == null && EnglishNounPhrases.PREPOSITIONS.contains(text.key(k)) && k > i && named.at(k - 1) == null
            && !postWithPlace(k, end)) break;
        continue;
      }
      if (name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.OPEN
          && (k == i || isDeterminer(k - 1) || english.isRole(text.key(k - 1)))) person = name;
    }
    if (person != null && person.kind() == Name.Kind.OPEN) {
      for (int k = person.to(); k < end; k++) {
        Name later = named.at(k);
        if (later == null && EnglishNounPhrases.PREPOSITIONS.contains(text.key(k))) break;
        if (later != null && later.kind() == Name.Kind.PERSON && k > person.to()) {
          person = later;
          break;
        }
      }
    }
    if (person != null
        && !followedByNoun(person, end))
            return Optional.of(beside.named(person, new ArrayList<>(beside.postsBefore(person, i, i)), limit));
    for (int k = i; k < end; k++) {
      Name name = named.at(k);
      if (name == null) {
        if (isDeterminer(k)) continue;
        break;
      }
      if (followedByNoun(name, end)) {
        break;
      }
      if (!name.speaks()) return Optional.empty();
      return Optional.of(beside.named(name, List.of(), limit));
    }
    int head = end - 1;
    for (int k = i + 1; k < end; k++) {
      if (EnglishNounPhrases.PREPOSITIONS.contains(text.key(k)) && named.at(k) == null) {
        head = k - 1;
        break;
      }
    }
    if (head < i) return Optional.empty();
    Optional<Subject> described = phrases.describe(i, head, end, end);
    if (described.isPresent() && described.get().type() != Subject.Type.NAMED && end + 1 < limit
        && text.token(end).isComma()) {
      Name name = named.at(end + 1);
      if (name != null && name.from() == end + 1 && name.kind() == Name.Kind.PERSON) {
        return Optional.of(Subject.named(name, beside.posts(i, end), name.to() < limit
            && text.token(name.to()).isComma() ? name.to() + 1 : name.to()));
      }
    }
    return described;
  }

  private boolean isDeterminer(int k) {
    return k >= 0 && k < text.size() && english.is("determiner", text.key(k));
  }

  private boolean postWithPlace(int preposition, int end) {
    Name name = named.at(preposition + 1);
    return name != null && name.kind() != Name.Kind.PERSON && name.to() < end && named.at(name.to()) != null;
  }

  /** <i>a World Bank study</i>: the name only qualifies the noun behind it. */
  private boolean followedByNoun(Name name, int end) {
    if (name.to() >= end) return false;
    String key = text.key(name.to());
    if (key.equals("'s")) return true;
    return named.at(name.to()) == null && (english.isDocument(key) || english.isRole(key) || english.isUnnamed(key));
  }

}
