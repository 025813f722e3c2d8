package com.jobwise.truth;

import java.util.List;
import java.util.UUID;

/**
 * What a statement rests on, put together by code, never by a model: an item of the profile and those of its lines that are retold.
 *
 * @param item id of an experience, project, education, skill ({@code SkillId}), certificate or language ({@code PartId}), or of the
 *     profile itself for its summary
 * @param lines the person's own words that are retold; empty: the whole item
 */
public record Evidence(UUID item, List<String> lines) {

    public Evidence(UUID item, List<String> lines) {
        this.item = item;
        this.lines = List.copyOf(lines);
    }

    public static Evidence whole(UUID item) {
        return new Evidence(item, List.of());
    }
}
