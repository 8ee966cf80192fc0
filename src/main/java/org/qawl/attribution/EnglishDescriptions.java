package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;

/** Whom English descriptions mean. */
final class EnglishDescriptions implements Descriptions {
  private final Words english;

  EnglishDescriptions(Words english) {
    this.english = english;
  }

  @Override
  public List<String> describing(String description) {
    List<String> words = new ArrayList<>();
    String head = "";
    boolean open = true;
    for (Token token : Tokenizer.tokens(description)) {
      if (!token.isWord()) continue;
      String key = token.key();
      if (english.isAny(key, "preposition")) {
        open = false;
        continue;
      }
      if (english.is("determiner", key)) continue;
      if (open) head = key;
      words.add(key);
    }
    if (words.remove(head)) words.addFirst(head);
    return words;
  }

  @Override
  public boolean isAnyBody(String description) {
    List<String> words = describing(description);
    return !words.isEmpty() && !english.is("body of one kind", words.getFirst());
  }

  @Override
  public boolean isOnePerson(String description) {
    List<String> words = describing(description);
    if (words.isEmpty() || describesBody(description)
        || description.matches("(?i)(his|her|its|their|my|our)\\b.*")) return false;
    String noun = words.getFirst();
    return (english.isRole(noun) || english.isUnnamed(noun)) && !english.isPlural(noun);
  }

  @Override
  public boolean isGeneral(String description) {
    if (description.contains("year-old")) return true;
    List<String> words = describing(description);
    if (words.size() != 1) return false;
    String noun = words.getFirst();
    return english.isAny(noun, "general description", "demonym") || english.isNational(noun) || english.isRole(noun)
        && !english.isPost(noun);
  }

  @Override
  public boolean mayCallAgain(String description) {
    if (!isOnePerson(description)) return false;
    for (Token token : Tokenizer.tokens(description)) if (english.is("preposition", token.key())) return false;
    return true;
  }

  @Override
  public boolean describesBody(String description) {
    List<String> words = describing(description);
    return !words.isEmpty() && english.is("body", words.getFirst());
  }
}
