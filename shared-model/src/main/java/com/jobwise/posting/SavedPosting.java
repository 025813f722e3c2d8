package com.jobwise.posting;

import com.jobwise.paging.Position;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting with what only those need to know who show or change it.
 *
 * @param sourceUrl the page it was read from, if it was
 * @param revision raised by every change, unlike {@link JobPosting#version()}
 */
public record SavedPosting(JobPosting posting, @Nullable String sourceUrl, long revision) {

    public UUID id() {
        return posting.id();
    }

    /** In lists ordered by time. */
    public Position position() {
        return new Position(posting.createdAt(), posting.id());
    }
}
