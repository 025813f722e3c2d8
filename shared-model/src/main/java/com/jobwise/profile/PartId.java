package com.jobwise.profile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Ids for the parts of a profile that have none in its JSON: certifications and languages. Like those of skills they are made of
 * profile, category and normalised name; of several parts with one name the later ones are told apart by their number.
 */
public final class PartId {

    private PartId() {}

    /**
     * @param names in the person's order
     * @return one id for each, all different
     */
    public static List<UUID> of(UUID profileId, String category, List<String> names) {
        Map<String, Integer> seen = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (var name : names) {
            var number = seen.merge(normalised(name), 1, Integer::sum);
            var key = profileId + "|" + category + "|" + normalised(name) + (number == 1 ? "" : "|" + number);
            ids.add(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
        }
        return List.copyOf(ids);
    }

    /** Two names that differ in case or white space only are one. */
    public static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
