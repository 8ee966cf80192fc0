package org.qawl.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short forms by which an article calls a body whose whole name it has told.
 *
 * <pre>
 * شركة نماء البحر للتحلية        نماء البحر
 * المديرية العامة للحماية المدنية    الحماية المدنية
 * بعثة الأمم المتحدة للدعم         البعثة الأممية
 * المفوضية العليا لحقوق الطفل       مفوضية حقوق الطفل
 * بنك المغرب                       البنك المركزي
 * رابطة معلمي التعليم الأساسي         رابطة المعلمين
 * </pre>
 */
final class ArabicShortBodies {
  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;
  private final ArabicOrganizationTails tails;

  ArabicShortBodies(ArabicWords arabic, ArabicOrganizationWords words) {
    this.arabic = arabic;
    this.words = words;
    this.tails = new ArabicOrganizationTails(arabic, words);
  }

  /** All of these forms of a body's name. */
  List<String> of(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    List<String> forms = new ArrayList<>();
    add(forms, withoutHead(name, tokens));
    add(forms, properWord(tokens));
    add(forms, served(name, tokens));
    add(forms, ofUnitedNations(tokens));
    add(forms, headAndPurpose(name, tokens));
    add(forms, firstField(name, tokens));
    add(forms, headAndFirst(tokens));
    forms.addAll(withoutPurpose(name, tokens));
    forms.addAll(called(tokens));
    return forms;
  }

  private static void add(List<String> forms, @Nullable String form) {
    if (form != null) forms.add(form);
  }

  /** الحماية المدنية of المديرية العامة للحماية المدنية: what it is for, if that is two words; else null. */
  private @Nullable String served(String name, List<Token> tokens) {
    if (tokens.size() != 4 || !tokens.get(1).key().equals("العامة") || !tokens.get(2).key().startsWith("لل")
        || !tails.isAdjective(tokens.get(3).key())) return null;
    return "ال" + name.substring(ArabicWords.offset(tokens.get(2), 2));
  }

  /** البنك المركزي of بنك المغرب, المولودية of مولودية وهران: what the article calls one that has its own name. */
  private List<String> called(List<Token> tokens) {
    if (tokens.size() < 2) return List.of();
    if (words.is("central", tokens.get(0).key(), tokens.get(1).key())) {
      return List.of("البنك المركزي", "المصرف المركزي");
    }
    return words.is("club", tokens.getFirst().key()) ? List.of("ال" + tokens.getFirst().text()) : List.of();
  }

  /** شركة نماء of شركة نماء للتحلية, النماء للتحلية of شركة النماء للتحلية: without what it is for, or its head. */
  private List<String> withoutPurpose(String name, List<Token> tokens) {
    if (tokens.size() < 3 || !takesName(tokens.getFirst().key()) || tokens.getFirst().key().startsWith("ال")) {
      return List.of();
    }
    int to = endOfProper(tokens);
    if (to == tokens.size() || !tokens.get(to).key().startsWith("لل")) return List.of();
    if (tokens.get(1).key().startsWith("ال")) return List.of(name.substring(tokens.get(1).start()));
    return List.of(name.substring(0, tokens.get(to - 1).end()));
  }

  /** لجنة العمل of لجنة العمل والتنمية النيابية: its first field, of a body that looks after several; else null. */
  private @Nullable String firstField(String name, List<Token> tokens) {
    if (tokens.size() < 3 || !words.takes(tokens.getFirst().key(), "more")
        || !words.takes(tokens.getFirst().key(), "portfolio") || !tokens.get(1).key().startsWith("ال")) return null;
    return tokens.get(2).key().startsWith("وال") ? name.substring(0, tokens.get(1).end()) : null;
  }

  /** مفوضية حقوق الطفل of المفوضية العليا لحقوق الطفل: its head and what it is for; null if that is not said so. */
  private @Nullable String headAndPurpose(String name, List<Token> tokens) {
    String head = tokens.getFirst().key();
    if (tokens.size() < 4 || !head.startsWith("ال")) return null;
    for (int i = 2; i + 1 < tokens.size(); i++) {
      String key = tokens.get(i).key();
      if (arabic.isNational(tokens.get(i - 1).key())) return null; // another nation's may be meant
      if (!key.startsWith("ل") || !words.is("purpose", key.substring(1))) continue;
      return tokens.getFirst().text().substring(2) + " " + name.substring(tokens.get(i).start() + 1);
    }
    return null;
  }

  /**
   * سلطة الضبط of سلطة ضبط البريد, رابطة المعلمين of رابطة معلمي التعليم: its head and the first word behind it, with the
   * article; null if a proper name may follow the head, or it is a club's.
   */
  private @Nullable String headAndFirst(List<Token> tokens) {
    if (tokens.size() < 3) return null;
    String head = tokens.getFirst().key();
    String first = tokens.get(1).text();
    String key = tokens.get(1).key();
    boolean many = key.endsWith("ي") && key.length() > 4 && !arabic.role(key.substring(0, key.length() - 1)).isEmpty();
    boolean idafa = !head.startsWith("ال") && !key.startsWith("ال") && key.length() > 2
        && !tokens.get(2).key().startsWith("لل")
        && (many || arabic.isEverydayAlone(key) || !arabic.role(key).isEmpty() || arabic.isNoun("area", key));
    if (!idafa || words.takes(head, "proper") || words.is("club", head)) return null;
    return tokens.getFirst().text() + " ال" + first + (many ? "ن" : "");
  }

  /** نماء البحر of شركة نماء البحر للتحلية: the proper name behind its head; null if it is none. */
  private @Nullable String withoutHead(String name, List<Token> tokens) {
    if (tokens.size() < 3) return null;
    String head = tokens.getFirst().key();
    String first = tokens.get(1).key();
    if (head.startsWith("ال") && first.startsWith("ال")) return name.substring(tokens.get(1).start()); // الوطنية للنفط
    boolean party = words.takes(head, "ideal");
    boolean place = words.takes(head, "municipal"); // بلدية بر الياس
    if (place || !takesName(head) || first.startsWith("ال") && !party) return null;
    int to = endOfProper(tokens);
    boolean ordinary = arabic.isEverydayAlone(first) && !party || arabic.words.isPlace(first)
        || arabic.words.isGivenName(first) || arabic.words.isHead(first) || words.is("honoured", first);
    if (ordinary || to == 2) return null;
    return name.substring(tokens.get(1).start(), tokens.get(to - 1).end());
  }

  /** داليرو of شركة داليرو and شركة داليرو تونس: the word that nobody knows; null if it may mean something else. */
  private @Nullable String properWord(List<Token> tokens) {
    if (tokens.size() < 2 || !words.takes(tokens.getFirst().key(), "bare")) return null;
    boolean nation = tokens.size() == 3 && arabic.words.isPlace(tokens.get(2).key());
    String word = tokens.get(1).key();
    boolean known = word.length() < 4 || word.startsWith("ال") || arabic.isEveryday(word) || arabic.words.isPlace(word)
        || arabic.words.isGivenName(word) || arabic.words.isSurname(word) || arabic.words.isHead(word)
        || arabic.isFunction(word) || arabic.isNational(word) || words.is("honoured", word) || words.is("letter", word);
    return known || tokens.size() > 2 && !nation ? null : tokens.get(1).text();
  }

  /** البعثة الأممية of بعثة الأمم المتحدة للدعم: null if the name is none of the United Nations'. */
  private @Nullable String ofUnitedNations(List<Token> tokens) {
    boolean nations = tokens.size() > 3 && tokens.get(1).key().equals("الامم") && tokens.get(2).key().equals("المتحدة");
    if (!nations || tokens.getFirst().key().startsWith("ال")) return null;
    String head = tokens.getFirst().text();
    return "ال" + head + (head.endsWith("ة") ? " الأممية" : " الأممي");
  }

  /** The name behind its noun as it may stand between quotation marks: أفق المشرق; null if the noun takes no name. */
  @Nullable String inMarks(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    String head = tokens.getFirst().key();
    boolean armed = words.takes(head, "troop") || words.is("feminine", head); // كتائب صقور الوادي
    if (tokens.size() < 2 || !takesName(head) && !(armed && tokens.size() > 2)) return null;
    int to = endOfProper(tokens);
    return to < 2 ? null : name.substring(tokens.get(1).start(), tokens.get(to - 1).end());
  }

  private boolean takesName(String head) {
    return words.takes(head, "name") || words.takes(head, "proper");
  }

  /** Where what a body is for or its nation begins. */
  private int endOfProper(List<Token> tokens) {
    int to = 2;
    while (to < tokens.size() && !tokens.get(to).key().startsWith("لل")
        && !arabic.isNational(tokens.get(to).key())) to++;
    return to;
  }
}
