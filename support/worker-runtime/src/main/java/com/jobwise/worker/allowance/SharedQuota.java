package com.jobwise.worker.allowance;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The provider's requests and tokens per minute, as two buckets in the database. What a bucket holds and what flows in within a minute
 * are together the quota, so that no minute, wherever it begins, sees more; a full bucket that refills at the whole quota would let twice
 * as much through.
 */
final class SharedQuota {

    private static final Logger log = LoggerFactory.getLogger(SharedQuota.class);
    private static final Duration UNTIL_THE_DATABASE_IS_BACK = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Requests: a small bucket and a steady flow. Tokens: a call may need many at once. */
    private static final int REQUESTS_HELD = 6;

    private static final int TOKENS_HELD = 2;

    private final Optional<Limit> requests;
    private final Optional<Limit> tokens;

    private record Limit(BucketProxy bucket, long capacity) {

        /** @return how long until there is room; empty when it was taken. More than a bucket holds is taken from a full one, which then owes. */
        Optional<Duration> take(long amount) {
            var probe = bucket.tryConsumeAndReturnRemaining(Math.min(amount, capacity));
            if (!probe.isConsumed()) {
                return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            if (amount > capacity) {
                bucket.consumeIgnoringRateLimits(amount - capacity);
            }
            return Optional.empty();
        }
    }

    SharedQuota(DataSource dataSource, AllowanceProperties properties) {
        var buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .table("model_quotas")
                .idColumn("bucket")
                .stateColumn("state")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .build();
        var key = properties.providerKey();
        requests = limit(buckets, key + ":requests", properties.requestsPerMinute(), REQUESTS_HELD);
        tokens = limit(buckets, key + ":tokens", properties.tokensPerMinute(), TOKENS_HELD);
    }

    /** The number is part of the name: a bucket keeps the limit it was made with. */
    private static Optional<Limit> limit(ProxyManager<String> buckets, String name, int perMinute, int part) {
        if (perMinute == 0) {
            return Optional.empty();
        }
        var capacity = Math.max(1, perMinute / part);
        var flow = Math.max(1, perMinute - capacity);
        var configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(flow, MINUTE))
                .build();
        return Optional.of(new Limit(buckets.builder().build(name + ":" + perMinute, () -> configuration), capacity));
    }

    /** @return how long until there is room; empty when it was taken */
    Optional<Duration> take(int tokensAtMost) {
        try {
            return takeBoth(tokensAtMost);
        } catch (BucketExecutionException unreachable) {
            log.warn("the quota could not be asked: {}", unreachable.getMessage());
            return Optional.of(UNTIL_THE_DATABASE_IS_BACK);
        }
    }

    private Optional<Duration> takeBoth(int tokensAtMost) {
        var wait = tokens.flatMap(limit -> limit.take(tokensAtMost));
        if (wait.isPresent()) {
            return wait;
        }
        var late = requests.flatMap(limit -> limit.take(1));
        if (late.isPresent()) {
            giveBack(tokensAtMost);
        }
        return late;
    }

    /** Tokens that were taken and not used. What cannot be given back flows in with time. */
    void giveBack(long unused) {
        if (unused <= 0) {
            return;
        }
        try {
            tokens.ifPresent(limit -> limit.bucket().addTokens(unused));
        } catch (BucketExecutionException unreachable) {
            log.warn("unused tokens could not be given back: {}", unreachable.getMessage());
        }
    }
}
