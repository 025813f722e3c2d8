package com.jobwise.worker.model;

import com.jobwise.work.WorkItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** For one process alone: no budget, but a provider's "not before" is kept. */
public final class UnlimitedAllowance implements Allowance {

    private final Clock clock;
    private final AtomicReference<Instant> notBefore = new AtomicReference<>(Instant.MIN);

    public UnlimitedAllowance(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Reservation> reserve(WorkItem item, Purpose purpose, String promptVersion, int tokensAtMost) {
        var now = clock.instant();
        var wait = notBefore.get();
        if (now.isBefore(wait)) {
            throw new ModelUnavailableException("the provider asked us to wait", Duration.between(now, wait));
        }
        return Optional.of((use, bill, outcome) -> {});
    }

    @Override
    public void holdBack(Duration atLeast) {
        notBefore.accumulateAndGet(clock.instant().plus(atLeast), (one, other) -> one.isAfter(other) ? one : other);
    }
}
