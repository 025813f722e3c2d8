package com.jobwise.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.trace.Traces;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class RunTracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String REQUEST = "00f067aa0ba902b7";
    private static final String ROW = "00-" + TRACE + "-" + REQUEST + "-01";

    private final Collected collected = new Collected(new ArrayList<>());
    private final RunTraces traces = new RunTraces(new Traces(new OtelTracer(
            SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(collected))
                    .build()
                    .get("test"),
            new OtelCurrentTraceContext(),
            event -> {})));

    @Test
    void firstRunIsPartOfTheTraceOfItsRequest() {
        traces.run(item(1, ROW), "00-" + TRACE + "-aaaaaaaaaaaaaaaa-01", () -> {});

        assertThat(collected.only().getTraceId()).isEqualTo(TRACE);
        assertThat(collected.only().getParentSpanId()).isEqualTo("aaaaaaaaaaaaaaaa");
    }

    @Test
    void laterRunHasATraceOfItsOwnThatLinksToTheRequest() {
        traces.run(item(2, ROW), ROW, () -> {});

        assertThat(collected.only().getTraceId()).isNotEqualTo(TRACE);
        assertThat(collected.only().getLinks()).singleElement().satisfies(link -> {
            assertThat(link.getSpanContext().getTraceId()).isEqualTo(TRACE);
            assertThat(link.getSpanContext().getSpanId()).isEqualTo(REQUEST);
        });
    }

    @Test
    void messageThatNamesAnotherTraceIsNotBelieved() {
        traces.run(item(1, ROW), "00-ffffffffffffffffffffffffffffffff-aaaaaaaaaaaaaaaa-01", () -> {});

        assertThat(collected.only().getTraceId()).isEqualTo(TRACE);
        assertThat(collected.only().getParentSpanId()).isEqualTo(REQUEST);
    }

    @Test
    void workWithoutATraceBeginsOne() {
        traces.run(item(1, null), "rubbish", () -> traces.failed("internal_error"));

        assertThat(collected.only().getParentSpanContext().isValid()).isFalse();
        assertThat(collected.only().getAttributes().asMap().toString()).contains("internal_error");
    }

    @Test
    void linesOfARunCarryItsIdsAndThoseAfterItDoNot() {
        Map<String, String> inside = new HashMap<>();
        var item = item(1, ROW);

        traces.run(
                item,
                null,
                () -> traces.stage("writing", () -> {
                    inside.putAll(MDC.getCopyOfContextMap());
                    return 1;
                }));

        assertThat(inside)
                .containsEntry("jobwise.work.id", item.id().toString())
                .containsEntry("jobwise.work.kind", "ranking")
                .containsEntry("jobwise.work.attempt", "1")
                .containsEntry("jobwise.work.stage", "writing");
        assertThat(MDC.get("jobwise.work.id")).isNull();
        assertThat(collected.spans()).extracting(SpanData::getName).containsExactly("stage writing", "process ranking");
    }

    private static WorkItem item(long claim, @Nullable String traceparent) {
        return new WorkItem(
                UUID.randomUUID(),
                WorkKind.RANKING,
                1,
                UUID.randomUUID(),
                WorkStatus.RUNNING,
                (int) claim,
                5,
                claim,
                traceparent,
                WorkItem.Times.NONE);
    }

    private record Collected(List<SpanData> spans) implements SpanExporter {

        SpanData only() {
            assertThat(spans).hasSize(1);
            return spans.getFirst();
        }

        @Override
        public CompletableResultCode export(Collection<SpanData> more) {
            spans.addAll(more);
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
