package com.jobwise.composer;

import com.jobwise.generation.GeneratedDocument;

/**
 * Writes one document. Two stages, so that a worker can checkpoint between them; the plan of a request belongs to that request
 * only. Equal input gives equal bytes.
 */
public interface DocumentComposer {

    /** Stage "Analysis &amp; Matching": what is chosen, in which order, and why. */
    DocumentPlan plan(DocumentRequest request);

    /** Stage "Generation &amp; Validation". Items of the plan that the profile no longer has are passed over. */
    GeneratedDocument write(DocumentPlan plan, DocumentRequest request);

    default GeneratedDocument compose(DocumentRequest request) {
        return write(plan(request), request);
    }
}
