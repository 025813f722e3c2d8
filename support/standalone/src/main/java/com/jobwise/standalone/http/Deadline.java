package com.jobwise.standalone.http;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.time.Duration;

/** The moment at which patience ends, the same for every step of a command. */
public final class Deadline {

    private final Duration limit;
    private final long end;

    private Deadline(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    public static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    /** @throws StoppedException {@code TIMED_OUT} when nothing is left */
    public Duration left() {
        var left = Duration.ofNanos(end - System.nanoTime());
        if (left.isNegative() || left.isZero()) {
            throw passed();
        }
        return left;
    }

    StoppedException passed() {
        return new StoppedException(
                ExitCode.TIMED_OUT,
                "Not finished within %d s. Give it more time with --timeout.".formatted(limit.toSeconds()));
    }

    /** Waits, but never beyond the end. */
    public void pause(Duration wanted) {
        try {
            var left = left();
            Thread.sleep(wanted.compareTo(left) < 0 ? wanted : left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException(ExitCode.TIMED_OUT, "Cancelled.", e);
        }
    }
}
