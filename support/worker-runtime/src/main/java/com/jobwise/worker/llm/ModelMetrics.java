package com.jobwise.worker.llm;

import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.ModelHealth;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.model.Provider;
import com.jobwise.worker.model.Purpose;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** OpenTelemetry's names for calls of generative models, and our own for what they do not know. Never a word of a text. */
final class ModelMetrics {

    private final MeterRegistry registry;
    private final String provider;
    private final Counter cost;
    private final ToLongFunction<ModelUse> costMicros;

    /** @param costMicros millionths of the currency that prices are configured in */
    ModelMetrics(MeterRegistry registry, Provider provider, ToLongFunction<ModelUse> costMicros) {
        this.registry = registry;
        this.costMicros = costMicros;
        this.cost = Counter.builder("jobwise.model.cost")
                .description("what calls have cost, in the currency that prices are configured in")
                .register(registry);
        this.provider = provider.name().toLowerCase(Locale.ROOT);
    }

    void watch(ModelHealth health) {
        for (var state : ModelHealth.State.values()) {
            Gauge.builder("jobwise.model.state", health, one -> one.state() == state ? 1 : 0)
                    .description("1 for the state the provider is in")
                    .tag("state", word(state))
                    .register(registry);
        }
        for (var purpose : Purpose.values()) {
            for (var reason : FallbackReason.values()) {
                fallback(purpose, reason).increment(0);
            }
        }
    }

    /** @param error one word; {@code none} for a call that was answered */
    void called(String model, Duration took, ModelUse use, String error) {
        var tags = Tags.of(
                "gen_ai.operation.name", "chat", "gen_ai.provider.name", provider, "gen_ai.request.model", model);
        Timer.builder("gen_ai.client.operation.duration")
                .description("calls of the model by outcome")
                .tags(tags.and("error.type", error))
                .register(registry)
                .record(took);
        tokens(tags, "input", use.inputTokens());
        tokens(tags, "output", use.outputTokens());
        cost.increment(costMicros.applyAsLong(use) / 1e6);
    }

    private void tokens(Tags tags, String type, int count) {
        if (count > 0) {
            DistributionSummary.builder("gen_ai.client.token.usage")
                    .baseUnit("tokens")
                    .tags(tags.and("gen_ai.token.type", type))
                    .register(registry)
                    .record(count);
        }
    }

    void fellBack(Purpose purpose, FallbackReason reason) {
        fallback(purpose, reason).increment();
    }

    private Counter fallback(Purpose purpose, FallbackReason reason) {
        return registry.counter("jobwise.model.fallback", "purpose", word(purpose), "reason", reason.code());
    }

    void repaired(Purpose purpose) {
        registry.counter("jobwise.model.repairs", "purpose", word(purpose)).increment();
    }

    void downgraded(String model) {
        registry.counter("jobwise.model.downgrades", "gen_ai.request.model", model)
                .increment();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
