package org.qawl.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qawl.tables.Table;

/** Finds who is credited with what in an Arabic paragraph. */
final class ArabicCues implements CueFinder {
  private static final int FARTHEST_CONTENT = 30;
  private static final Set<String> IMPERSONAL = Set.of("يذكر", "يعتقد", "يتوقع", "يرجح", "يقدر", "يلاحظ", "يعتبر", "يعد", "يزعم", "يظن", "ذكر", "يقال", "نقل");

  private static final Set<String> WHAT = Set.of("ما", "بما", "مما", "عما", "لما", "فيما");

  /** A row of arabic-phrases.tsv. */
  private record Phrase(List<String> keys, String kind, Gender gender) {}

  private final ArabicWords arabic;
  /** Under their first word, with و or ف before it and without; the longest first. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  ArabicCues(ArabicWords arabic) {
    this.arabic = arabic;
    for (Table.Row row : Table.of(ArabicCues.class, "arabic-phrases.tsv")) {
      List<String> keys = Tokenizer.tokens(row.get("phrase")).stream().map(Token::key).toList();
      Gender gender = switch (row.get("gender")) {
        case "male" -> Gender.MALE;
        case "female" -> Gender.FEMALE;
        case "many" -> Gender.MANY;
        default -> Gender.UNKNOWN;
      };
      Phrase phrase = new Phrase(keys, row.get("kind"), gender);
      for (String joined : List.of("", "و", "ف")) phrases.computeIfAbsent(joined + keys.getFirst(), first -> new ArrayList<>()).add(phrase);
    }
    for (List<Phrase> same : phrases.values()) same.sort((a, b) -> Integer.compare(b.keys().size(), a.keys().size()));
  }

  int hints(String key) {
    return phrases.containsKey(key) || WHAT.contains(key) || arabic.verbs.form(key).isPresent() ? Hint.CUE : 0;
  }

  @Override
  public List<Cue> find(Text text, List<Name> names) {
    List<Cue> cues = new ArrayList<>();
    ArabicSubjects subjects = new ArabicSubjects(arabic, text, names);
    for (Text.Sentence sentence : text.sentences) new InSentence(text, sentence, subjects, cues).find();
    return cues;
  }

  /** One sentence at work. */
  private final class InSentence {
    final Text text;
    final int from;
    final int to;
    final ArabicSubjects subjects;
    final List<Cue> cues;
    final int firstCue;

    InSentence(Text text, Text.Sentence sentence, ArabicSubjects subjects, List<Cue> cues) {
      this.text = text;
      this.from = sentence.from();
      this.to = sentence.to();
      this.subjects = subjects;
      this.cues = cues;
      this.firstCue = cues.size();
    }

    void find() {
      int i = from;
      while (i < to) {
        if (text.quoted(i) || !text.token(i).isWord() || !text.token(i).may(Hint.CUE)) {
          i++;
          continue;
        }
        Cue cue = phraseAt(i);
        if (cue == null) cue = namedAt(i);
        if (cue == null) cue = verbAt(i);
        if (cue != null && isNested(cue)) cue = null;
        if (cue != null) {
          clipPrevious(cue);
          cues.add(cue);
          i = Math.max(cue.to(), i + 1);
        } else {
          i++;
        }
      }
    }

    /** Whether a cue stands inside what an earlier one reports: only the outer speaker counts. */
    private boolean isNested(Cue cue) {
      if (cues.size() == firstCue) return false;
      Cue earlier = cues.getLast();
      if (earlier.contentFrom() < 0 || !arabic.isThat(text.key(earlier.contentFrom())) || cue.from() <= earlier.contentFrom()) return false;
      if (cue.rule().equals("named by") || cue.rule().equals("relayed")) return false;
      Name name = cue.subject().name();
      int start = name != null && name.from() < cue.from() ? name.from() : cue.from();
      if (start <= earlier.contentFrom() + 1) return true;
      String key = text.key(start);
      String before = text.key(start - 1);
      boolean joined = arabic.verbs.form(key).map(ArabicVerbs.Form::joined).orElse(false);
      return !joined && !text.token(start - 1).isMark() && !arabic.words.is("conjunction", ArabicWords.withoutConjunction(before))
          && !arabic.words.is("conjunction", before) && !arabic.words.is("clause pronoun", before) && !arabic.words.is("pronoun", ArabicWords.withoutConjunction(before))
          && !cue.rule().equals("participle") && !cue.rule().equals("according to") && !cue.rule().equals("pronoun phrase") && !text.key(start).startsWith("ف");
    }

    private void clipPrevious(Cue cue) {
      if (cues.size() > firstCue) {
        int end = cue.from();
        Name subject = cue.subject().name();
        if (subject != null && subject.from() < end && subject.from() > cues.getLast().to()) end = subject.from();
        cues.set(cues.size() - 1, cues.getLast().withContentTo(end));
      }
    }

    private @Nullable Cue phraseAt(int i) {
      for (Phrase phrase : phrases.getOrDefault(text.key(i), List.of())) {
        if (!matches(phrase.keys(), i)) continue;
        int end = i + phrase.keys().size();
        switch (phrase.kind()) {
          case "pronoun" -> {
            int content = end;
            while (content < to && text.token(content).isMark() && !text.isQuotationMark(content)) content++;
            return cue(i, end, Subject.pronoun(phrase.gender(), end), content < to ? content : -1, to, true, false, "pronoun phrase", .85);
          }
          case "according", "according-li", "issued" -> {
            boolean attached = phrase.kind().equals("according-li");
            Optional<Subject> subject = end < to && !text.quoted(end) ? subjects.at(end, to, attached, false) : Optional.empty();
            if (subject.isEmpty() && end < to && phrase.kind().equals("according") && isSurnameLike(end)) {
              subject = subjects.at(end, to, false, true);
            }
            if (subject.isEmpty() && phrase.kind().equals("issued") && end < to && text.key(end).startsWith("ال") && arabic.isCarrier(text.key(end))) {
              // وجاء في البيان: the body that issued it was named before.
              subject = Optional.of(new Subject(Subject.Type.PRONOUN, null, "it", Gender.UNKNOWN, List.of(), end + 1));
            }
            if (subject.isEmpty() && attached && isForeignSurname(end)) {
              Name name = ArabicOrganizations.name(text, end, end + 1, new ArabicWords.Bare(text.key(end).substring(1), 1, false)).as(Name.Kind.PERSON);
              subject = Optional.of(subjects.named(name, List.of(), to));
            }
            if (subject.isEmpty()) return null;
            if (subject.get().type() == Subject.Type.DESCRIPTION && phrase.keys().size() == 1 && phrase.kind().equals("issued")) return null;
            int content = subject.get().end();
            while (content < to && text.token(content).isComma()) content++;
            if (content < to && (text.key(content).equals("فان") || text.key(content).startsWith("فان"))) content++;
            boolean behind = content < to && !text.token(content).isMark() || text.quotationOpensAt(content);
            return cue(i, end, subject.get(), behind ? content : -1, to, !behind || i > from + 1, false, "according to", .9);
          }
          default -> {
            return null;
          }
        }
      }
      return null;
    }

    /** وفقاً لباركر، …: one unknown word without article, and then a mark. */
    private boolean isForeignSurname(int at) {
      String key = text.key(at);
      return at + 1 < to && text.token(at + 1).isComma() && key.startsWith("ل") && !key.startsWith("لل") && key.length() > 4 && !key.endsWith("ة")
          && !arabic.isDocument(key.substring(1)) && arabic.role(key.substring(1)).isEmpty() && !arabic.isFunction(key) && !arabic.words.isPlace(key.substring(1));
    }

    private boolean isSurnameLike(int at) {
      int next = at + 1;
      return text.token(at).isWord() && (next >= to || text.token(next).isMark()) && !text.key(at).startsWith("ال") && text.key(at).length() > 3;
    }

    /** Whether the words behind the first of a phrase follow. */
    private boolean matches(List<String> keys, int i) {
      if (i + keys.size() > to) return false;
      for (int k = 1; k < keys.size(); k++) if (!text.key(i + k).equals(keys.get(k)) || text.quoted(i + k)) return false;
      return true;
    }

    /** ما سماه «…»: the words are those of whoever the sentence is about. */
    private @Nullable Cue namedAt(int i) {
      String key = text.key(i);
      if (!WHAT.contains(key) || i + 1 >= to) return null;
      String verb = text.key(i + 1);
      String stem = verb.endsWith("ه") ? verb.substring(0, verb.length() - 1) : verb.endsWith("ها") ? verb.substring(0, verb.length() - 2) : "";
      boolean naming = Set.of("سما", "اسما", "سمت", "اسمت", "وصف", "وصفت", "اعتبر", "اعتبرت", "يسمي", "تسمي", "يصف", "تصف").contains(stem)
          || Set.of("سمته", "وصفته", "اعتبرته", "سماه", "اسماه", "سمتها", "وصفتها").contains(verb);
      if (!naming) return null;
      Gender gender = stem.endsWith("ت") || verb.contains("ت") && !verb.contains("اعتبر") ? Gender.FEMALE : Gender.UNKNOWN;
      return cue(i, i + 2, Subject.same(gender, i + 2), i + 2, to, false, true, "named by", .75);
    }

    private @Nullable Cue verbAt(int i) {
      Optional<ArabicVerbs.Form> found = arabic.verbs.form(text.key(i));
      if (found.isEmpty()) return null;
      ArabicVerbs.Form form = found.get();
      Name name = subjects.nameAt(i);
      if (name != null && !form.joined() && (name.from() < i || name.kind() != Name.Kind.BODY || name.to() > i + 1)) return null;
      if (isNegated(i)) return null;
      if (form.verb().is("noun-like") && form.aspect() != ArabicVerbs.Aspect.IMPERFECT && !opensClause(i, form)) return null;
      if (form.verb().relays()) return relayAt(i);
      if (form.aspect() == ArabicVerbs.Aspect.PARTICIPLE) return participleAt(i, form);
      return finiteAt(i, form);
    }

    private boolean isNegated(int i) {
      if (i == from) return false;
      String before = text.key(i - 1);
      String bare = ArabicWords.withoutConjunction(before);
      if (before.equals("ما") || bare.equals("ما")) {
        String two = i - 2 >= from ? text.key(i - 2) : "";
        return !Set.of("على", "بحسب", "حسب", "وفق", "كما", "مثل").contains(two);
      }
      if (arabic.words.is("negation", before) || arabic.words.is("negation", bare)) return true;
      return before.equals("ان") && i - 2 >= from && (arabic.words.is("negation", text.key(i - 2)) || Set.of("دون", "قبل", "بدون").contains(text.key(i - 2)));
    }

    private boolean opensClause(int i, ArabicVerbs.Form form) {
      if (i == from || form.joined()) return true;
      Token before = text.token(i - 1);
      if (before.isMark()) return true;
      Name name = subjects.nameAt(i - 1);
      if (name != null && name.to() == i && !name.attached()) return true;
      return arabic.words.isAny(before.key(), "conjunction", "adverb", "time", "pronoun", "relative", "clause pronoun") || Set.of("ثم", "قد", "حسبما", "ان").contains(before.key());
    }

    /** نقلت الوكالة عن المدير قوله إن …: the words are the director's. */
    private @Nullable Cue relayAt(int i) {
      for (int j = i + 1; j < to && j < i + 12; j++) {
        if (text.quoted(j) || text.token(j).isColon()) break;
        if (!text.key(j).equals("عن")) continue;
        Optional<Subject> subject = subjects.at(j + 1, to, false, true);
        if (subject.isEmpty()) return null;
        int end = subject.get().end();
        for (int k = end; k < to && k < end + 10; k++) {
          String key = text.key(k);
          if (Set.of("قوله", "قولها", "قولهم", "قولهما").contains(key)) {
            Gender gender = key.equals("قولها") ? Gender.FEMALE : Gender.UNKNOWN;
            Subject speaker = subject.get().gender() == Gender.UNKNOWN ? subject.get().withGender(gender) : subject.get();
            return new Cue(k, k + 1, text.token(k).text(), speaker, skipMarks(k + 1), to, false, false, "relayed", .95);
          }
          if (arabic.isThat(key) || text.quotationOpensAt(k)) {
            return cue(i, i + 1, subject.get(), k, to, false, false, "relayed", .9);
          }
        }
        return null;
      }
      return null;
    }

    private @Nullable Cue participleAt(int i, ArabicVerbs.Form form) {
      if (i == from || form.object()) return null;
      Token before = text.token(i - 1);
      boolean saying = form.verb().id().equals("qala") || form.verb().id().equals("adafa");
      boolean free = before.isComma() || form.joined() || saying || arabic.verbs.form(before.key()).isPresent();
      if (!free && !(form.gender() == Gender.MALE && cues.size() > firstCue)) return null;
      int content = contentAt(i + 1, form.verb(), false);
      if (content < 0) return null;
      return cue(i, i + 1, Subject.same(form.gender(), i + 1), content, to, false, form.verb().quotesOnly(), "participle", .85);
    }

    private @Nullable Cue finiteAt(int i, ArabicVerbs.Form form) {
      Optional<Subject> subject = form.object() ? Optional.empty() : subjectBefore(i, form);
      String rule = "subject before verb";
      boolean named = false;
      boolean asWell = afterQuotation(i);
      int end = i + 1;
      Found found = subjectBehind(i, form, subject.isPresent());
      // ودعت الأهالي إلى …: behind another verb of the sentence the noun is whom one calls on.
      boolean object = found.subject != null && form.verb().is("pronoun") && form.joined() && cues.size() > firstCue && i > from
          && (found.subject.name() == null || found.subject.name().kind() != Name.Kind.PERSON);
      if (object) {
        subject = Optional.of(Subject.same(form.gender(), i + 1));
        rule = "verb without subject";
      } else if (found.subject != null) {
        subject = Optional.of(found.subject);
        rule = "verb before subject";
        named = true;
        end = found.subject.end();
      } else if (found.silent && subject.isEmpty()) {
        return null;
      } else {
        end = found.end;
      }
      int content = contentAt(end, form.verb(), subject.isPresent());
      boolean cited = named && i > from + 2 && Set.of("كما", "حسبما", "مثلما").contains(text.key(i - 1));
      asWell |= cited && content < 0;
      if (content < 0 && !asWell) return null;
      if (subject.isEmpty()) {
        if (isDocumentBefore(i)) return null;
        if (IMPERSONAL.contains(text.key(i)) || IMPERSONAL.contains(ArabicWords.withoutConjunction(text.key(i))) && text.key(i).contains("ذكر")) return null;
        if (form.verb().is("noun-like") && content < 0) return null;
        boolean weakContent = content >= 0 && !arabic.isThat(text.key(content)) && !text.quotationOpensAt(content) && !text.token(Math.max(content - 1, from)).isColon()
            && !arabic.words.is("preposition", text.key(content));
        if (weakContent && form.verb().takes("noun") && !form.joined() && i > from) return null;
        subject = Optional.of(Subject.pronoun(form.gender(), end));
        rule = "verb without subject";
      }
      Subject speaker = subject.get();
      if (speaker.gender() == Gender.UNKNOWN && form.gender() == Gender.FEMALE && speaker.name() != null && speaker.name().kind() == Name.Kind.PERSON) {
        speaker = speaker.withGender(Gender.FEMALE);
      } else if (speaker.gender() == Gender.UNKNOWN && form.gender() == Gender.MALE && speaker.name() != null && named) {
        speaker = speaker.withGender(Gender.MALE);
      }
      boolean before = asWell || content < 0;
      return new Cue(i, i + 1, verbText(i, form), speaker, content, to, before, form.verb().quotesOnly(), rule,
          speaker.type() == Subject.Type.NAMED ? .95 : .8);
    }

    /** ما زالت لافتة قديمة تقول: the verb's subject is a thing that stands before it. */
    private boolean isDocumentBefore(int i) {
      for (int k = i - 1; k >= from && k >= i - 4; k--) {
        if (text.token(k).isMark()) return false;
        if (arabic.isDocument(text.key(k)) && !isGoverned(k)) return true;
      }
      return false;
    }

    private String verbText(int i, ArabicVerbs.Form form) {
      Token token = text.token(i);
      if (!form.joined()) return token.text();
      return text.text.substring(ArabicWords.offset(token, 1), token.end());
    }

    private boolean afterQuotation(int i) {
      if (i == from) return false;
      int at = i - 1;
      while (at > from && text.token(at).isComma()) at--;
      return text.isQuotationMark(at) && at > 0 && text.quoted(at - 1);
    }

    /** Where the subject before a verb stands: أما لينا حداد، الباحثة في المعهد، فترى; وكانت الوزارة قد أعلنت. */
    private Optional<Subject> subjectBefore(int i, ArabicVerbs.Form form) {
      int at = i - 1;
      boolean but = text.key(i).startsWith("ف");
      if (form.joined() && !but || at < from) return Optional.empty();
      while (at > from && (text.key(at).equals("قد") || arabic.words.is("adverb", text.key(at)) || arabic.words.is("time", text.key(at))) && subjects.nameAt(at) == null) at--;
      if (arabic.words.is("pronoun", text.key(at)) || arabic.words.is("pronoun", ArabicWords.withoutConjunction(text.key(at)))) {
        return Optional.of(person(ArabicWords.withoutConjunction(text.key(at)).equals("هي") ? Gender.FEMALE : Gender.MALE, i + 1));
      }
      if (arabic.words.is("clause pronoun", text.key(at))) {
        return Optional.of(Subject.pronoun(text.key(at).endsWith("ها") ? Gender.FEMALE : text.key(at).endsWith("هم") ? Gender.MANY : Gender.MALE, i + 1));
      }
      Name name = nameEndingAt(at);
      if (name != null) {
        if (name.kind() == Name.Kind.BODY && name.from() > from && arabic.isCarrier(text.key(name.from() - 1))) return Optional.of(Subject.named(name, List.of(), i + 1));
        if (!name.speaks() || isGoverned(name.from())) return Optional.empty();
        return Optional.of(Subject.named(name, before(name.from()), i + 1));
      }
      if (form.aspect() == ArabicVerbs.Aspect.IMPERFECT) {
        // كان داريوس يرى: an unknown name between two verbs.
        for (int k = i - 2; k >= from && k > i - 5; k--) {
          String was = ArabicWords.withoutConjunction(text.key(k));
          if (!was.equals("كان") && !was.equals("كانت")) continue;
          Optional<Subject> subject = subjects.at(k + 1, i, false, true);
          return subject.filter(s -> s.end() >= i).map(s -> new Subject(s.type(), s.name(), s.text(), s.gender(), s.posts(), i + 1));
        }
      }
      if (!text.token(at).isComma() && !text.key(at).equals(")")) return Optional.empty();
      // The apposition before the verb: back to a name that a comma follows.
      for (int k = at - 1; k > from && at - k < 25; k--) {
        if (text.quoted(k)) break;
        if (!text.token(k).isComma() && !text.key(k).equals("(")) continue;
        Name first = nameEndingAt(k - 1);
        if (first == null) {
          if (text.token(k).isComma()) continue;
          break;
        }
        if (!first.speaks() || isGoverned(first.from())) continue;
        Subject subject = subjects.named(first, new ArrayList<>(before(first.from())), i);
        if (text.key(at).equals(")") || subject.end() >= i - 1 || but) return Optional.of(new Subject(subject.type(), first, first.text(), subject.gender(), subject.posts(), i + 1));
      }
      return Optional.empty();
    }

    /** هو, هي: rather a person than a body. */
    private static Subject person(Gender gender, int end) {
      return new Subject(Subject.Type.PRONOUN, null, "he", gender, List.of(), end);
    }

    private @Nullable Name nameEndingAt(int at) {
      Name name = subjects.nameAt(at);
      return name != null && name.to() == at + 1 ? name : null;
    }

    private List<String> before(int nameFrom) {
      for (int k = Math.max(from, nameFrom - 10); k < nameFrom; k++) {
        if (arabic.isPost(text.key(k)) && subjects.endOfPhrase(k, to) >= nameFrom && !isGoverned(k)) {
          Optional<Subject> subject = subjects.at(k, to, false, false);
          if (subject.isPresent() && subject.get().name() != null && subject.get().name().from() == nameFrom) return subject.get().posts();
        }
      }
      return List.of();
    }

    /** Whether a preposition or a verb's object relation stands before a noun, so that it is no subject. */
    private boolean isGoverned(int at) {
      if (at <= from) return false;
      String before = text.key(at - 1);
      return arabic.words.is("preposition", before) || arabic.words.is("preposition", ArabicWords.withoutConjunction(before));
    }

    /** What stands behind a verb. */
    private final class Found {
      @Nullable Subject subject;
      /** Whether a subject stands there that does not speak: a document, a capital. */
      boolean silent;
      int end;
    }

    private Found subjectBehind(int i, ArabicVerbs.Form form, boolean alreadyNamed) {
      Found found = new Found();
      int at = i + 1;
      found.end = at;
      boolean aside = false;
      boolean cited = i > from && Set.of("كما", "حسبما", "مثلما", "ما").contains(text.key(i - 1));
      for (int steps = 0; steps < 8 && at < to; steps++) {
        Token token = text.token(at);
        String key = token.key();
        found.end = at;
        Name marked = subjects.nameInMarks(at, to);
        if (marked != null && marked.kind() == Name.Kind.PERSON && !form.object()) {
          found.subject = Subject.named(marked, List.of(), marked.to() + 1);
          found.end = marked.to() + 1;
          return found;
        }
        if (text.quoted(at) || text.isQuotationMark(at) || token.isColon() || arabic.isThat(key)) return found;
        if (token.isComma() || key.equals("(") || key.equals("-") || key.equals("–")) {
          int close = closing(at);
          if (close < 0) return found;
          at = close + 1;
          continue;
        }
        if (!token.isWord()) return found;
        if (arabic.words.is("pronoun", key)) {
          found.subject = person(key.equals("هي") ? Gender.FEMALE : Gender.MALE, at + 1);
          return found;
        }
        if (key.equals("وهو") || key.equals("وهي")) return found;
        Name name = subjects.nameAt(at);
        if (name == null && (arabic.words.isAny(key, "adverb", "address") || arabic.isTime(key))) {
          at++;
          continue;
        }
        if (name != null && name.attached() && name.from() == at) {
          if (takesPreposition(form, key)) return found;
          at = name.to();
          continue;
        }
        if (Set.of("ذلك", "هذا").contains(key)) {
          at++;
          continue;
        }
        if (key.equals("ل") && at + 1 < to && text.isQuotationMark(at + 1) && text.quoted(at + 2)) {
          at += 2;
          while (at < to && text.quoted(at)) at++;
          at++;
          aside = true;
          continue;
        }
        if (arabic.words.is("preposition", key)) {
          if (form.verb().prepositions().contains(key)) return found;
          int behind = behindPreposition(at);
          if (behind < 0) return found;
          at = behind;
          aside = true;
          continue;
        }
        if (takesPreposition(form, key) && name == null && arabic.words.genderOf(key) == Gender.UNKNOWN) return found;
        if (name == null && isAddressee(at, form)) {
          at++;
          while (at < to && text.token(at).isWord() && text.key(at).startsWith("ال") && subjects.nameAt(at) == null) at++;
          continue;
        }
        if (Set.of("قائلا", "قائلة", "قائلين", "بالقول", "بقوله", "بقولها", "حديثه", "حديثها", "كلمته", "كلمتها", "كلامه", "كلامها").contains(key)) return found;
        boolean introduced = commaAndPost(at);
        boolean guess = (introduced || cited) && !alreadyNamed || !alreadyNamed && (!form.verb().takes("noun") || thatFollows(at)) && !form.verb().is("noun-like") || thatFollows(at) && !alreadyNamed;
        Optional<Subject> subject = subjects.at(at, to, false, guess && !form.object() && !aside);
        if (aside && subject.isPresent() && (subject.get().name() == null || subjects.nameAt(subject.get().name().from()) == null)) return found;
        if (subject.isPresent()) {
          boolean fits = fits(subject.get(), form);
          if (fits) found.subject = subject.get();
          found.silent = !fits;
          found.end = subject.get().end();
          return found;
        }
        boolean manner = name == null && key.length() > 3 && (key.startsWith("ب") || key.startsWith("ل"));
        found.silent = !manner && !form.verb().takes("noun") || thatBehind(at) || arabic.isDocument(key) || name != null && name.kind() == Name.Kind.PLACE
            || Set.of("الحكومة", "حكومة", "الدولة", "السلطة", "رئاسة", "البلاد").contains(key);
        return found;
      }
      return found;
    }

    private boolean thatBehind(int at) {
      for (int k = at + 1; k < to && k < at + 12; k++) {
        if (text.quoted(k) || text.token(k).isMark()) return false;
        if (arabic.isThat(text.key(k))) return true;
      }
      return false;
    }

    private boolean fits(Subject subject, ArabicVerbs.Form form) {
      Name name = subject.name();
      if (name == null || name.kind() != Name.Kind.PERSON) return true;
      if (form.gender() == Gender.FEMALE && arabic.words.genderOf(text.key(name.from())) == Gender.MALE && subject.gender() != Gender.FEMALE
          && !arabic.words.isCommonName(text.key(name.from())) && name.to() - name.from() > 1) return false;
      return true;
    }

    private boolean takesPreposition(ArabicVerbs.Form form, String key) {
      for (String preposition : form.verb().prepositions()) {
        if (preposition.length() == 1 && key.length() > 3 && key.startsWith(preposition) && !arabic.words.isGivenName(key)) return true;
      }
      return false;
    }

    private boolean isAddressee(int at, ArabicVerbs.Form form) {
      String key = text.key(at);
      if (!key.startsWith("ل") || key.length() < 4 || arabic.words.isGivenName(key)) return false;
      if (key.startsWith("لل")) return true;
      String rest = key.substring(1);
      return arabic.words.isPlace(rest) || !arabic.role(rest).isEmpty() || arabic.words.isHead(rest) || arabic.isUnnamed(rest) || arabic.words.isGivenName(rest)
          || !rest.startsWith("ا") && at + 1 < to && text.token(at + 1).isColon() && key.length() > 5;
    }

    /** بيير لوكونت، خبير المياه: up to four words, a comma and a post. */
    private boolean commaAndPost(int at) {
      for (int k = at + 1; k + 1 < to && k < at + 5; k++) {
        if (text.quoted(k)) return false;
        if (text.token(k).isComma()) return arabic.isPost(text.key(k + 1));
        if (!text.token(k).isWord()) return false;
        if (k < at + 4 && arabic.isPost(text.key(k)) && !text.key(k).startsWith("و")) return arabic.role(text.key(at)).isEmpty();
      }
      return false;
    }

    private boolean thatFollows(int at) {
      for (int k = at + 1; k < to && k < at + 5; k++) {
        if (text.quoted(k)) return false;
        if (arabic.isThat(text.key(k)) || text.token(k).isColon()) return true;
        if (text.token(k).isMark()) return false;
      }
      return false;
    }

    /** The comma or bracket that closes the parenthesis opened at a mark; -1 if none does. */
    private int closing(int open) {
      String first = text.key(open);
      if (first.equals("(")) {
        for (int k = open + 1; k < to && k < open + 12; k++) if (text.key(k).equals(")")) return k;
        return -1;
      }
      if (open + 1 >= to) return -1;
      String next = text.key(open + 1);
      boolean aside = arabic.words.isAny(next, "preposition", "time", "adverb") || next.startsWith("وهو") || next.startsWith("وهي")
          || arabic.verbs.form(next).isEmpty() && (next.startsWith("ب") || next.startsWith("ل")) && subjects.nameAt(open + 1) == null;
      if (!aside) return -1;
      for (int k = open + 1; k < to && k < open + 14; k++) {
        if (text.quoted(k) || arabic.isThat(text.key(k)) || text.token(k).isColon()) return -1;
        if (text.token(k).isComma() || text.key(k).equals(first)) return k;
      }
      return -1;
    }

    /** قال في بيان أمس وزير الخارجية: where a subject may stand behind a prepositional phrase; -1 if none does. */
    private int behindPreposition(int at) {
      int k = at + 1;
      Name name = subjects.nameAt(k);
      if (name != null) {
        k = name.to();
      } else {
        k++;
        while (k < to && text.token(k).isWord() && (text.key(k).startsWith("ال") && arabic.role(text.key(k)).isEmpty() || arabic.isTime(text.key(k)))
            && subjects.nameAt(k) == null) k++;
      }
      if (k >= to) return -1;
      Name next = subjects.nameAt(k);
      boolean person = next != null && next.from() == k && next.kind() == Name.Kind.PERSON && !next.attached();
      boolean post = !arabic.role(text.key(k)).isEmpty() && next == null && arabic.isPost(text.key(k));
      boolean aside = arabic.words.isAny(text.key(k), "preposition", "time", "adverb") || text.token(k).isComma();
      return person || post ? k : aside && k - at < 8 ? k : -1;
    }

    /** Where the content that a verb needs begins; -1 if there is none. */
    private int contentAt(int end, ReportingVerb verb, boolean named) {
      int that = verb.takes("that") ? thatAt(end) : -1;
      if (that >= 0) {
        // حذر من أن: the preposition belongs to the clause.
        boolean preposition = that > end && verb.prepositions().contains(text.key(that - 1));
        return preposition ? that - 1 : that;
      }
      for (int k = end; k < to && k < end + FARTHEST_CONTENT; k++) {
        Token token = text.token(k);
        if (text.quoted(k) || text.isQuotationMark(k)) return verb.takes("quote") ? k : -1;
        if (token.isColon() && verb.takes("quote")) return k + 1 < to ? k + 1 : -1;
        for (String preposition : verb.prepositions()) {
          boolean starts = preposition.length() == 1 ? token.key().startsWith(preposition) && token.key().length() > 2 && k <= end + 4
              : token.key().equals(preposition) && k <= end + 8;
          if (starts && token.isWord() && !isAside(token.key()) && !thatAhead(k)) return k;
        }
        if (verb.takes("noun") && k <= end + 2 && token.isWord() && !arabic.isFunction(token.key()) && !token.key().startsWith("لل") && !thatAhead(k)
            && arabic.verbs.form(token.key()).isEmpty()) return k;
        if (k > end && token.isWord() && isOtherCue(k)) return -1;
      }
      return -1;
    }

    /** The next أن or إن, unless a quotation, a colon or another verb of speech stands before it; -1 if none. */
    private int thatAt(int end) {
      for (int k = end; k < to && k < end + FARTHEST_CONTENT; k++) {
        if (text.quoted(k) || text.isQuotationMark(k) || text.token(k).isColon()) return -1;
        if (arabic.isThat(text.key(k))) return k;
        if (k > end && text.token(k).isWord() && isOtherCue(k)) return -1;
      }
      return -1;
    }

    /** بدوره, لاحقاً: not what the verb takes. */
    private boolean isAside(String key) {
      return arabic.isFunction(key) && !arabic.words.is("preposition", key) || Set.of("بيان", "تصريح").contains(key);
    }

    /** Whether the clause that says what is reported follows soon, so that what stands here does not. */
    private boolean thatAhead(int at) {
      for (int k = at + 1; k < to && k < at + 4; k++) if (arabic.isBareThat(text.key(k))) return k > at + 1;
      return false;
    }

    private boolean isOtherCue(int k) {
      Optional<ArabicVerbs.Form> form = arabic.verbs.form(text.key(k));
      return form.isPresent() && form.get().joined() && form.get().aspect() != ArabicVerbs.Aspect.PARTICIPLE
          && !form.get().verb().is("noun-like");
    }

    private int skipMarks(int at) {
      int k = at;
      while (k < to && text.token(k).isMark() && !text.isQuotationMark(k)) k++;
      return k < to ? k : -1;
    }

    private Cue cue(int start, int end, Subject subject, int contentFrom, int contentTo, boolean before, boolean needsQuotation, String rule, double certainty) {
      return new Cue(start, end, text.written(start, end), subject, contentFrom, contentTo, before, needsQuotation, rule, certainty);
    }
  }
}
