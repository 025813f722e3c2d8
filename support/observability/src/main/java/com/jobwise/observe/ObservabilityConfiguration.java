package com.jobwise.observe;

import io.micrometer.observation.ObservationPredicate;
import io.micrometer.tracing.otel.bridge.Slf4JEventListener;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** What Spring Boot's own configuration of metrics and traces is told, in every application. */
@AutoConfiguration(before = OpenTelemetryTracingAutoConfiguration.class)
public class ObservabilityConfiguration {

    private static final String ACTUATOR = "/actuator";

    /** The names that ECS has for them, so that a log line leads to its trace. */
    @Bean
    Slf4JEventListener traceIdsOnLogLines() {
        return new Slf4JEventListener(LogFields.TRACE_ID, LogFields.SPAN_ID);
    }

    @Bean
    SpanExporters discreetSpanExporters(ObjectProvider<SpanExporter> exporters) {
        return SpanExporters.of(exporters
                .orderedStream()
                .<SpanExporter>map(DiscreetSpanExporter::new)
                .toList());
    }

    /** Probes and scrapes come every few seconds and are nobody's request. */
    @Bean
    ObservationPredicate actuatorIsNotObserved() {
        return (name, context) -> !(context instanceof ServerRequestObservationContext request
                && request.getCarrier() != null
                && request.getCarrier().getRequestURI().startsWith(ACTUATOR));
    }
}
