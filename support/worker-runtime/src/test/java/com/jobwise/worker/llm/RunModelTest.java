package com.jobwise.worker.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.testsupport.model.Fault;
import com.jobwise.testsupport.model.Reply;
import com.jobwise.worker.model.Bill;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.ModelHealth.State;
import com.jobwise.worker.model.ModelProperties;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.model.Structured;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunModelTest {

    private static final Reply GOOD = Reply.json(Map.of("word", "lantern", "count", 2));

    private static final ModelProperties.Breaker BREAKER = new ModelProperties.Breaker(4, Duration.ofMillis(300));

    private Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void theQuestionHoldsInstructionsSchemaAndFencedData() {
        asking.server.answer(_ -> GOOD);

        var result = asking.ask();

        assertThat(result)
                .isInstanceOfSatisfying(
                        ModelResult.Answered.class,
                        answered -> assertThat(answered.value()).isEqualTo(new Asking.Word("lantern", 2)));
        var call = asking.server.calls().getFirst();
        assertThat(call.model()).isEqualTo("fake-1");
        assertThat(call.authorization()).isEqualTo("Bearer key-1");
        assertThat(call.system()).contains("Say one word").doesNotContain("Lantern keeper");
        assertThat(call.user()).isEqualTo("""
                <data-f3nc3 name="posting">
                Lantern keeper wanted. A lantern is provided.
                </data-f3nc3>""");
        assertThat(call.schema()).hasValueSatisfying(schema -> {
            assertThat(schema.path("required").toString()).isEqualTo("[\"word\",\"count\"]");
            assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        });
    }

    @Test
    void aBadAnswerIsRepairedOnceWithEverythingThatWasSaid() {
        asking.server.answerInTurn(Reply.json(Map.of("word", "lantern", "count", -1)), GOOD);

        assertThat(asking.ask()).isInstanceOf(ModelResult.Answered.class);

        var second = asking.server.calls().getLast();
        assertThat(second.user())
                .contains("Lantern keeper wanted", "That answer cannot be used", "answer.count must not be negative.");
        assertThat(asking.ask().use()).as("each question begins anew").isNotEqualTo(ModelUse.NONE);
    }

    @Test
    void aModelDoesNotGetBackTheContactDataItMadeUp() {
        asking.server.answerInTurn(
                Reply.json(Map.of("word", "lena@lantern.example or WWW.LANTERN.EXAMPLE, Lena", "count", -1)), GOOD);

        asking.ask();

        assertThat(asking.server.calls().getLast().everything())
                .contains("That answer cannot be used", "[withheld] or [withheld]")
                .doesNotContainIgnoringCase("lena", "lantern.example");
    }

    @Test
    void bothCallsOfARepairedQuestionArePaidFor() {
        asking.server.answerInTurn(Reply.text("no"), GOOD);

        assertThat(asking.ask().use().calls()).isEqualTo(2);
        assertThat(asking.settled).extracting(Asking.Settled::outcome).containsExactly("answered", "answered");
    }

    @Test
    void aModelThatKnowsNoSchemaIsAskedForPlainJsonFromThenOn() {
        asking.server.answer(call -> call.schema().isPresent() ? Reply.fault(Fault.RESPONSE_FORMAT_UNSUPPORTED) : GOOD);

        assertThat(asking.ask()).isInstanceOf(ModelResult.Answered.class);
        assertThat(asking.ask()).isInstanceOf(ModelResult.Answered.class);

        var calls = asking.server.calls();
        assertThat(calls).hasSize(3);
        assertThat(calls.getLast().body().path("response_format").path("type").asString())
                .isEqualTo("json_object");
        assertThat(calls.getLast().system()).contains("Its JSON schema: {", "\"word\"");
    }

    @Test
    void oneDowngradeIsEnough() {
        asking.server.answer(call ->
                call.body().has("response_format") ? Reply.fault(Fault.RESPONSE_FORMAT_UNSUPPORTED, GOOD) : GOOD);
        asking.server.answerInTurn(
                Reply.http(400, Map.of(), "{\"error\":{\"message\":\"response_format is not supported\"}}"),
                Reply.http(400, Map.of(), "{\"error\":{\"message\":\"response_format is not supported\"}}"));

        assertThat(asking.ask())
                .isInstanceOfSatisfying(
                        ModelResult.Unusable.class,
                        unusable -> assertThat(unusable.reason()).isEqualTo(FallbackReason.MISCONFIGURED));
        assertThat(asking.server.calls()).hasSize(2);
    }

    @Test
    void theProvidersNotBeforeGoesToEverybody() {
        asking.server.answer(_ -> Reply.http(429, Map.of("Retry-After", "4"), "{}"));

        assertThatThrownBy(asking::ask)
                .isInstanceOfSatisfying(
                        ModelUnavailableException.class,
                        waits -> assertThat(waits.delay()).isEqualTo(Duration.ofSeconds(4)));
        assertThat(asking.heldBack).containsExactly(Duration.ofSeconds(4));
        assertThat(asking.health.state()).isEqualTo(State.REACHABLE);
    }

    @Test
    void aModelThatIsOutIsNotAskedUntilAProbeSucceeds() {
        List<State> heard = new CopyOnWriteArrayList<>();
        asking.health.onChange(heard::add);
        asking.server.answer(_ -> Reply.fault(Fault.SERVER_ERROR));
        for (var i = 0; i < 20; i++) {
            assertThatThrownBy(asking::ask).isInstanceOf(ModelUnavailableException.class);
        }
        assertThat(asking.server.calls()).as("four failures opened the breaker").hasSize(4);
        assertThat(asking.health.state()).isEqualTo(State.OUT);
        assertThat(asking.settled).as("what is not asked takes no room").hasSize(4);

        asking.server.answer(_ -> GOOD);

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(50))
                .until(this::isAnswered);
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(heard).containsExactly(State.OUT, State.REACHABLE));
    }

    @Test
    void whatHasWaitedLongEnoughDoesWithout() {
        asking.server.answer(_ -> Reply.fault(Fault.SERVER_ERROR));

        assertThat(asking.ask(Duration.ofMinutes(31)))
                .isInstanceOfSatisfying(
                        ModelResult.Unusable.class,
                        unusable -> assertThat(unusable.reason()).isEqualTo(FallbackReason.UNAVAILABLE));
    }

    @Test
    void anAnswerBeginsPatienceAnew() {
        asking.server.answerInTurn(GOOD);
        asking.server.answer(_ -> Reply.fault(Fault.SERVER_ERROR));
        var run = asking.run(Duration.ofMinutes(31));
        assertThat(run.get()).isInstanceOf(ModelResult.Answered.class);

        assertThatThrownBy(run::get)
                .isInstanceOfSatisfying(
                        ModelUnavailableException.class,
                        waits -> assertThat(waits.isHeard()).isTrue());
    }

    @Test
    void norDoesItWaitForTheQuota() {
        asking.fillQuota();

        assertThatThrownBy(asking::ask).isInstanceOf(ModelUnavailableException.class);
        fellBack(asking.ask(Duration.ofMinutes(31)), FallbackReason.UNAVAILABLE);
        assertThat(asking.server.calls()).isEmpty();
    }

    @Test
    void aRepairThatMustWaitIsNotWaitedForOrTheFirstAnswerWouldBePaidTwice() {
        asking.server.answerInTurn(Reply.text("no"), Reply.http(429, Map.of("Retry-After", "2"), "{}"));

        fellBack(asking.ask(), FallbackReason.UNUSABLE_ANSWER);
        assertThat(asking.heldBack).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aRequestThatTheProviderDoesNotTakeIsNobodyElsesTrouble() {
        asking.server.answer(_ -> Reply.http(400, Map.of(), "{\"error\":{\"message\":\"seed must be even\"}}"));
        fellBack(asking.ask(), FallbackReason.REJECTED);
        asking.server.answer(_ -> Reply.http(400, Map.of(), "{\"error\":{\"message\":\"prompt is too long: 9 > 8\"}}"));
        fellBack(asking.ask(), FallbackReason.TOO_LARGE);

        assertThat(asking.health.state()).isEqualTo(State.REACHABLE);
        asking.server.answer(_ -> GOOD);
        assertThat(asking.ask()).isInstanceOf(ModelResult.Answered.class);
    }

    private static void fellBack(ModelResult<?> result, FallbackReason reason) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        ModelResult.Unusable.class,
                        unusable -> assertThat(unusable.reason()).isEqualTo(reason));
    }

    @Test
    void aSpentBudgetMeansNoCall() {
        asking.spendBudget();

        assertThat(asking.ask()).isEqualTo(new ModelResult.Unusable<>(FallbackReason.BUDGET_SPENT, ModelUse.NONE));
        assertThat(asking.server.calls()).isEmpty();
        assertThat(asking.meters
                        .counter("jobwise.model.fallback", "purpose", "write", "reason", "budget_spent")
                        .count())
                .isEqualTo(1);
    }

    /** Long before the deadline, which would end it too. */
    @Test
    void anInterruptEndsTheCallAtOnce() throws Exception {
        asking.close();
        asking = new Asking(Structured.STRICT, BREAKER, Duration.ofMinutes(5));
        asking.server.answer(_ -> Reply.fault(Fault.HUNG_BODY));
        var ended = new CompletableFuture<Throwable>();
        var run = Thread.ofVirtual().start(() -> {
            try {
                asking.ask();
            } catch (RuntimeException stopped) {
                ended.complete(stopped);
            }
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> !asking.server.calls().isEmpty());

        run.interrupt();

        assertThat(ended.get(5, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        assertThat(asking.settled)
                .extracting(Asking.Settled::bill, Asking.Settled::outcome)
                .containsExactly(Assertions.tuple(Bill.ASSUMED, "stopped"));
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> asking.server.openConnections() == 0);
    }

    @Test
    void localServersAreAskedInTheirOwnWay() {
        asking.close();
        asking = new Asking(Structured.PROMPT, BREAKER);
        asking.server.answer(_ -> GOOD);

        assertThat(asking.ask()).isInstanceOf(ModelResult.Answered.class);
        assertThat(asking.server.calls().getFirst().body().has("response_format"))
                .isFalse();
    }

    private boolean isAnswered() {
        try {
            return asking.ask() instanceof ModelResult.Answered;
        } catch (ModelUnavailableException _) {
            return false;
        }
    }
}
