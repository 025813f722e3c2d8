package com.jobwise.gateway.sample;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.style.StyleRequests;
import com.jobwise.gateway.web.ETags;
import com.jobwise.generation.DocumentType;
import com.jobwise.style.SampleStore;
import com.jobwise.style.SampleSummary;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts samples away and takes them out again, in the caller's transaction. */
@Component
class SampleShelf {

    private final SampleStore samples;
    private final StyleRequests styles;

    SampleShelf(SampleStore samples, StyleRequests styles) {
        this.samples = samples;
        this.styles = styles;
    }

    /** The style measured from it stays: it is deleted by itself, or measured anew from another sample. */
    SampleSummary archive(int userId, UUID id, @Nullable String ifMatch) {
        requireMatch(userId, id, ifMatch);
        return samples.archive(userId, id).orElseThrow(() -> ApiException.notFound("sample"));
    }

    /** A letter's style is measured from the active one, so it is asked for anew. */
    SampleSummary activate(int userId, UUID id, @Nullable String ifMatch) {
        var before = requireMatch(userId, id, ifMatch);
        var sample = samples.activate(userId, id).orElseThrow(() -> ApiException.notFound("sample"));
        if (!before.isActive() && sample.documentType() == DocumentType.COVER_LETTER) {
            styles.extract(userId, id);
        }
        return sample;
    }

    private SampleSummary requireMatch(int userId, UUID id, @Nullable String ifMatch) {
        var sample = samples.lock(userId, id).orElseThrow(() -> ApiException.notFound("sample"));
        ETags.requireMatch(ifMatch, ETags.version(sample.updatedAt()));
        return sample;
    }
}
