package com.jobwise.worker.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jobwise.cast.MigratedDatabase;
import com.jobwise.cast.Newcomer;
import com.jobwise.testsupport.TestDatabase;
import com.jobwise.work.WorkItem;
import com.jobwise.worker.allowance.Replica.Answer;
import com.jobwise.worker.model.Bill;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.ModelUnavailableException.Want;
import com.jobwise.worker.model.ModelUse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes that share one allowance. */
class PostgresAllowanceIT {

    private static TestDatabase database;
    private static JdbcClient owner;
    private int ilka;
    private Replica one;
    private Replica other;

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
        one.close();
        other.close();
    }

    private void replicas(Map<String, String> settings) {
        one = new Replica(database, settings);
        other = new Replica(database, settings);
    }

    /** Asked from many threads, in turn of one and the other process. */
    private List<Answer> atOnce(int times, int tokens, java.util.function.IntFunction<WorkItem> item) throws Exception {
        List<Callable<Answer>> asked = IntStream.range(0, times)
                .<Callable<Answer>>mapToObj(i -> () -> (i % 2 == 0 ? one : other).answer(item.apply(i), tokens))
                .toList();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            return pool.invokeAll(asked).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }

    private static int calls(String condition) {
        return owner.sql("select count(*) from model_calls where " + condition)
                .query(Integer.class)
                .single();
    }

    private static ModelUse used(int input, int output) {
        return new ModelUse("tiny-1", input, output, 1.5, 1);
    }

    @Test
    void twoProcessesTogetherNeverExceedTheRequestsOfAMinute() throws Exception {
        replicas(Map.of("requests-per-minute", "60", "calls-per-user", "0"));

        var answers = atOnce(200, 10, i -> Runs.of(ilka));

        // Ten at once; the seconds this takes let one more through every 1.2 s.
        assertThat(answers).doesNotContain(Answer.SPENT);
        assertThat(answers.stream().filter(Answer.TAKEN::equals).count()).isBetween(10L, 60L);
        assertThat(calls("ended_at is null"))
                .isEqualTo((int) answers.stream().filter(Answer.TAKEN::equals).count());
    }

    @Test
    void twoProcessesTogetherNeverExceedTheTokensOfAMinute() throws Exception {
        replicas(Map.of("tokens-per-minute", "20000", "calls-per-user", "0"));

        var taken = atOnce(200, 1000, i -> Runs.of(ilka)).stream()
                .filter(Answer.TAKEN::equals)
                .count();

        assertThat(taken).isBetween(10L, 20L);
    }

    @Test
    void noRoomSaysWhenThereWillBe() {
        replicas(Map.of("requests-per-minute", "6", "calls-per-user", "0"));
        assertThat(one.answer(Runs.of(ilka), 10)).isEqualTo(Answer.TAKEN);

        var full = catchThrowableOfType(ModelUnavailableException.class, () -> other.reserve(Runs.of(ilka), 10));

        assertThat(full.want()).isEqualTo(Want.ROOM);
        assertThat(full.delay()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(13));
    }

    @Test
    void unusedTokensAreGivenBackToTheQuota() {
        replicas(Map.of("tokens-per-minute", "2000", "calls-per-user", "0"));
        var reservation = one.reserve(Runs.of(ilka), 1000).orElseThrow();
        assertThat(other.answer(Runs.of(ilka), 1000)).isEqualTo(Answer.WAIT);

        reservation.settle(used(50, 50), Bill.TOLD, "answered");

        assertThat(other.answer(Runs.of(ilka), 900)).isEqualTo(Answer.TAKEN);
    }

    @Test
    void callLargerThanTheBucketIsMadeOnceItIsFull() {
        replicas(Map.of("tokens-per-minute", "2000", "calls-per-user", "0"));

        assertThat(one.answer(Runs.of(ilka), 1800)).isEqualTo(Answer.TAKEN);
        assertThat(other.answer(Runs.of(ilka), 1)).isEqualTo(Answer.WAIT);
    }

    @Test
    void budgetRaceLetsThroughExactlyWhatFits() throws Exception {
        replicas(Map.of("daily-tokens-per-user", "1000", "calls-per-user", "0"));

        var answers = atOnce(200, 30, i -> Runs.of(ilka));

        assertThat(answers.stream().filter(Answer.TAKEN::equals).count()).isEqualTo(33);
        assertThat(answers.stream().filter(Answer.WAIT::equals).count())
                .as("what is only reserved may still come free")
                .isEqualTo(167);
        assertThat(one.answer(Runs.of(Newcomer.in(owner)), 30)).isEqualTo(Answer.TAKEN);
    }

    @Test
    void spentBudgetIsSaidAndNotWaitedFor() {
        replicas(Map.of("daily-tokens-per-user", "1000"));
        one.reserve(Runs.of(ilka), 900).orElseThrow().settle(used(600, 200), Bill.TOLD, "answered");

        assertThat(other.answer(Runs.of(ilka), 201)).isEqualTo(Answer.SPENT);
        assertThat(other.answer(Runs.of(ilka), 200)).isEqualTo(Answer.TAKEN);
    }

    @Test
    void yesterdaysUseIsNotTodays() {
        replicas(Map.of("daily-tokens-per-user", "1000"));
        one.reserve(Runs.of(ilka), 900).orElseThrow().settle(used(600, 200), Bill.TOLD, "answered");
        owner.sql("update model_calls set reserved_at = date_trunc('day', now(), 'UTC') - interval '1 second'")
                .update();

        assertThat(one.answer(Runs.of(ilka), 1000)).isEqualTo(Answer.TAKEN);
    }

    @Test
    void callsOfOneUserAreCappedOverAllProcesses() throws Exception {
        replicas(Map.of("calls-per-user", "3"));

        var answers = atOnce(40, 10, i -> Runs.of(ilka));
        var full = catchThrowableOfType(ModelUnavailableException.class, () -> other.reserve(Runs.of(ilka), 10));

        assertThat(answers.stream().filter(Answer.TAKEN::equals).count()).isEqualTo(3);
        assertThat(full.want()).isEqualTo(Want.ROOM);
        assertThat(answers).doesNotContain(Answer.SPENT);
        assertThat(one.answer(Runs.of(Newcomer.in(owner)), 10)).isEqualTo(Answer.TAKEN);
    }

    @Test
    void crashedReservationExpires() {
        replicas(Map.of("daily-tokens-per-user", "1000", "calls-per-user", "1"));
        assertThat(one.answer(Runs.of(ilka), 1000)).isEqualTo(Answer.TAKEN);
        assertThat(other.answer(Runs.of(ilka), 1000)).isEqualTo(Answer.WAIT);

        owner.sql("update model_calls set expires_at = now() - interval '1 second'")
                .update();

        assertThat(other.answer(Runs.of(ilka), 1000)).isEqualTo(Answer.TAKEN);
    }

    @Test
    void whatARunLostItsNextRunTakesBack() {
        replicas(Map.of("calls-per-user", "1"));
        var id = UUID.randomUUID();
        var killed = one.reserve(Runs.of(ilka, id, 1), 100).orElseThrow();

        assertThat(other.answer(Runs.of(ilka, id, 1), 100)).isEqualTo(Answer.WAIT);
        assertThat(other.answer(Runs.of(ilka, id, 2), 100)).isEqualTo(Answer.TAKEN);

        killed.settle(used(1, 1), Bill.TOLD, "answered");
        assertThat(calls("outcome = 'lost' and input_tokens = 0")).isEqualTo(1);
    }

    @Test
    void holdBackIsSeenByBothAndNeverShortened() {
        replicas(Map.of());
        one.allowance.holdBack(Duration.ofSeconds(30));
        other.allowance.holdBack(Duration.ofSeconds(1));

        for (var replica : List.of(one, other)) {
            var paused =
                    catchThrowableOfType(ModelUnavailableException.class, () -> replica.reserve(Runs.of(ilka), 10));
            assertThat(paused.want()).isEqualTo(Want.MODEL);
            assertThat(paused.delay()).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(30));
        }
        owner.sql("update model_pauses set paused_until = now() - interval '1 second'")
                .update();
        assertThat(one.answer(Runs.of(ilka), 10)).isEqualTo(Answer.TAKEN);
    }

    @Test
    void callIsAccountedWithWhatItCost() {
        replicas(Map.of("input-price-per-million", "0.15", "output-price-per-million", "0.6"));
        var item = Runs.of(ilka);
        var reservation = one.reserve(item, 5000).orElseThrow();

        reservation.settle(used(1234, 567), Bill.TOLD, "answered");
        reservation.settle(used(9, 9), Bill.TOLD, "twice");

        var row = owner.sql("select * from model_calls").query().singleRow();
        assertThat(row)
                .containsEntry("user_id", ilka)
                .containsEntry("work_id", item.id())
                .containsEntry("subject_id", item.subjectId())
                .containsEntry("kind", "generation")
                .containsEntry("purpose", "write")
                .containsEntry("prompt_version", "1")
                .containsEntry("outcome", "answered")
                .containsEntry("model", "tiny-1")
                .containsEntry("input_tokens", 1234)
                .containsEntry("output_tokens", 567)
                .containsEntry("seconds", 1.5)
                // 1234 * 0.15 + 567 * 0.6 = 525.3 millionths
                .containsEntry("cost_micros", 525L);
        assertThat(row.get("ended_at")).isNotNull();
    }

    @Test
    void callWithoutRoomLeavesNoTrace() {
        replicas(Map.of("requests-per-minute", "1"));
        assertThat(one.answer(Runs.of(ilka), 10)).isEqualTo(Answer.TAKEN);

        assertThatThrownBy(() -> one.reserve(Runs.of(ilka), 10)).isInstanceOf(ModelUnavailableException.class);

        assertThat(calls("true")).isEqualTo(1);
    }
}
