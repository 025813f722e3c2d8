package com.jobwise.posting;

import com.jobwise.json.Jsonb;
import com.jobwise.json.StoredValue;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * The schema document keeps requirements as plain strings, so their importance stands in a column of its own, entry for entry; a
 * check of the table keeps both equally long.
 */
final class StoredRequirements {

    private static final TypeReference<List<Importance>> IMPORTANCE = new TypeReference<>() {};

    private StoredRequirements() {}

    static Jsonb texts(List<Requirement> requirements) {
        return Jsonb.of(requirements.stream().map(Requirement::text).toList());
    }

    static Jsonb importance(List<Requirement> requirements) {
        return Jsonb.of(requirements.stream().map(Requirement::importance).toList());
    }

    static List<Requirement> read(@Nullable Jsonb texts, @Nullable Jsonb importance) {
        var wordings = StoredValue.texts(texts);
        List<Importance> weights = importance == null ? List.of() : importance.as(IMPORTANCE);
        return IntStream.range(0, wordings.size())
                .mapToObj(index -> new Requirement(wordings.get(index), weights.get(index)))
                .toList();
    }
}
