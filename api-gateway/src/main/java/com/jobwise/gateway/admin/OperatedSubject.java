package com.jobwise.gateway.admin;

import com.jobwise.work.WorkKind;
import java.util.Optional;
import java.util.UUID;

/**
 * What has to be done to something a work item is for when an administrator takes that work up again or ends it. Implemented where the
 * subject is at home; always in the caller's transaction, which is the subject's owner's.
 */
public interface OperatedSubject {

    /** Whether there is such a subject here. */
    boolean isHere(WorkKind kind, int userId, UUID subjectId);

    /**
     * Asks for its work anew.
     *
     * @return the new work item; empty when there is nothing to be made
     */
    Optional<UUID> replay(int userId, UUID subjectId);

    /** Ends its open work and says so to its owner. */
    void cancel(int userId, UUID subjectId);
}
