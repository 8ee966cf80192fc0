package org.qawl;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Where a page ended.
 *
 * @param opening the {@link KeptReaders} that know the state
 * @param state of the index, as they number it
 * @param query the fingerprint of the query that was asked
 * @param place the page's last hit
 */
record Cursor(long opening, int state, long query, Hits.Place place) {
  private static final int BYTES = Long.BYTES + Integer.BYTES + Long.BYTES + Long.BYTES + Integer.BYTES;

  /** In the letters of a URL. */
  String encode() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES + Integer.BYTES);
    bytes.putLong(opening).putInt(state).putLong(query).putLong(place.rank()).putInt(place.document());
    bytes.putInt(sum(bytes));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** @throws IllegalArgumentException if this is nothing that {@link #encode} gave */
  static Cursor decode(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(decoded(text));
    if (bytes.capacity() != BYTES + Integer.BYTES || bytes.getInt(BYTES) != sum(bytes)) throw damaged(text);
    long opening = bytes.getLong();
    int state = bytes.getInt();
    return new Cursor(opening, state, bytes.getLong(), new Hits.Place(bytes.getLong(), bytes.getInt()));
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw damaged(text);
    }
  }

  private static IllegalArgumentException damaged(String text) {
    return new IllegalArgumentException("the cursor \"" + text + "\" is damaged: no page gave it");
  }

  private static int sum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes.array(), 0, BYTES);
    return (int) sum.getValue();
  }

  /** Tells queries apart; pages of one query may differ in length. */
  static long fingerprint(PassageQuery query) {
    String asked = query + "\n" + query.order() + "\n" + query.facets();
    return StringHelper.murmurhash3_x64_128(new BytesRef(asked))[0];
  }
}
