package com.jobwise.worker.llm;

import com.jobwise.worker.allowance.AllowanceProperties;
import com.jobwise.worker.model.Allowance;
import com.jobwise.worker.model.ModelHealth;
import com.jobwise.worker.model.ModelProperties;
import com.jobwise.worker.model.Models;
import com.jobwise.worker.model.NoModel;
import com.jobwise.worker.model.Provider;
import com.jobwise.worker.model.UnlimitedAllowance;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The models of a worker, or none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModelProperties.class)
public class ModelConfiguration {

    private static final int FENCE_BYTES = 8;

    @Bean(destroyMethod = "close")
    GuardedCalls guardedCalls(ModelProperties properties) {
        return new GuardedCalls(properties);
    }

    @Bean(destroyMethod = "close")
    ProviderHealth providerHealth(GuardedCalls guard, Surroundings around) {
        return new ProviderHealth(guard.breaker(), around.clock());
    }

    @Bean
    ModelHealthIndicator modelHealthIndicator(ModelProperties properties, ProviderHealth health) {
        ModelHealth none = new NoHealth();
        return new ModelHealthIndicator(properties.provider() == Provider.NONE ? none : health);
    }

    @Bean
    ModelMetrics modelMetrics(
            MeterRegistry registry,
            ModelProperties properties,
            ProviderHealth health,
            ObjectProvider<AllowanceProperties> prices) {
        var known = prices.getIfAvailable();
        var metrics =
                new ModelMetrics(registry, properties.provider(), use -> known == null ? 0 : known.costMicros(use));
        if (properties.provider() != Provider.NONE) {
            metrics.watch(health);
        }
        return metrics;
    }

    @Bean
    Models models(
            ModelProperties properties,
            GuardedCalls guard,
            ProviderHealth health,
            ModelMetrics metrics,
            ObjectProvider<Allowance> allowance,
            Surroundings around) {
        if (properties.provider() == Provider.NONE) {
            var none = new NoModel();
            return _ -> none;
        }
        var calls = new ModelCalls(
                new ChatModels(properties, around.clock()),
                guard,
                metrics,
                around.observations(),
                properties.structured());
        var shared = new RunModel.Shared(
                properties,
                calls,
                allowance.getIfAvailable(() -> new UnlimitedAllowance(around.clock())),
                health,
                metrics,
                around.fences());
        return item -> new RunModel(item, shared);
    }

    @Bean
    Surroundings modelSurroundings(ObjectProvider<ObservationRegistry> observations) {
        var random = new SecureRandom();
        return new Surroundings(Clock.systemUTC(), observations.getIfAvailable(() -> ObservationRegistry.NOOP), () -> {
            var bytes = new byte[FENCE_BYTES];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        });
    }

    /** What models need of the world. */
    record Surroundings(Clock clock, ObservationRegistry observations, Supplier<String> fences) {}
}
