package com.jobwise.gateway.style;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.generation.DocumentType;
import com.jobwise.style.SampleDocument;
import com.jobwise.style.SampleStore;
import com.jobwise.style.StyleStore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has a style measured anew or forgets it, in the caller's transaction. */
@Component
class StyleExtraction {

    private final SampleStore samples;
    private final StyleStore styles;
    private final StyleRequests requests;

    StyleExtraction(SampleStore samples, StyleStore styles, StyleRequests requests) {
        this.samples = samples;
        this.styles = styles;
        this.requests = requests;
    }

    /**
     * @param sampleId null: the active cover letter
     * @throws ApiException 404 for a sample that is not there, 422 for one that is no letter, 409 without a letter at all
     */
    void ask(int userId, @Nullable UUID sampleId) {
        requests.extractUnlessPending(userId, sampleId == null ? active(userId) : letter(userId, sampleId));
    }

    void forget(int userId, @Nullable String ifMatch) {
        var style = styles.ofUser(userId).orElseThrow(StyleExtraction::none);
        StyleViews.requireMatch(ifMatch, style);
        styles.delete(userId);
    }

    static ApiException none() {
        return ApiException.notFound("writing style; upload a cover letter of yours first");
    }

    private UUID active(int userId) {
        return samples.active(userId, DocumentType.COVER_LETTER)
                .map(SampleDocument::id)
                .orElseThrow(() -> ApiException.conflict(
                        "no_cover_letter",
                        "There is no active cover letter to measure. Upload one of yours, or name one by sample_id."));
    }

    private UUID letter(int userId, UUID sampleId) {
        var sample = samples.find(userId, sampleId).orElseThrow(() -> ApiException.notFound("sample"));
        if (sample.summary().documentType() != DocumentType.COVER_LETTER) {
            throw ApiException.unprocessable(
                    "not_a_cover_letter", "A style is measured from a cover letter; this sample is a resume.");
        }
        return sampleId;
    }
}
