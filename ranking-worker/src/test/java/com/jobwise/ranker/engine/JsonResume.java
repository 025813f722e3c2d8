package com.jobwise.ranker.engine;

import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an example person; ids follow from the place in the file ({@code work/0}, {@code projects/2}). */
final class JsonResume {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonResume() {}

    static MasterProfile read(Path file) {
        var resume = JSON.readTree(file);
        var work = resume.path("work").values().stream().toList();
        var projects = resume.path("projects").values().stream().toList();
        return Profiles.profile(
                resume.path("basics").path("name").asString(),
                Stream.iterate(0, at -> at < work.size(), at -> at + 1)
                        .map(at -> experience("work/" + at, work.get(at)))
                        .toList(),
                Stream.iterate(0, at -> at < projects.size(), at -> at + 1)
                        .map(at -> project("projects/" + at, projects.get(at)))
                        .toList(),
                new Skills(
                        resume.path("skills").values().stream()
                                .flatMap(group -> texts(group.path("keywords")).stream())
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Experience experience(String place, JsonNode work) {
        var end = text(work, "endDate");
        return new Experience(
                Profiles.id(place),
                work.path("position").asString(""),
                work.path("name").asString(""),
                text(work, "location"),
                work.path("startDate").asString(""),
                end,
                end == null,
                text(work, "summary"),
                texts(work.path("highlights")),
                null,
                EnhancementMetadata.NONE);
    }

    private static Project project(String place, JsonNode project) {
        return new Project(
                Profiles.id(place),
                project.path("name").asString(""),
                String.join(
                        " ",
                        Stream.concat(
                                        Stream.of(project.path("description").asString("")),
                                        texts(project.path("highlights")).stream())
                                .toList()),
                texts(project.path("keywords")),
                text(project, "url"),
                project.path("startDate").asString(""),
                text(project, "endDate"),
                null,
                EnhancementMetadata.NONE);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
