package com.jobwise.worker.llm;

import com.jobwise.worker.model.Bill;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.model.Structured;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Single calls: guarded, measured, each failure told apart, and every model asked in a way it knows. */
final class ModelCalls {

    private final ChatModels models;
    private final GuardedCalls guard;
    private final ModelMetrics metrics;
    private final ObservationRegistry observations;
    private final Structured configured;
    private final Map<String, Structured> known = new ConcurrentHashMap<>();

    ModelCalls(
            ChatModels models,
            GuardedCalls guard,
            ModelMetrics metrics,
            ObservationRegistry observations,
            Structured configured) {
        this.models = models;
        this.guard = guard;
        this.metrics = metrics;
        this.observations = observations;
        this.configured = configured;
    }

    sealed interface Said {

        ModelUse use();

        Bill bill();

        /** For metrics and accounts, one word. */
        String outcome();

        /** @param isCut the model stopped for want of room */
        record Text(String text, boolean isCut, ModelUse use, Bill bill) implements Said {

            @Override
            public String outcome() {
                return "answered";
            }
        }

        record Nothing(Failure failure, ModelUse use, Bill bill) implements Said {

            @Override
            public String outcome() {
                return failure.word();
            }
        }

        /** The model does not know this way of asking; the next question is put in a simpler one. */
        record AskSimpler(ModelUse use, Bill bill) implements Said {

            @Override
            public String outcome() {
                return "no_schema";
            }
        }
    }

    /** One call. What a model does not know is said once, and it is asked in a simpler way from then on. */
    Said say(String model, Conversation conversation) {
        var how = known.getOrDefault(model, configured);
        var said = once(model, conversation, how);
        var simpler = how == configured ? how.next() : Optional.<Structured>empty();
        if (said instanceof Said.Nothing nothing
                && nothing.failure().kind() == Failure.Kind.NO_SCHEMA
                && simpler.isPresent()) {
            known.put(model, simpler.get());
            metrics.downgraded(model);
            return new Said.AskSimpler(said.use(), said.bill());
        }
        return said;
    }

    private Said once(String model, Conversation conversation, Structured how) {
        var begun = System.nanoTime();
        var observation = Observation.createNotStarted("gen_ai.client.call", observations)
                .contextualName("chat " + model)
                .lowCardinalityKeyValue("gen_ai.operation.name", "chat")
                .lowCardinalityKeyValue("gen_ai.request.model", model)
                .start();
        var isSent = new AtomicBoolean();
        Said said;
        try {
            var response = guard.call(() -> {
                isSent.set(true);
                return models.named(model).chat(conversation.asked(how));
            });
            said = read(model, response, since(begun));
        } catch (Exception trouble) {
            var failure = Failures.of(trouble);
            said = isSent.get()
                    ? new Said.Nothing(
                            failure,
                            new ModelUse(model, 0, 0, seconds(since(begun)), 1),
                            failure.kind().bill())
                    : new Said.Nothing(failure, ModelUse.NONE, Bill.NOT_SENT);
        }
        var error = said instanceof Said.Nothing nothing ? nothing.failure().word() : "none";
        metrics.called(model, since(begun), said.use(), error);
        observation.lowCardinalityKeyValue("error.type", error).stop();
        return said;
    }

    private static Said read(String model, ChatResponse response, Duration took) {
        var tokens = response.tokenUsage();
        var use = new ModelUse(
                model,
                tokens == null ? 0 : count(tokens.inputTokenCount()),
                tokens == null ? 0 : count(tokens.outputTokenCount()),
                seconds(took),
                1);
        var bill = use.tokens() > 0 ? Bill.TOLD : Bill.ASSUMED;
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            return new Said.Nothing(Failure.of(Failure.Kind.REFUSED), use, bill);
        }
        var text = Objects.requireNonNullElse(response.aiMessage().text(), "");
        return new Said.Text(text, response.finishReason() == FinishReason.LENGTH, use, bill);
    }

    private static int count(@Nullable Integer tokens) {
        return tokens == null ? 0 : Math.max(tokens, 0);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static double seconds(Duration took) {
        return took.toNanos() / 1e9;
    }
}
