package com.jobwise.gateway.generation;

import com.jobwise.generation.GeneratedDocument.Change;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A text that differs from the person's own.
 *
 * @param id the same whenever this document's changes are read
 * @param source the section, e.g. {@code experience}
 */
record ChangeView(UUID id, String source, String before, String after, String reason) {

    /** All changes of one document. */
    record All(List<ChangeView> items, long total) {}

    static All of(UUID generationId, List<Change> changes) {
        Map<String, Integer> seen = new HashMap<>();
        List<ChangeView> views = new ArrayList<>();
        for (var change : changes) {
            var text = String.join("\u0000", generationId.toString(), change.source(), change.before(), change.after());
            var name = text + "\u0000" + seen.merge(text, 1, Integer::sum);
            var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            views.add(new ChangeView(id, change.source(), change.before(), change.after(), change.reason()));
        }
        return new All(List.copyOf(views), views.size());
    }
}
