package com.jobwise.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.jobwise.gateway.GatewayProperties;
import io.github.bucket4j.Bucket;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The buckets of this process. A bucket forgotten for want of room starts full again: memory is bounded, not the last abuser. */
@Component
public class Limits {

    private final GatewayProperties.Limits settings;
    private final ClockMeter time;
    private final Cache<Holder, Bucket> buckets;

    Limits(GatewayProperties properties, InstantSource clock) {
        this.settings = properties.limits();
        this.time = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder().maximumSize(settings.remembered()).build();
    }

    private record Holder(Limited kind, String who) {}

    /**
     * Takes one request out of somebody's bucket.
     *
     * @param who a user or an address, by kind; upper and lower case are one
     */
    public Taken take(Limited kind, String who) {
        var holder = new Holder(kind, who.toLowerCase(Locale.ROOT));
        var probe = buckets.get(holder, this::fill).tryConsumeAndReturnRemaining(1);
        return new Taken(
                probe.isConsumed(),
                kind.rate(settings).requests(),
                probe.getRemainingTokens(),
                Taken.seconds(probe.getNanosToWaitForRefill()),
                Taken.seconds(probe.getNanosToWaitForReset()));
    }

    private Bucket fill(Holder holder) {
        var rate = holder.kind().rate(settings);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.per()))
                .withCustomTimePrecision(time)
                .build();
    }
}
