package com.jobwise.worker.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.MigratedDatabase;
import com.jobwise.cast.Newcomer;
import com.jobwise.testsupport.TestDatabase;
import com.jobwise.testsupport.model.FakeModelServer;
import com.jobwise.testsupport.model.ModelCall;
import com.jobwise.testsupport.model.Reply;
import com.jobwise.worker.model.Allowance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two worker processes, as many questions as they can ask, and what arrives at the provider. */
class QuotaAtTheProviderIT {

    private static final Logger log = LoggerFactory.getLogger(QuotaAtTheProviderIT.class);
    private static final int PER_MINUTE = 120;

    /**
     * The quota's minutes take twenty seconds. Not less: a call's way to the provider does not become shorter with them, and is allowed
     * for with two seconds of such a minute, here 0.7 s. At ten seconds the first calls of cold processes once came too late for that.
     */
    private static final int SPEED = 3;

    private static final Duration WINDOW = Duration.ofMinutes(1).dividedBy(SPEED);
    private static final Duration A_MOMENT = Duration.ofMillis(50);

    /** Who had taken room before the pause was written may still arrive. */
    private static final Duration IN_FLIGHT = Allowance.LONGEST_WAY;

    @TempDir
    private Path logs;

    private final List<Process> replicas = new ArrayList<>();
    private final FakeModelServer provider = FakeModelServer.start();
    private final TestDatabase database = MigratedDatabase.create();
    private int ilka;

    @BeforeEach
    void signUp() {
        ilka = Newcomer.in(JdbcClient.create(database.dataSource()));
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (var replica : replicas) {
            replica.destroyForcibly().waitFor();
        }
        provider.close();
        database.close();
    }

    private void twoReplicas(int speed, Map<String, String> more) throws IOException {
        var settings = new HashMap<>(more);
        settings.put("jobwise.model.base-url", provider.baseUrl());
        settings.put("jobwise.allowance.calls-per-user", "0");
        var place = new ModelReplica.Place(database.url(), database.user(), database.password());
        for (var name : List.of("one.log", "other.log")) {
            replicas.add(
                    AskingProcess.start(place, new AskingProcess.Wish(ilka, 8, speed), settings, logs.resolve(name)));
        }
    }

    private List<Instant> arrivals() {
        return provider.calls().stream().map(ModelCall::at).sorted().toList();
    }

    @Test
    void twoProcessesTogetherNeverExceedTheQuotaAndUseIt() throws Exception {
        twoReplicas(SPEED, Map.of("jobwise.allowance.requests-per-minute", Integer.toString(PER_MINUTE)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !arrivals().isEmpty());

        var first = arrivals().getFirst();
        Awaitility.await()
                .atMost(WINDOW.multipliedBy(4))
                .pollInterval(A_MOMENT)
                .until(() -> Instant.now().isAfter(first.plus(WINDOW.multipliedBy(3))));
        var arrivals = arrivals();

        log.info(
                "quota {}: {} calls in the worst minute, {} in three minutes",
                PER_MINUTE,
                mostWithin(WINDOW, arrivals),
                arrivals.size());
        assertThat(replicas).as("both asked to the end").allMatch(Process::isAlive);
        assertThat(mostWithin(WINDOW, arrivals))
                .as("in the worst minute, wherever it begins")
                .isBetween(PER_MINUTE * 8 / 10, PER_MINUTE);
        assertThat(arrivals.size())
                .as("in three minutes: the part that is held, once, and what flows in")
                .isGreaterThan(3 * PER_MINUTE * 7 / 10);
    }

    /** A window that holds the most begins with an arrival. */
    private static int mostWithin(Duration window, List<Instant> arrivals) {
        var most = 0;
        var end = 0;
        for (var begin = 0; begin < arrivals.size(); begin++) {
            while (end < arrivals.size()
                    && arrivals.get(end).isBefore(arrivals.get(begin).plus(window))) {
                end++;
            }
            most = Math.max(most, end - begin);
        }
        return most;
    }

    @Test
    void nobodyCallsAgainBeforeTheProviderSaid() throws Exception {
        var told = Duration.ofSeconds(5);
        // Retry-After begins when the answer is read, which is later than here: no call of a good client is too early
        // by this.
        List<Instant> refused = new CopyOnWriteArrayList<>();
        provider.answer(call -> {
            if (provider.calls().size() % 40 != 0) {
                return Reply.minimal();
            }
            refused.add(call.at());
            return Reply.http(429, Map.of("Retry-After", Long.toString(told.toSeconds())), "{}");
        });
        twoReplicas(1, Map.of());
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> refused.size() >= 3);
        replicas.forEach(Process::destroyForcibly);

        var arrivals = arrivals();
        log.info(
                "after a 429, arrivals that were under way: {}",
                refused.stream()
                        .map(refusal -> arrivals.stream()
                                .filter(at -> at.isAfter(refusal) && at.isBefore(refusal.plus(told)))
                                .map(at -> Duration.between(refusal, at).toMillis() + " ms")
                                .toList())
                        .toList());
        for (var refusal : refused.subList(0, 2)) {
            assertThat(arrivals)
                    .as("what was under way when it was told, has arrived within two seconds")
                    .noneMatch(at -> at.isAfter(refusal.plus(IN_FLIGHT)) && at.isBefore(refusal.plus(told)))
                    .anyMatch(at -> !at.isBefore(refusal.plus(told)));
            assertThat(arrivals.stream().filter(at -> at.isAfter(refusal) && at.isBefore(refusal.plus(told))))
                    .as("and is no more than both together ask at once")
                    .hasSizeLessThanOrEqualTo(2 * 8);
        }
    }
}
