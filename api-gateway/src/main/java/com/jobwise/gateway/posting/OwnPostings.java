package com.jobwise.gateway.posting;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.posting.PostingStore;
import com.jobwise.posting.SavedPosting;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the posting a user wants to change, or says why they cannot. */
@Component
class OwnPostings {

    private final PostingStore postings;

    OwnPostings(PostingStore postings) {
        this.postings = postings;
    }

    /**
     * Locked until the transaction ends.
     *
     * @throws ApiException 404, or 403 for a posting without owner: that one is no secret
     */
    SavedPosting lock(int userId, UUID id) {
        return postings.lock(userId, id)
                .orElseThrow(() -> postings.find(userId, id)
                        .map(found -> ApiException.forbidden(
                                "public_posting",
                                "This posting is public; nobody can change it. Save a copy of your own."))
                        .orElseGet(() -> ApiException.notFound("job")));
    }

    /** @throws ApiException 404, also for a posting without owner: nobody applies through it */
    SavedPosting read(int userId, UUID id) {
        return postings.saved(userId, id)
                .filter(saved -> saved.posting().userId() != null)
                .orElseThrow(() -> ApiException.notFound("job"));
    }
}
