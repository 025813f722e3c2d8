package com.jobwise.ranker.engine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person and a posting, with how much each of the person's experiences and projects means for it: 3 exactly what is asked for, 2
 * related, 1 transferable, 0 irrelevant.
 */
record GradedPair(
        String person,
        String posting,
        String profession,
        Map<String, Integer> experiences,
        Map<String, Integer> projects) {

    static final Path EXAMPLES = Path.of("..", "examples");

    static List<GradedPair> all() {
        return JsonMapper.shared().readTree(EXAMPLES.resolve("labels.json")).values().stream()
                .map(pair -> new GradedPair(
                        pair.path("person").asString(),
                        pair.path("posting").asString(),
                        pair.path("profession").asString(),
                        grades(pair.path("experiences")),
                        grades(pair.path("projects"))))
                .toList();
    }

    /** Two roles at one employer are told apart as {@code employer|title}. */
    int gradeOfExperience(String employer, String title) {
        var ofRole = experiences.get(employer + "|" + title);
        return ofRole == null ? experiences.get(employer) : ofRole;
    }

    Path personFile() {
        return EXAMPLES.resolve("people", person + ".json");
    }

    Path postingFile() {
        return EXAMPLES.resolve("postings", posting + ".txt");
    }

    private static Map<String, Integer> grades(JsonNode grades) {
        Map<String, Integer> byName = new LinkedHashMap<>();
        grades.properties()
                .forEach(grade -> byName.put(grade.getKey(), grade.getValue().asInt()));
        return byName;
    }
}
