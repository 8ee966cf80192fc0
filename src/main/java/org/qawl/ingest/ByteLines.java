package org.qawl.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, one at a time, of which none is held that is longer than a limit.
 *
 * <p>Bytes that come before a failing read are kept: the lines before the place where a gzip file was cut
 * off are read, and only then does {@link #next} throw.
 */
final class ByteLines {
  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[1 << 16];
  private int at;
  private int filled;
  private boolean ended;
  private @Nullable IOException failure;

  private Charset charset = StandardCharsets.UTF_8;
  private byte[] line = new byte[1 << 12];
  private int length;
  private long bytes;
  private long number;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
    fill();
    recognise();
  }

  /** UTF-16 is known by its mark, or by the zero beside the brace or bracket that JSON begins with. */
  private void recognise() {
    int first = filled > 0 ? chunk[0] & 0xFF : -1;
    int second = filled > 1 ? chunk[1] & 0xFF : -1;
    if (first == 0xFF && second == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      at = 2;
    } else if (first == 0xFE && second == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      at = 2;
    } else if (first == '{' && second == 0) {
      charset = StandardCharsets.UTF_16LE;
    } else if (first == 0 && second == '{') {
      charset = StandardCharsets.UTF_16BE;
    } else if (first == 0xEF && second == 0xBB && filled > 2 && (chunk[2] & 0xFF) == 0xBF) {
      at = 3;
    }
  }

  /** Whether the stream begins with bytes that no text has. */
  boolean isBinary() {
    if (charset != StandardCharsets.UTF_8) return false;
    for (int i = 0; i < filled; i++) if (chunk[i] == 0) return true;
    return false;
  }

  /**
   * Goes to the next line; false at the end of the stream.
   *
   * @throws IOException if the stream breaks off; {@link #number} is then the line in which it does
   */
  boolean next() throws IOException {
    number++;
    length = 0;
    bytes = 0;
    boolean wide = charset != StandardCharsets.UTF_8;
    byte before = 0;
    while (at < filled || fill()) {
      byte b = chunk[at++];
      keep(b);
      if (!wide && b == '\n') return true;
      if (wide && bytes % 2 == 0 && isBreak(before, b)) return true;
      before = b;
    }
    if (failure != null) throw failure;
    return bytes > 0;
  }

  private boolean isBreak(byte first, byte second) {
    return charset == StandardCharsets.UTF_16LE ? first == '\n' && second == 0 : first == 0 && second == '\n';
  }

  private void keep(byte b) {
    bytes++;
    if (bytes > limit) {
      if (line.length > chunk.length) line = new byte[chunk.length]; // a line too long is given up at once
      return;
    }
    if (length == line.length) line = Arrays.copyOf(line, Math.min(limit, 2 * length));
    line[length++] = b;
  }

  private boolean fill() {
    at = 0;
    filled = 0;
    while (!ended && failure == null && filled < chunk.length) {
      try {
        int read = in.read(chunk, filled, chunk.length - filled);
        if (read < 0) ended = true;
        else filled += read;
      } catch (IOException e) {
        failure = e; // thrown by next() once the bytes before it are used up
      }
    }
    return filled > 0;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  boolean isTooLong() {
    return bytes > limit;
  }

  /** The line with its break. */
  String text() throws Unreadable {
    return Encoding.line(Arrays.copyOf(line, length), charset);
  }
}
