package com.jobwise.e2e.drill;

import com.jobwise.work.WorkKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.awaitility.Awaitility;

/** The audit after a drill: promises beside rows beside messages. */
final class Ledger {

    private final Rig rig;
    private final LedgerStore rows;

    Ledger(Rig rig) {
        this.rig = rig;
        this.rows = new LedgerStore(rig.postgres());
    }

    LedgerStore rows() {
        return rows;
    }

    /** Until every work item has ended and the broker has nothing left to tell. @return how long that took */
    Duration awaitEnd(Duration atMost) {
        var start = System.nanoTime();
        Awaitility.await()
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> rows.open() == 0);
        var took = Duration.ofNanos(System.nanoTime() - start);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> messages() == 0);
        return took;
    }

    /** Until so many documents have ended, or nothing is left that could. */
    void awaitEnded(long documents, Duration atMost) {
        Awaitility.await()
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> rows.ended() >= documents);
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
