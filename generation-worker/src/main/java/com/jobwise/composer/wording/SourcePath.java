package com.jobwise.composer.wording;

import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a text stands in a profile, as in the API's errors: {@code /experiences/0/achievements/1}. One sentence of a longer text has its
 * number behind {@code #}.
 */
public final class SourcePath {

    public static final String SUMMARY = "/professional_summary";

    private SourcePath() {}

    public static String achievement(int experience, int line) {
        return "/experiences/%d/achievements/%d".formatted(experience, line);
    }

    public static String experience(int experience) {
        return "/experiences/%d/description".formatted(experience);
    }

    public static String project(int project) {
        return "/projects/%d/description".formatted(project);
    }

    /** For a place that names its item by id: {@code experience/<id>/description}, {@code project/<id>/description}, {@code summary}. */
    public static String of(String place, MasterProfile profile) {
        var parts = place.split("/", 3);
        return switch (parts[0]) {
            case "experience" ->
                "/experiences/%d/%s".formatted(index(profile.experiences(), Experience::id, parts[1]), parts[2]);
            case "project" -> "/projects/%d/%s".formatted(index(profile.projects(), Project::id, parts[1]), parts[2]);
            default -> SUMMARY;
        };
    }

    private static <T> int index(List<T> items, Function<T, UUID> id, String wanted) {
        return items.stream().map(id).map(UUID::toString).toList().indexOf(wanted);
    }

    /** One sentence of the text at a path. */
    public static String sentence(String path, int number) {
        return path + "#" + number;
    }

    /** Without the sentence's number. */
    public static String shown(String path) {
        var at = path.indexOf('#');
        return at < 0 ? path : path.substring(0, at);
    }
}
