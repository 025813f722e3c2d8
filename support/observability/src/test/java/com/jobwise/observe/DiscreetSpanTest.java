package com.jobwise.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscreetSpanTest {

    private final List<SpanData> exported = new ArrayList<>();

    @Test
    void nothingThatMayQuoteSomebodyLeavesTheProcess() {
        var tracer = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(new DiscreetSpanExporter(new Keeping(exported))))
                .build()
                .get("test");

        tracer.spanBuilder("http get /api/v1/jobs/{id}")
                .startSpan()
                .setAttribute("http.url", "/api/v1/jobs/ilka@vandersee.example")
                .setAttribute("uri", "/api/v1/jobs/{id}")
                .recordException(new IllegalArgumentException("Ilka Vandersee"))
                .setStatus(StatusCode.ERROR, "Ilka Vandersee")
                .end();

        assertThat(exported).singleElement().satisfies(span -> {
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(span.getStatus().getDescription()).isEmpty();
            assertThat(span.getAttributes().asMap().values()).containsExactly("/api/v1/jobs/{id}");
            assertThat(span.getEvents())
                    .singleElement()
                    .satisfies(event -> assertThat(event.getAttributes().asMap().values())
                            .containsExactly(IllegalArgumentException.class.getName()));
        });
    }

    private record Keeping(List<SpanData> kept) implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            kept.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
