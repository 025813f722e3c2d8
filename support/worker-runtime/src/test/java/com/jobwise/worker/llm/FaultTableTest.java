package com.jobwise.worker.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.model.Fault;
import com.jobwise.testsupport.model.Reply;
import com.jobwise.worker.model.Bill;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.ModelHealth.State;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.ModelUnavailableException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way in which a provider goes wrong, over real HTTP, and what comes of it. A new fault without a row here fails. */
class FaultTableTest {

    private final Asking asking = new Asking();

    private sealed interface Outcome {

        /** Answered at the first call. */
        record Good() implements Outcome {}

        record FallsBack(FallbackReason reason, int calls) implements Outcome {}

        record Waits(boolean isFailure) implements Outcome {}
    }

    @AfterEach
    void close() {
        asking.close();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultEndsAsTheTableSays(Fault fault) {
        asking.server.answer(_ -> Reply.fault(fault, Reply.json(Map.of("word", "lantern", "count", 2))));

        var outcome = outcome();

        assertThat(outcome).isEqualTo(expected(fault));
        assertThat(asking.settled)
                .as("each call, also one in a simpler way, has room of its own")
                .hasSameSizeAs(asking.server.calls());
        assertThat(asking.settled).extracting(Asking.Settled::bill).containsOnly(bill(fault));
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> asking.server.openConnections() == 0);
    }

    private Outcome outcome() {
        try {
            return switch (asking.ask()) {
                case ModelResult.Answered<Asking.Word> answered -> {
                    assertThat(answered.value().word()).startsWith("lantern");
                    assertThat(asking.server.calls()).hasSize(1);
                    yield new Outcome.Good();
                }
                case ModelResult.Unusable<Asking.Word> unusable ->
                    new Outcome.FallsBack(
                            unusable.reason(), asking.server.calls().size());
            };
        } catch (ModelUnavailableException waits) {
            assertThat(waits.delay()).isPositive();
            return new Outcome.Waits(asking.guard.breaker().getMetrics().getNumberOfFailedCalls() == 1);
        }
    }

    /** Nobody is charged for what the provider refused, and nobody gets for nothing what it may have billed. */
    private static Bill bill(Fault fault) {
        return switch (fault) {
            case RATE_LIMITED_FOR_SECONDS,
                    RATE_LIMITED_UNTIL_DATE,
                    RATE_LIMITED_WITHOUT_A_TIME,
                    RATE_LIMITED_IN_WORDS,
                    SERVER_ERROR,
                    UNAVAILABLE,
                    NO_CAPACITY,
                    UNAUTHORIZED,
                    FORBIDDEN,
                    MODEL_DECOMMISSIONED,
                    RESPONSE_FORMAT_UNSUPPORTED,
                    REQUEST_TOO_LARGE -> Bill.REFUSED;
            case RESET_BEFORE_ANSWER,
                    RESET_IN_BODY,
                    SLOW_HEADERS,
                    TRICKLED_BODY,
                    HUNG_BODY,
                    CUT_BODY,
                    HTML_PAGE,
                    NO_CHOICES,
                    OVERSIZED,
                    RANDOM_BYTES,
                    JSON_VALIDATE_FAILED,
                    REFUSAL,
                    NO_USAGE -> Bill.ASSUMED;
            default -> Bill.TOLD;
        };
    }

    private static Outcome expected(Fault fault) {
        return switch (fault) {
            case RATE_LIMITED_FOR_SECONDS,
                    RATE_LIMITED_UNTIL_DATE,
                    RATE_LIMITED_WITHOUT_A_TIME,
                    RATE_LIMITED_IN_WORDS -> new Outcome.Waits(false);
            case SERVER_ERROR,
                    UNAVAILABLE,
                    NO_CAPACITY,
                    RESET_BEFORE_ANSWER,
                    RESET_IN_BODY,
                    SLOW_HEADERS,
                    TRICKLED_BODY,
                    HUNG_BODY,
                    CUT_BODY,
                    HTML_PAGE,
                    NO_CHOICES,
                    OVERSIZED,
                    RANDOM_BYTES -> new Outcome.Waits(true);
            case UNAUTHORIZED, FORBIDDEN, MODEL_DECOMMISSIONED ->
                new Outcome.FallsBack(FallbackReason.MISCONFIGURED, 1);
            case RESPONSE_FORMAT_UNSUPPORTED -> new Outcome.FallsBack(FallbackReason.MISCONFIGURED, 2);
            case REQUEST_TOO_LARGE -> new Outcome.FallsBack(FallbackReason.TOO_LARGE, 1);
            case CONTENT_FILTER, REFUSAL -> new Outcome.FallsBack(FallbackReason.REFUSED, 1);
            case JSON_VALIDATE_FAILED,
                    EMPTY_CONTENT,
                    NULL_CONTENT,
                    LENGTH_AND_EMPTY,
                    LENGTH_AND_WHOLE,
                    TRUNCATED_JSON,
                    TWO_JSON_BLOCKS,
                    SINGLE_QUOTES,
                    WRONG_TYPES,
                    MISSING_FIELD,
                    NULL_FIELD,
                    FLOAT_FOR_INTEGER,
                    DEEP_NESTING -> new Outcome.FallsBack(FallbackReason.UNUSABLE_ANSWER, 2);
            case FENCED, PROSE_AROUND, THINKING_ALOUD, EXTRA_FIELD, NO_USAGE, FOREIGN_SCRIPTS -> new Outcome.Good();
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"UNAUTHORIZED", "FORBIDDEN", "MODEL_DECOMMISSIONED"})
    void aWrongSetUpIsSaidOnceAndNotAskedAgainAtOnce(Fault fault) {
        asking.server.answer(_ -> Reply.fault(fault));

        asking.ask();
        asking.ask();

        assertThat(asking.health.state()).isEqualTo(State.MISCONFIGURED);
        assertThat(asking.server.calls()).hasSize(1);
        assertThat(asking.guard.breaker().getMetrics().getNumberOfFailedCalls()).isZero();
    }
}
