package com.jobwise.gateway.posting;

import static java.util.Objects.requireNonNull;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.ETags;
import com.jobwise.posting.ApplicationStatus;
import com.jobwise.posting.ApplicationStore;
import com.jobwise.posting.PostingStore;
import com.jobwise.posting.SavedPosting;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Moves applications from state to state. The state is the posting's column; every step is kept. */
@Service
class Applications {

    private final OwnPostings own;
    private final PostingStore postings;
    private final ApplicationStore applications;
    private final TransactionOperations transaction;

    Applications(
            OwnPostings own, PostingStore postings, ApplicationStore applications, TransactionOperations transaction) {
        this.own = own;
        this.postings = postings;
        this.applications = applications;
        this.transaction = transaction;
    }

    /**
     * In the transaction that locked the posting.
     *
     * @param note without one, a step that leads nowhere is not kept
     * @throws ApiException 409 for a step that is not allowed
     */
    SavedPosting move(int userId, SavedPosting posting, ApplicationStatus to, @Nullable String note) {
        var from = posting.posting().applicationStatus();
        if (from == to && note == null) {
            return posting;
        }
        step(userId, posting, to, note);
        return postings.applicationChanged(userId, posting.id(), to);
    }

    /** Replaces all that is known of the application. */
    ApplicationView put(int userId, UUID jobId, @Nullable String ifMatch, ApplicationRequest request) {
        var date = Moment.comparable("applied_date", request.appliedDate());
        return requireNonNull(transaction.execute(status -> {
            var posting = own.lock(userId, jobId);
            ETags.requireMatch(ifMatch, posting.revision());
            if (posting.posting().applicationStatus() != request.status() || request.note() != null) {
                step(userId, posting, request.status(), request.note());
            }
            applications.put(userId, jobId, date, request.contact(), request.notes());
            var saved = postings.applicationChanged(userId, jobId, request.status());
            return ApplicationView.of(saved, applications.of(userId, jobId));
        }));
    }

    private void step(int userId, SavedPosting posting, ApplicationStatus to, @Nullable String note) {
        var from = posting.posting().applicationStatus();
        if (!from.canBecome(to)) {
            var allowed = from.next().stream().map(ApplicationStatus::stored).collect(Collectors.joining(", "));
            throw ApiException.conflict(
                    "illegal_transition",
                    "An application that is %s cannot become %s, only %s."
                            .formatted(from.stored(), to.stored(), allowed));
        }
        applications.record(userId, posting.id(), from, to, note);
    }
}
