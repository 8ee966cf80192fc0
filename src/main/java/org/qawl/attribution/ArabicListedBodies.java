package org.qawl.attribution;

import org.qawl.names.Entry;
import org.qawl.names.Gazetteer;

/**
 * What of the words in which the gazetteer finds a body is the body's own name.
 *
 * <pre>
 * المفوضية العليا للانتخابات في العراق   its place is none of it, if it is known without
 * ميلان الإيطالي, باسف الألمانية         nor is its nation
 * وكالة رويترز                          nor the noun that only says what it is
 * </pre>
 */
final class ArabicListedBodies {
  private final ArabicWords arabic;
  private final ArabicOrganizationWords words;
  private final Gazetteer gazetteer;

  ArabicListedBodies(ArabicWords arabic, ArabicOrganizationWords words, Gazetteer gazetteer) {
    this.arabic = arabic;
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** المفوضية العليا للانتخابات of المفوضية العليا للانتخابات في العراق, if the gazetteer knows it by that as well. */
  Name withoutPlace(Text text, Name name) {
    int in = name.to() - 1;
    while (in > name.from() && !text.key(in).equals("في")) in--;
    if (in <= name.from() + 1) return name;
    Name shorter = withEnd(text, name, in);
    return isForm(shorter.text(), name.id()) ? shorter : name;
  }

  /** حزب الله of حزب الله اللبناني, if that is its whole name, and ميلان of ميلان الإيطالي, if that is نادي ميلان. */
  Name withoutNation(Text text, Name name, Entry entry) {
    int size = name.to() - name.from();
    if (size < 2 || !arabic.isNationalWithArticle(text, name.to() - 1)) return name;
    Name shorter = withEnd(text, name, name.to() - 1);
    String key = Tokenizer.key(shorter.text());
    String whole = Tokenizer.key(entry.arabic());
    if (size == 2) return entry.arabic().startsWith("نادي ") || whole.endsWith(" " + key) ? shorter : name;
    boolean explained = words.explains(text.key(name.from()));
    return key.equals(whole) || explained && isWritten(entry, shorter.text()) ? shorter : name;
  }

  /** رويترز of وكالة رويترز, if the gazetteer knows it without the noun. */
  Name withoutExplanation(Text text, Name name) {
    boolean marks = name.from() + 1 < name.to() && (text.isAnyQuotationMark(name.from() + 1)
        || text.isMark(name.from() + 1, '('));
    if (name.to() - name.from() < 2 || !marks && !words.explains(text.key(name.from()))) return name;
    int second = name.from() + 1;
    while (second + 1 < name.to() && !text.isWord(second)) second++;
    int to = name.to();
    while (to > second + 1 && (!text.isWord(to - 1) || text.quoted(second) && !text.quoted(to - 1))) to--;
    int start = text.token(second).start();
    int end = to < name.to() ? text.token(to - 1).end() : Math.min(name.end(), text.token(to - 1).end());
    String rest = text.text.substring(start, end);
    boolean marked = second > name.from() + 1 && (text.isAnyQuotationMark(second - 1)
        || text.isMark(second - 1, '('));
    if (marked) { // حركة «النهضة»
      return new Name(second, to, start, end, name.kind(), rest, name.id(), false);
    }
    return rest.startsWith("ال") || marks || !isForm(rest, name.id())
        ? name
        : new Name(second, to, start, end, name.kind(), rest, name.id(), false);
  }

  private boolean isForm(String form, String id) {
    return gazetteer.find(form).filter(entry -> entry.id().equals(id) && isWritten(entry, form)).isPresent();
  }

  /** Whether an entry has just this form; the gazetteer also finds one whose form has an article more. */
  static boolean isWritten(Entry entry, String form) {
    String key = Tokenizer.key(form);
    for (String other : entry.forms()) if (Tokenizer.key(other).equals(key)) return true;
    return false;
  }

  /** The name up to a token, as it is written. */
  static Name withEnd(Text text, Name name, int to) {
    int end = text.token(to - 1).end();
    String tail = text.text.substring(Math.min(end, name.end()), end);
    int cut = to < name.to() ? name.end() - end : 0;
    String shorter = name.text().substring(0, Math.max(1, name.text().length() - Math.max(cut, 0))).strip();
    String written = cut > 0 ? shorter : name.text() + tail;
    return new Name(name.from(), to, name.start(), end, name.kind(), written, name.id(), name.attached());
  }
}
