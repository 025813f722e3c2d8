package com.jobwise.e2e.drill;

import java.util.Random;

/** How much is broken, and in which order: {@code -Djobwise.drill.size} and {@code -Djobwise.drill.seed}. */
final class DrillSize {

    /** 1 is short, 10 is what {@code docs/reliability.md} promises. */
    static final int SIZE = Integer.getInteger("jobwise.drill.size", 1);

    static final long SEED = Long.getLong("jobwise.drill.seed", 20261125);

    private DrillSize() {}

    static int times(int ofSizeOne) {
        return ofSizeOne * SIZE;
    }

    static Random random() {
        return new Random(SEED);
    }
}
