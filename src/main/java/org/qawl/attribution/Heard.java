package org.qawl.attribution;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The speakers that voices become, and back again: whoever is quoted without a cue has spoken like anybody else.
 * <i>كانت لينا حداد تنتظر. «لم ننم». ¶ ثم تضيف …</i>
 */
final class Heard implements Function<Voice, Speaker> {
  private final Function<Voice, Speaker> speakers;
  private final Memory memory;
  private final Map<Speaker, Voice> voices = new IdentityHashMap<>();

  Heard(Function<Voice, Speaker> speakers, Memory memory) {
    this.speakers = speakers;
    this.memory = memory;
  }

  @Override
  public Speaker apply(Voice voice) {
    Speaker speaker = speakers.apply(voice);
    voices.put(speaker, voice);
    return speaker;
  }

  /** A quotation is somebody's, though no cue says so. */
  void quoted(Speaker speaker) {
    Voice voice = voices.get(speaker);
    if (voice != null) memory.spoke(voice);
  }
}
