package com.jobwise.gateway.posting;

import static java.util.Objects.requireNonNull;

import com.jobwise.gateway.generation.Dependents;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.ETags;
import com.jobwise.posting.PostingStore;
import com.jobwise.posting.SavedPosting;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Changes and deletes postings, one change of one posting after the other. */
@Service
class PostingChanges {

    private final OwnPostings own;
    private final PostingStore postings;
    private final Dependents dependents;
    private final ChangedPosting changed;
    private final Applications applications;
    private final TransactionOperations transaction;

    PostingChanges(
            OwnPostings own,
            PostingStore postings,
            Dependents dependents,
            ChangedPosting changed,
            Applications applications,
            TransactionOperations transaction) {
        this.own = own;
        this.postings = postings;
        this.dependents = dependents;
        this.changed = changed;
        this.applications = applications;
        this.transaction = transaction;
    }

    /**
     * A change that changes nothing writes nothing.
     *
     * @param wanted given the posting as it is, locked
     */
    SavedPosting change(int userId, UUID id, @Nullable String ifMatch, Function<SavedPosting, PostingChange> wanted) {
        return requireNonNull(transaction.execute(status -> {
            var before = own.lock(userId, id);
            ETags.requireMatch(ifMatch, before.revision());
            var change = wanted.apply(before);
            var saved = write(userId, before, change);
            var next = change.applicationStatus();
            return next == null ? saved : applications.move(userId, saved, next, null);
        }));
    }

    private SavedPosting write(int userId, SavedPosting before, PostingChange change) {
        var old = ChangedPosting.unchanged(before.posting());
        var now = changed.of(before.posting(), change);
        return now.equals(old) ? before : postings.update(userId, now, ChangedPosting.readsDifferently(old, now));
    }

    /** @throws ApiException 409 when documents were made for it, unless they are to go with it */
    void delete(int userId, UUID id, @Nullable String ifMatch, boolean withDocuments) {
        transaction.executeWithoutResult(status -> {
            var before = own.lock(userId, id);
            ETags.requireMatch(ifMatch, before.revision());
            dependents.ofPosting(userId, id, withDocuments);
            postings.delete(userId, id);
        });
    }
}
