package com.jobwise.worker.allowance;

import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The provider's requests and tokens per minute, as two buckets in the database. */
final class SharedQuota {

    private static final Logger log = LoggerFactory.getLogger(SharedQuota.class);
    private static final Duration UNTIL_THE_DATABASE_IS_BACK = Duration.ofSeconds(1);

    /** Requests: a small bucket and a steady flow. Tokens: a call may need many at once. */
    private static final int REQUESTS_HELD = 6;

    private static final int TOKENS_HELD = 2;

    private final Optional<MinuteLimit> requests;
    private final Optional<MinuteLimit> tokens;

    /** @param time of all processes that share the quota */
    SharedQuota(DataSource dataSource, AllowanceProperties properties, TimeMeter time) {
        var buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .table("model_quotas")
                .idColumn("bucket")
                .stateColumn("state")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .clientClock(time)
                .build();
        var key = properties.providerKey();
        requests = limit(buckets, key + ":requests", properties.requestsPerMinute(), REQUESTS_HELD);
        tokens = limit(buckets, key + ":tokens", properties.tokensPerMinute(), TOKENS_HELD);
    }

    private static Optional<MinuteLimit> limit(ProxyManager<String> buckets, String name, int perMinute, int part) {
        return perMinute == 0 ? Optional.empty() : Optional.of(MinuteLimit.of(buckets, name, perMinute, part));
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
            giveBack(tokens, tokensAtMost);
        }
        return late;
    }

    /** The call used this many of the tokens that were taken for it, or more. */
    void used(int tokensAtMost, int used) {
        giveBack(tokens, tokensAtMost - used);
    }

    /** The call was never sent. */
    void notUsed(int tokensAtMost) {
        giveBack(tokens, tokensAtMost);
        giveBack(requests, 1);
    }

    /** @param amount less than nothing where it was not enough. What cannot be given back flows in with time. */
    private static void giveBack(Optional<MinuteLimit> limit, long amount) {
        try {
            limit.ifPresent(one -> one.giveBack(amount));
        } catch (BucketExecutionException unreachable) {
            log.warn("what a call has not used could not be given back: {}", unreachable.getMessage());
        }
    }
}
