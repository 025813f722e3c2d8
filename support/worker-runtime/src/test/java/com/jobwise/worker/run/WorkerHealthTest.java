package com.jobwise.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.work.Claim;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class WorkerHealthTest {

    private final AtomicLong clock = new AtomicLong(1);
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final AtomicBoolean connected = new AtomicBoolean(true);
    private final Consumers consumers = new Consumers(running::get, () -> 0, connected::get, clock::get);

    @Test
    void isDownWhenTheClockStandsStill() {
        assertThat(alive(Duration.ofSeconds(40))).isEqualTo(Status.UP);
        assertThat(alive(Duration.ofMinutes(3))).isEqualTo(Status.DOWN);
    }

    @Test
    void isDownWhenARunDoesNotEnd() {
        var held = new HeldClaims(Duration.ZERO);
        held.hold(new Claim(UUID.randomUUID(), 1));

        var health = new WorkerHealth(() -> Duration.ZERO, held::hasUnstoppable, consumers).health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("worker", "a run cannot be stopped");
    }

    @Test
    void isDownWhenConsumersStayAwayFromABrokerThatIsThere() {
        assertThat(alive(Duration.ZERO)).isEqualTo(Status.UP);
        clock.addAndGet(Duration.ofMinutes(3).toNanos());
        assertThat(alive(Duration.ZERO)).isEqualTo(Status.DOWN);
    }

    @Test
    void aBrokerThatIsAwayIsNoReasonToStartAgain() {
        connected.set(false);
        assertThat(alive(Duration.ZERO)).isEqualTo(Status.UP);
        clock.addAndGet(Duration.ofHours(3).toNanos());
        assertThat(alive(Duration.ZERO)).isEqualTo(Status.UP);
    }

    @Test
    void norIsAWorkerThatShallTakeNothing() {
        running.set(false);
        assertThat(alive(Duration.ZERO)).isEqualTo(Status.UP);
        clock.addAndGet(Duration.ofHours(3).toNanos());
        assertThat(alive(Duration.ZERO)).isEqualTo(Status.UP);
    }

    @Test
    void isReadyWithAConsumerOnly() {
        assertThat(new ConsumerHealth(() -> 2).health().getStatus()).isEqualTo(Status.UP);
        assertThat(new ConsumerHealth(() -> 0).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    private Status alive(Duration sinceLastBeat) {
        return new WorkerHealth(() -> sinceLastBeat, () -> false, consumers)
                .health()
                .getStatus();
    }
}
