package com.jobwise.worker.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.MigratedDatabase;
import com.jobwise.cast.Newcomer;
import com.jobwise.testsupport.TestDatabase;
import com.jobwise.worker.allowance.Replica.Answer;
import com.jobwise.worker.model.Allowance.Reservation;
import com.jobwise.worker.model.Bill;
import com.jobwise.worker.model.ModelUse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What calls count that were not sent, not answered, or larger than thought. */
class BillingIT {

    private static final ModelUse UNTOLD = new ModelUse("tiny-1", 0, 0, 2.0, 1);
    private static TestDatabase database;
    private static JdbcClient owner;
    private int ilka;
    private Replica replica;

    @BeforeAll
    static void migrate() {
        database = MigratedDatabase.create();
        owner = JdbcClient.create(database.dataSource());
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void newcomer() {
        owner.sql("truncate model_calls, model_quotas, model_pauses").update();
        ilka = Newcomer.in(owner);
    }

    @AfterEach
    void stop() {
        replica.close();
    }

    private void with(Map<String, String> settings) {
        replica = new Replica(database, settings);
    }

    private Optional<Reservation> reserve(int tokens) {
        return replica.reserve(Runs.of(ilka), tokens);
    }

    private Answer answer(int tokens) {
        return replica.answer(Runs.of(ilka), tokens);
    }

    private static int calls(String condition) {
        return owner.sql("select count(*) from model_calls where " + condition)
                .query(Integer.class)
                .single();
    }

    @Test
    void callThatWasNeverSentLeavesNoTraceAndGivesItsRoomBack() {
        with(Map.of("requests-per-minute", "6", "tokens-per-minute", "2000", "daily-tokens-per-user", "1000"));
        var refused = reserve(1000).orElseThrow();
        assertThat(answer(1)).isEqualTo(Answer.WAIT);

        refused.settle(ModelUse.NONE, Bill.NOT_SENT, "not_asked");
        refused.settle(ModelUse.NONE, Bill.NOT_SENT, "not_asked");

        assertThat(calls("true")).isZero();
        assertThat(answer(1000)).as("one request and all tokens").isEqualTo(Answer.TAKEN);
        assertThat(answer(1)).as("and not twice").isEqualTo(Answer.WAIT);
    }

    @Test
    void callThatMayHaveBeenBilledCountsWithItsEstimate() {
        with(Map.of("daily-tokens-per-user", "1000"));

        reserve(600).orElseThrow().settle(UNTOLD, Bill.ASSUMED, "timed_out");

        assertThat(answer(401)).isEqualTo(Answer.SPENT);
        assertThat(answer(400)).isEqualTo(Answer.TAKEN);
        assertThat(calls("outcome = 'timed_out' and tokens_assumed = 600 and input_tokens + output_tokens = 0"))
                .isEqualTo(1);
    }

    @Test
    void callThatTheProviderRefusedCostsItsUserNothing() {
        with(Map.of("daily-tokens-per-user", "1000", "requests-per-minute", "6"));

        reserve(600).orElseThrow().settle(UNTOLD, Bill.REFUSED, "rate_limited");

        assertThat(calls("outcome = 'rate_limited' and tokens_assumed = 0")).isEqualTo(1);
        assertThat(answer(1001)).isEqualTo(Answer.SPENT);
        assertThat(answer(1000)).as("but it was a request").isEqualTo(Answer.WAIT);
    }

    @Test
    void useAboveTheEstimateIsTakenFromTheBudget() {
        with(Map.of("daily-tokens-per-user", "1000"));

        reserve(100).orElseThrow().settle(new ModelUse("tiny-1", 500, 400, 2.0, 1), Bill.TOLD, "answered");

        assertThat(answer(101)).isEqualTo(Answer.SPENT);
        assertThat(answer(100)).isEqualTo(Answer.TAKEN);
    }

    @Test
    void useAboveTheEstimateIsTakenFromTheQuota() {
        with(Map.of("tokens-per-minute", "2000", "calls-per-user", "0"));

        reserve(100).orElseThrow().settle(new ModelUse("tiny-1", 1500, 4000, 2.0, 1), Bill.TOLD, "answered");

        assertThat(answer(1)).as("the bucket owes").isEqualTo(Answer.WAIT);
    }

    @Test
    void runThatIsBeingStoppedStillWritesItsBill() {
        with(Map.of());
        var reservation = reserve(600).orElseThrow();

        Thread.currentThread().interrupt();
        reservation.settle(UNTOLD, Bill.ASSUMED, "stopped");

        assertThat(Thread.interrupted()).as("it is being stopped still").isTrue();
        assertThat(calls("outcome = 'stopped' and tokens_assumed = 600")).isEqualTo(1);
    }
}
