package com.jobwise.e2e.drill;

import java.time.Duration;
import java.util.Random;

/** How much is broken, and in which order: {@code -Djobwise.drill.size} and {@code -Djobwise.drill.seed}. */
final class DrillSize {

    /** 1 is short, 10 is what {@code docs/reliability.md} promises. */
    static final int SIZE = Integer.getInteger("jobwise.drill.size", 1);

    static final long SEED = Long.getLong("jobwise.drill.seed", 20261125);

    /** For runs that are meant to fail, {@code -Djobwise.drill.patience} in seconds: no wait for the end is longer. */
    static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("jobwise.drill.patience", 3_600));

    private DrillSize() {}

    static int times(int ofSizeOne) {
        return ofSizeOne * SIZE;
    }

    static Random random() {
        return new Random(SEED);
    }
}
