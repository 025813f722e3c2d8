package com.jobwise.worker.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jobwise.cast.MigratedDatabase;
import com.jobwise.cast.Newcomer;
import com.jobwise.testsupport.TestDatabase;
import com.jobwise.testsupport.model.FakeModelServer;
import com.jobwise.testsupport.model.Fault;
import com.jobwise.testsupport.model.Reply;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.ModelUnavailableException.Want;
import com.jobwise.worker.model.Purpose;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls that our own guards let not through, and what the database knows of them. */
class RefusedCallsIT {

    private final FakeModelServer provider = FakeModelServer.start();
    private final TestDatabase database = MigratedDatabase.create();
    private final JdbcClient owner = JdbcClient.create(database.dataSource());
    private int ilka;
    private Thread busy;
    private ModelReplica replica;

    @BeforeEach
    void signUp() {
        ilka = Newcomer.in(owner);
    }

    @AfterEach
    void stop() throws InterruptedException {
        busy.interrupt();
        busy.join();
        replica.close();
        provider.close();
        database.close();
    }

    private void with(Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("jobwise.model.base-url", provider.baseUrl());
        settings.put("jobwise.allowance.requests-per-minute", "12");
        var place = new ModelReplica.Place(database.url(), database.user(), database.password());
        replica = new ModelReplica(place, settings, TimeMeter.SYSTEM_MILLISECONDS);
    }

    /** Asks on another thread until a call hangs at the provider. */
    private void oneCallHangs() {
        var before = provider.calls().size();
        provider.answer(_ -> Reply.fault(Fault.HUNG_BODY));
        busy = Thread.ofVirtual().start(() -> {
            while (provider.calls().size() == before) {
                try {
                    replica.ask(ilka);
                } catch (ModelUnavailableException | CancellationException _) {
                    Thread.yield();
                }
            }
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> provider.calls().size() > before);
    }

    private int rows() {
        return owner.sql("select count(*) from model_calls")
                .query(Integer.class)
                .single();
    }

    private boolean hasRoom() {
        try (var other = new Replica(database, Map.of("requests-per-minute", "12"))) {
            return other.allowance
                    .reserve(Runs.of(ilka), Purpose.WRITE, "1", 10)
                    .isPresent();
        } catch (ModelUnavailableException _) {
            return false;
        }
    }

    @Test
    void callThatTheFullBulkheadRefusesIsNoCall() {
        with(Map.of("jobwise.model.calls.at-once", "1"));
        oneCallHangs();

        var refused = catchThrowableOfType(ModelUnavailableException.class, () -> replica.ask(ilka));

        assertThat(refused.want()).isEqualTo(Want.ROOM);
        assertThat(provider.calls()).hasSize(1);
        assertThat(rows()).isEqualTo(1);
        assertThat(hasRoom()).as("two at once are in the quota, one was sent").isTrue();
    }

    @Test
    void callThatTheHalfOpenBreakerRefusesIsNoCall() {
        with(Map.of("jobwise.model.breaker.failures", "2", "jobwise.model.breaker.open", "100ms"));
        provider.answer(_ -> Reply.fault(Fault.SERVER_ERROR));
        for (var failure = 0; failure < 2; failure++) {
            catchThrowableOfType(ModelUnavailableException.class, () -> replica.ask(ilka));
        }
        owner.sql("truncate model_quotas").update();
        oneCallHangs();

        var refused = catchThrowableOfType(ModelUnavailableException.class, () -> replica.ask(ilka));

        assertThat(refused.want()).isEqualTo(Want.MODEL);
        assertThat(provider.calls()).hasSize(3);
        assertThat(rows()).isEqualTo(3);
        assertThat(hasRoom())
                .as("two at once are in the quota, the probe was sent")
                .isTrue();
    }
}
