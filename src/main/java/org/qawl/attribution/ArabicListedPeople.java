package org.qawl.attribution;

import org.qawl.names.Entry;

/**
 * People whom the gazetteer knows, where more of the name is written than the gazetteer has.
 *
 * <pre>
 * الملك سلمان بن عبد العزيز   of a known الملك سلمان: with those of the fathers, without the title
 * ميشيل أوباما              no known باراك أوباما, whose family's name alone is known as well
 * </pre>
 */
final class ArabicListedPeople {
  private final ArabicWords arabic;
  private final ArabicNameEnds nameEnds;

  ArabicListedPeople(ArabicWords arabic, ArabicNameEnds nameEnds) {
    this.arabic = arabic;
    this.nameEnds = nameEnds;
  }

  /** The name as it is written in the text. */
  Name whole(Text text, Name known, Entry entry, Taken taken) {
    if (known.attached()) return known;
    if (text.key(known.to()).equals("بن")) return withFathers(text, known, taken);
    return known.start() == text.start(known.from()) ? withGivenName(text, known, entry, taken) : known;
  }

  private Name withFathers(Text text, Name known, Taken taken) {
    int from = arabic.is("title", text, known.from()) && known.to() - known.from() > 1 ? known.from() + 1
        : known.from();
    int to = nameEnds.end(text, from, taken);
    if (to <= known.to()) return known;
    int start = from == known.from() ? known.start() : text.start(from); // without the و of ومحمد بن سلمان بن …
    int end = text.end(to - 1);
    return new Name(from, to, start, end, known.kind(), text.text.substring(start, end), known.id(), false);
  }

  /** Another of the family, or the same with one more of his names: باراك حسين أوباما. */
  private Name withGivenName(Text text, Name known, Entry entry, Taken taken) {
    int from = known.from();
    String listed = Tokenizer.key(entry.arabic());
    if (!listed.endsWith(" " + Tokenizer.key(known.text()))) return known;
    while (from > 0 && taken.at(from - 1) == null && isGiven(text, from - 1)) from--;
    if (from == known.from() || from > 0 && arabic.isGivenName(text, from - 1)) return known;
    Name whole = ArabicPersonNames.person(text, from, known.to());
    boolean same = listed.startsWith(text.key(from) + " ");
    return same ? whole.withId(known.id()) : whole;
  }

  private boolean isGiven(Text text, int i) {
    return text.isWord(i) && arabic.isGivenName(text, i) && arabic.isWrittenAsName(text, i)
        && !arabic.words.isCommonName(text.key(i)) && !arabic.isVerb(text, i) && !arabic.isFunction(text, i)
        && !text.startsWithAl(i) && text.quoted(i) == text.quoted(i + 1);
  }
}
