package com.jobwise.worker.run;

import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStore;
import com.jobwise.work.WorkerSlotsStore;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** The process's sign of life: one statement for all its runs, one for its slots. */
final class LeaseKeeper {

    private static final Logger log = LoggerFactory.getLogger(LeaseKeeper.class);

    private final WorkStore store;
    private final WorkerSlotsStore slots;
    private final HeldClaims held;
    private final WorkKind kind;
    private final ClaimedWork.LeaseTerms terms;
    private final int slotCount;
    private volatile boolean draining;
    private volatile long lastBeat = System.nanoTime();

    LeaseKeeper(
            WorkStore store,
            WorkerSlotsStore slots,
            HeldClaims held,
            WorkKind kind,
            ClaimedWork.LeaseTerms terms,
            int slotCount) {
        this.store = store;
        this.slots = slots;
        this.held = held;
        this.kind = kind;
        this.terms = terms;
        this.slotCount = slotCount;
    }

    /** Runs that turn out to be somebody else's, or take too long, are interrupted and not extended. */
    void beat() {
        try {
            draining = slots.seen(terms.owner(), kind, slotCount, held.count());
            held.interruptOverdue();
            var ours = held.inTime();
            var still = store.extend(ours, terms.lease());
            ours.stream().filter(claim -> !still.contains(claim)).forEach(held::interrupt);
        } catch (DataAccessException unreachable) {
            log.warn("could not extend leases: {}", unreachable.getClass().getSimpleName());
        } finally {
            lastBeat = System.nanoTime();
        }
    }

    /** Whether the last sign of life was answered with the wish that nothing new is taken. */
    boolean isDraining() {
        return draining;
    }

    /** Whatever came of it: that it was tried says that the clock goes. */
    Duration sinceLastBeat() {
        return Duration.ofNanos(System.nanoTime() - lastBeat);
    }

    void leave() {
        try {
            slots.gone(terms.owner());
        } catch (DataAccessException unreachable) {
            log.info(
                    "could not sign off, others will notice: {}",
                    unreachable.getClass().getSimpleName());
        }
    }
}
