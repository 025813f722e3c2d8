package com.jobwise.observe;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;

/**
 * A finished span that quotes nobody. The messages of exceptions may hold what a person wrote, and so may the path of an address that
 * does not exist: of the first only the class is kept, of the second only the pattern it matched.
 */
final class DiscreetSpan extends DelegatingSpanData {

    private static final AttributeKey<String> URL = AttributeKey.stringKey("http.url");
    private static final AttributeKey<String> EXCEPTION_TYPE = AttributeKey.stringKey("exception.type");

    private final SpanData span;

    DiscreetSpan(SpanData span) {
        super(span);
        this.span = span;
    }

    @Override
    public Attributes getAttributes() {
        return span.getAttributes().toBuilder().remove(URL).build();
    }

    @Override
    public List<EventData> getEvents() {
        return span.getEvents().stream().map(DiscreetSpan::discreet).toList();
    }

    private static EventData discreet(EventData event) {
        var type = event.getAttributes().get(EXCEPTION_TYPE);
        var kept = type == null ? Attributes.empty() : Attributes.of(EXCEPTION_TYPE, type);
        return EventData.create(event.getEpochNanos(), event.getName(), kept);
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(span.getStatus().getStatusCode(), "");
    }
}
