package com.jobwise.worker.run;

import com.jobwise.wire.TopologyDeclarer;
import com.jobwise.work.WorkKind;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a worker says of itself when asked: to a probe in a word, to a scrape in figures. */
@Configuration(proxyBeanMethods = false)
class WorkerHealthConfiguration {

    /** Part of liveness. */
    @Bean
    HealthIndicator workerHealthIndicator(
            LeaseKeeper leases, HeldClaims held, WorkConsumer consumer, TopologyDeclarer broker) {
        var container = consumer.container();
        var consumers = new Consumers(
                container::isRunning, container::getActiveConsumerCount, broker::isConnected, System::nanoTime);
        return new WorkerHealth(leases::sinceLastBeat, held::hasUnstoppable, consumers);
    }

    /** Part of readiness. */
    @Bean
    HealthIndicator consumerHealthIndicator(WorkConsumer consumer) {
        return new ConsumerHealth(() -> consumer.container().getActiveConsumerCount());
    }

    @Bean
    MeterBinder slotMeters(
            WorkHandler<?> handler, HeldClaims held, WorkConsumer consumer, WorkerProperties properties) {
        return registry -> {
            var kind = kind(handler.kind());
            Gauge.builder("jobwise.worker.slots", held, HeldClaims::count)
                    .description("items this process can work on at once")
                    .tags(kind.and("state", "used"))
                    .register(registry);
            Gauge.builder("jobwise.worker.slots", held, claims -> Math.max(0, properties.slots() - claims.count()))
                    .description("items this process can work on at once")
                    .tags(kind.and("state", "free"))
                    .register(registry);
            Gauge.builder(
                            "jobwise.worker.consumers",
                            consumer,
                            one -> one.container().getActiveConsumerCount())
                    .description("consumers that this process has at the broker")
                    .tags(kind)
                    .register(registry);
        };
    }

    private static Tags kind(WorkKind kind) {
        return Tags.of("kind", kind.stored());
    }
}
