package org.qawl;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a request may take: one call of {@link PassageIndex}, or several that share it. Once it has passed, the
 * request looks no further and comes back with what was found so far, flagged partial; nothing is thrown. It is asked
 * between one step and the next, and every few thousand passages, so that a request ends somewhat later.
 *
 * <p>Thread-safe: any thread may cancel what another waits for.
 */
public final class Deadline {
  /** Longer times are none; nanoseconds would overflow. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private final LongSupplier clock;
  private final long end;
  private volatile boolean cancelled;

  /**
   * A deadline by a clock of one's own.
   *
   * @param clock in any unit, never running backwards
   * @param end the first reading of the clock at which the deadline has passed
   */
  Deadline(LongSupplier clock, long end) {
    this.clock = clock;
    this.end = end;
  }

  /** A time from now on; it has passed already if the time is zero or negative. */
  public static Deadline in(Duration time) {
    return time.compareTo(LONGEST) > 0 ? none() : new Deadline(System::nanoTime, System.nanoTime() + time.toNanos());
  }

  /** One that passes only if it is cancelled. */
  public static Deadline none() {
    return new Deadline(() -> 0, 1);
  }

  /** Lets it pass now. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether the time is over, or was cut short. */
  public boolean passed() {
    return cancelled || clock.getAsLong() - end >= 0;
  }
}
