package com.jobwise.e2e.drill;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Durations by rank. */
record Spread(List<Duration> sorted) {

    static Spread of(Collection<Duration> durations) {
        return new Spread(durations.stream().sorted().toList());
    }

    int count() {
        return sorted.size();
    }

    /** @param share such as 0.95; nothing where there is nothing */
    Duration at(double share) {
        if (sorted.isEmpty()) {
            return Duration.ZERO;
        }
        var rank = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.clamp(rank, 0, sorted.size() - 1));
    }

    Duration most() {
        return at(1);
    }
}
