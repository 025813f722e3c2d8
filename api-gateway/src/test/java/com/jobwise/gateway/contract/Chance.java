package com.jobwise.gateway.contract;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that can be repeated. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    long between(long least, long most) {
        return least >= most ? least : random.nextLong(least, most);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    UUID id() {
        return new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() & ~(3L << 62) | 1L << 63);
    }
}
