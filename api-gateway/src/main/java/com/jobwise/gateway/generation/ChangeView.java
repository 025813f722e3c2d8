package com.jobwise.gateway.generation;

import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument.Change;
import com.jobwise.generation.Generation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that differs from the person's own.
 *
 * @param id the same whenever this document's changes are read, through all its revisions
 * @param source where the text stands in the profile, e.g. {@code /experiences/0/achievements/1}
 * @param after what is printed unless the person rejects it
 * @param state what the person thinks of it; null: there is nothing to decide
 */
record ChangeView(
        UUID id,
        String source,
        String before,
        String after,
        String reason,
        @Nullable ChangeState state) {

    /**
     * All changes of one document.
     *
     * @param revision of the document they were read from
     * @param pendingRevision in which the latest decisions will show; null: they do
     */
    record All(
            List<ChangeView> items,
            long total,
            int revision,
            @Nullable Integer pendingRevision) {}

    static All of(Generation generation, List<Change> changes, Map<String, ChangeState> decisions) {
        var views = of(generation.id(), changes, decisions);
        return new All(views, views.size(), generation.revision(), generation.pendingRevision());
    }

    /** @param decisions by key, later than those that the changes show */
    static List<ChangeView> of(UUID generationId, List<Change> changes, Map<String, ChangeState> decisions) {
        List<ChangeView> views = new ArrayList<>();
        var ids = ids(generationId, changes);
        for (var i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            var key = change.key();
            var state = key == null ? null : decisions.getOrDefault(key, change.state());
            views.add(new ChangeView(
                    ids.get(i), change.source(), change.before(), change.after(), change.reason(), state));
        }
        return List.copyOf(views);
    }

    /** In the order of the changes. */
    static List<UUID> ids(UUID generationId, List<Change> changes) {
        Map<String, Integer> seen = new HashMap<>();
        return changes.stream().map(change -> id(generationId, change, seen)).toList();
    }

    private static UUID id(UUID generationId, Change change, Map<String, Integer> seen) {
        var text = change.key() == null
                ? String.join("\u0000", generationId.toString(), change.source(), change.before(), change.after())
                : String.join("\u0000", generationId.toString(), change.key());
        var name = text + "\u0000" + seen.merge(text, 1, Integer::sum);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
