package com.jobwise.gateway.sample;

import com.jobwise.gateway.style.StyleRequests;
import com.jobwise.generation.DocumentType;
import com.jobwise.style.NewSample;
import com.jobwise.style.SampleStore;
import com.jobwise.style.SampleSummary;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Stores a sample and, for a letter, asks for its style to be measured, in the caller's transaction. */
@Component
class SampleUpload {

    private final SampleStore samples;
    private final StyleRequests styles;
    private final Supplier<UUID> ids;

    SampleUpload(SampleStore samples, StyleRequests styles, Supplier<UUID> ids) {
        this.samples = samples;
        this.styles = styles;
        this.ids = ids;
    }

    SampleSummary store(int userId, SampleRequest request) {
        var sample = samples.upload(
                userId, new NewSample(ids.get(), request.documentType(), request.filename(), request.text()));
        if (request.documentType() == DocumentType.COVER_LETTER) {
            styles.extract(userId, sample.id());
        }
        return sample.summary();
    }
}
