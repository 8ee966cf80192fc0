package org.qawl.attribution;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says in his own words without أن, a colon or marks, as papers print it.
 *
 * <pre>
 * وقال سمير حداد لدينا خطة لترميم الجسر   right behind a person's name a word that begins a clause
 * قال سمير حداد كلمته                 anything else may be the object
 * </pre>
 */
final class ArabicPlainSpeech {
  private final ArabicSentence in;
  private final Text text;

  ArabicPlainSpeech(ArabicSentence sentence) {
    this.in = sentence;
    this.text = sentence.text;
  }

  /** Where the words of {@code subject} begin behind a verb; -1 if nothing shows that they do. */
  int at(int verb, ArabicVerbs.Form form, @Nullable Subject subject) {
    Name name = subject == null ? null : subject.name();
    boolean says = form.verb().takes("that") && form.verb().takes("quote") && !form.verb().takes("noun")
        && form.verb().prepositions().isEmpty() && !form.verb().is("noun-like") && !form.object()
        && form.aspect() != ArabicVerbs.Aspect.PARTICIPLE && !in.isCiting(verb);
    if (!says || name == null || name.kind() != Name.Kind.PERSON) return -1;
    int at = subject.end();
    boolean begins = at + 2 < in.to && !text.quoted(at) && (in.is("first person", at) || in.is("begins speech", at));
    return begins ? at : -1;
  }
}
