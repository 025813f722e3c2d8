package com.jobwise.gateway.generation;

import com.jobwise.generation.DocumentType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of each document of a batch, in the order asked.
 *
 * @param accepted how many are being made
 * @param refused how many are not
 */
record BatchView(List<Entry> items, int accepted, int refused) {

    /**
     * @param status as if it had been asked for alone: 202, or that of the error
     * @param generation its status resource; null when refused
     */
    record Entry(
            UUID jobId,
            DocumentType documentType,
            int status,
            @Nullable StatusView generation,
            @Nullable Refusal error) {}

    /** As in a problem document. */
    record Refusal(String code, String detail) {}

    static BatchView of(List<Entry> entries) {
        var accepted =
                (int) entries.stream().filter(one -> one.generation() != null).count();
        return new BatchView(entries, accepted, entries.size() - accepted);
    }
}
