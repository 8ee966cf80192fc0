package org.qawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.qawl.attribution.Speaker;
import org.qawl.attribution.Statement;

/** What attribution found in a paragraph, or the caller supplied, as it is stored beside the text. */
record Facts(List<Statement> statements, List<Speaker> speakers, List<String> organizations) {
  Facts {
    statements = List.copyOf(statements);
    speakers = List.copyOf(speakers);
    organizations = List.copyOf(organizations);
  }

  BytesRef encode() {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      List<Speaker> known = everySpeaker();
      out.writeVInt(known.size());
      for (Speaker speaker : known) write(out, speaker);
      out.writeVInt(speakers.size());
      out.writeVInt(statements.size());
      for (Statement statement : statements) {
        out.writeVInt(known.indexOf(statement.speaker()));
        out.writeVInt(statement.start());
        out.writeVInt(statement.end());
        out.writeVInt(statement.kind().ordinal());
        out.writeString(statement.verb());
        out.writeString(statement.rule());
        out.writeLong(Double.doubleToLongBits(statement.certainty()));
      }
      write(out, organizations);
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to write", e);
    }
  }

  static Facts decode(BytesRef bytes) {
    try {
      DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      List<Speaker> known = new ArrayList<>();
      for (int i = in.readVInt(); i > 0; i--) known.add(readSpeaker(in));
      List<Speaker> speakers = known.subList(0, in.readVInt());
      List<Statement> statements = new ArrayList<>();
      for (int i = in.readVInt(); i > 0; i--) {
        statements.add(
            new Statement(
                known.get(in.readVInt()),
                in.readVInt(),
                in.readVInt(),
                Statement.Kind.values()[in.readVInt()],
                in.readString(),
                in.readString(),
                Double.longBitsToDouble(in.readLong())));
      }
      return new Facts(statements, speakers, readStrings(in));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to read", e);
    }
  }

  /** The paragraph's speakers, and behind them whoever else a statement names. */
  private List<Speaker> everySpeaker() {
    List<Speaker> all = new ArrayList<>(speakers);
    for (Statement statement : statements) if (!all.contains(statement.speaker())) all.add(statement.speaker());
    return all;
  }

  private static void write(DataOutput out, Speaker speaker) throws IOException {
    out.writeString(speaker.id());
    out.writeString(speaker.name());
    out.writeString(speaker.affiliation().orElse(""));
    write(out, speaker.forms());
  }

  private static Speaker readSpeaker(DataInput in) throws IOException {
    String id = in.readString();
    String name = in.readString();
    String affiliation = in.readString();
    return new Speaker(id, name, Optional.of(affiliation).filter(a -> !a.isEmpty()), readStrings(in));
  }

  private static void write(DataOutput out, List<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) out.writeString(string);
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int i = in.readVInt(); i > 0; i--) strings.add(in.readString());
    return strings;
  }
}
