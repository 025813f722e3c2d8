package com.jobwise.worker.allowance;

import com.jobwise.worker.model.Allowance;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.Optional;

/**
 * One limit of a minute as a bucket. What it holds and what flows in are together the limit, so that no minute, wherever it begins, sees
 * more; a full bucket that refills at the whole limit would let twice as much through.
 *
 * @param capacity what may be taken at once
 */
record MinuteLimit(BucketProxy bucket, long capacity) {

    /**
     * A minute as the provider counts it may hold what was taken here in a longer time: one call takes the longest way, the next the
     * shortest. And a call that was not sent may give back, that much later, what the bucket has made good in the meantime.
     */
    private static final Duration MINUTE = Duration.ofMinutes(1).plus(Allowance.LONGEST_WAY.multipliedBy(2));

    /** @param part of the limit, that a bucket holds: one by this. The numbers are part of the name: a bucket keeps what it was made with. */
    static MinuteLimit of(ProxyManager<String> buckets, String name, int perMinute, int part) {
        var capacity = Math.max(1, perMinute / part);
        var flow = Math.max(1, perMinute - capacity);
        var configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(flow, MINUTE))
                .build();
        var named = "%s:%d:%ds".formatted(name, perMinute, MINUTE.toSeconds());
        return new MinuteLimit(buckets.builder().build(named, () -> configuration), capacity);
    }

    /** @return how long until there is room; empty when it was taken. More than a bucket holds is taken from a full one, which then owes. */
    Optional<Duration> take(long amount) {
        var probe = bucket.tryConsumeAndReturnRemaining(Math.min(amount, capacity));
        if (!probe.isConsumed()) {
            return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        giveBack(Math.min(0, capacity - amount));
        return Optional.empty();
    }

    /** @param amount less than nothing is taken, room or not: it was used */
    void giveBack(long amount) {
        if (amount > 0) {
            bucket.addTokens(amount);
        } else if (amount < 0) {
            bucket.consumeIgnoringRateLimits(-amount);
        }
    }
}
