package com.jobwise.worker.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.testsupport.model.ModelCall;
import com.jobwise.testsupport.model.Reply;
import com.jobwise.worker.injection.Injection;
import com.jobwise.worker.model.Disclosed;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelProperties;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.model.Structured;
import com.jobwise.worker.withheld.Withheld;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same texts on the wire: what a provider gets to see of them, and what comes of answers that obey. */
class InjectionOverHttpTest {

    private static final String FENCE = "f3nc3";

    record Told(List<String> lines) {}

    /** A breaker that no bad answer can open: every text is asked about. */
    private final Asking asking = new Asking(
            Structured.STRICT, new ModelProperties.Breaker(1_000, Duration.ofMillis(300)), Duration.ofSeconds(30));

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void everySystemMessageIsTheSameAndEveryFenceClosedOnce() {
        asking.server.answer(_ -> Reply.json(Map.of("lines", List.of("Lantern."))));

        Injection.all()
                .forEach(injection ->
                        assertThat(ask(injection)).as("%s", injection).isInstanceOf(ModelResult.Answered.class));

        assertThat(asking.server.calls()).hasSize((int) Injection.all().count());
        assertThat(asking.server.calls().stream().map(ModelCall::system).distinct())
                .hasSize(1);
        assertThat(asking.server.calls()).allSatisfy(call -> {
            assertThat(call.user().split(FENCE, -1)).hasSize(3);
            assertThat(call.body().path("messages")).hasSize(2);
            assertThat(call.body().has("tools")).isFalse();
        });
    }

    @Test
    void anAnswerThatObeysByLeavingItsShapeIsAskedForOnceMoreAndThenLeft() {
        Injection.all().filter(InjectionOverHttpTest::leavesShape).forEach(injection -> {
            var before = asking.server.calls().size();
            asking.server.answer(call -> Reply.text(obeyed(injection, call)));
            var result = ask(injection);
            var calls =
                    asking.server.calls().subList(before, asking.server.calls().size());

            assertThat(result).as("%s", injection).isInstanceOf(ModelResult.Unusable.class);
            assertThat(calls).as("%s", injection).hasSize(2);
            assertThat(calls.getLast().system())
                    .as("what was answered never becomes an instruction")
                    .isEqualTo(calls.getFirst().system());
        });
    }

    private static boolean leavesShape(Injection injection) {
        return injection.does() == Injection.Obeys.TWO_OBJECTS || injection.does() == Injection.Obeys.RAW;
    }

    private static String obeyed(Injection injection, ModelCall call) {
        return injection.does() == Injection.Obeys.RAW
                ? injection.says()
                : "{\"lines\":[\"one\"]} " + call.user() + " {\"lines\":[\"two\"]}";
    }

    private ModelResult<Told> ask(Injection injection) {
        return asking.ask(
                Duration.ZERO,
                new ModelRequest<>(
                        Purpose.WRITE,
                        "told-1",
                        "Tell the posting in lines.",
                        new Disclosed(
                                Withheld.of(List.of()),
                                List.of(Fenced.ofPosting(
                                        "posting", injection.text().replace(Injection.FENCE, FENCE)))),
                        Told.class,
                        _ -> List.of()));
    }
}
