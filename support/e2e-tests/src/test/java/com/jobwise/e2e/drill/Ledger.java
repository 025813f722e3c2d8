package com.jobwise.e2e.drill;

import com.jobwise.work.WorkKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The audit after a drill: promises beside rows beside messages. */
final class Ledger {

    private static final Logger log = LoggerFactory.getLogger(Ledger.class);

    private final Rig rig;
    private final LedgerStore rows;

    Ledger(Rig rig) {
        this.rig = rig;
        this.rows = new LedgerStore(new Sql(rig.postgres()));
    }

    LedgerStore rows() {
        return rows;
    }

    /**
     * Until every work item has ended and the broker has nothing left to tell. What is stuck is said by the audit, not here.
     *
     * @return how long that took
     */
    Duration awaitEnd(Duration atMost) {
        var start = System.nanoTime();
        await(atMost, Duration.ofMillis(250), () -> rows.open() == 0);
        var took = Duration.ofNanos(System.nanoTime() - start);
        await(atMost, Duration.ofMillis(250), () -> messages() == 0);
        return took;
    }

    /** Until so many documents have ended. */
    void awaitEnded(long documents, Duration atMost) {
        await(atMost, Duration.ofMillis(50), () -> rows.ended() >= documents);
    }

    private static void await(Duration atMost, Duration pause, Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .atMost(atMost.compareTo(DrillSize.PATIENCE) < 0 ? atMost : DrillSize.PATIENCE)
                    .pollInterval(pause)
                    .ignoreExceptions()
                    .until(condition);
        } catch (ConditionTimeoutException stuck) {
            log.warn("waited in vain for {}", atMost);
        }
    }

    Audit audit(Book book) {
        var accepted = book.accepted();
        return new Audit(
                accepted.size(),
                rows.lost(accepted),
                rows.doubled(),
                rows.unasked(accepted),
                rows.failed(),
                rows.open(),
                rows.leases(),
                rows.overAttempts(),
                messages(),
                parked(),
                rows.triedAgain());
    }

    long messages() {
        return inAll(rig.topology()::queue);
    }

    long parked() {
        return inAll(rig.topology()::deadLetterQueue);
    }

    private long inAll(Function<WorkKind, String> queue) {
        return Arrays.stream(WorkKind.values())
                .map(queue)
                .mapToLong(this::depth)
                .sum();
    }

    /** A queue that is not there holds nothing; looking at it must not make it. */
    private long depth(String queue) {
        try (var connection = rig.rabbit().connect();
                var channel = connection.createChannel()) {
            return channel.queueDeclarePassive(queue).getMessageCount();
        } catch (IOException | TimeoutException failed) {
            throw new UncheckedIOException(new IOException("no answer about " + queue, failed));
        }
    }
}
