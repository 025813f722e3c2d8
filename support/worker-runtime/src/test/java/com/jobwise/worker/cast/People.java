package com.jobwise.worker.cast;

import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fictional people of {@code examples/people} as the import leaves them: what has no place in a profile is in the custom fields. */
public final class People {

    public static final List<String> NAMES = List.of(
            "anjali-thornley",
            "delphine-okonjo",
            "gethin-abara",
            "ilka-vandersee",
            "marisol-ekstrand",
            "rafael-tunstad");

    private static final Instant CHANGED = Instant.parse("2026-01-15T09:00:00Z");

    private final String name;
    private final JsonNode resume;

    private People(String name) {
        this.name = name;
        this.resume = JsonMapper.shared()
                .readTree(Examples.directory().resolve("people").resolve(name + ".json"));
    }

    public static MasterProfile named(String name) {
        return new People(name).profile();
    }

    public static Stream<MasterProfile> all() {
        return NAMES.stream().map(People::named);
    }

    private MasterProfile profile() {
        var basics = resume.path("basics");
        return new MasterProfile(
                id("profile"),
                7,
                person(basics),
                text(basics, "summary"),
                null,
                EnhancementMetadata.NONE,
                skills(),
                customFields(basics),
                list("work").map(this::experience).toList(),
                list("education").map(this::education).toList(),
                list("projects").map(this::project).toList(),
                1,
                CHANGED,
                CHANGED);
    }

    private static Map<String, Object> customFields(JsonNode basics) {
        var others = basics.path("profiles")
                .valueStream()
                .filter(node -> !node.path("network").asString().equals("LinkedIn"))
                .<Object>map(node -> Map.of(
                        "username", node.path("username").asString(),
                        "url", node.path("url").asString()))
                .toList();
        return Map.of(
                "label", basics.path("label").asString(), "json_resume", Map.of("basics", Map.of("profiles", others)));
    }

    private PersonalInfo person(JsonNode basics) {
        var location = basics.path("location");
        var linkedin = basics.path("profiles")
                .valueStream()
                .filter(node -> node.path("network").asString().equals("LinkedIn"))
                .map(node -> node.path("url").asString())
                .findFirst();
        return new PersonalInfo(
                basics.path("name").asString(),
                text(basics, "email"),
                text(basics, "phone"),
                location.path("city").asString() + ", "
                        + location.path("region").asString(),
                linkedin.orElse(null),
                null,
                text(basics, "url"));
    }

    private Skills skills() {
        List<String> technical = new ArrayList<>();
        List<String> soft = new ArrayList<>();
        list("skills").forEach(group -> {
            var isSoft = group.path("name").asString().toLowerCase(Locale.ROOT).matches(".*(soft|working style).*");
            group.path("keywords").valueStream().map(JsonNode::asString).forEach((isSoft ? soft : technical)::add);
        });
        return new Skills(
                technical,
                soft,
                list("languages").map(People::language).toList(),
                list("certificates")
                        .map(node -> new Certification(
                                node.path("name").asString(), text(node, "issuer"), text(node, "date"), null, null))
                        .toList());
    }

    private static Language language(JsonNode node) {
        var fluency = node.path("fluency").asString().toLowerCase(Locale.ROOT);
        var level = Stream.of("native", "fluent", "conversational", "basic")
                .filter(fluency::contains)
                .findFirst()
                .orElse("conversational");
        return new Language(node.path("language").asString(), level);
    }

    private Experience experience(JsonNode node) {
        var end = text(node, "endDate");
        return new Experience(
                id("work/" + node.path("name").asString()
                        + node.path("position").asString()),
                node.path("position").asString(),
                node.path("name").asString(),
                text(node, "location"),
                node.path("startDate").asString(),
                end,
                end == null,
                text(node, "summary"),
                node.path("highlights").valueStream().map(JsonNode::asString).toList(),
                null,
                EnhancementMetadata.NONE);
    }

    private Education education(JsonNode node) {
        return new Education(
                id("education/" + node.path("studyType").asString()),
                node.path("institution").asString(),
                node.path("studyType").asString(),
                node.path("area").asString(),
                node.path("startDate").asString(),
                node.path("endDate").asString(),
                gpa(node.path("score").asString("")),
                List.of());
    }

    private static @Nullable Double gpa(String score) {
        return score.endsWith(" GPA") ? Double.valueOf(score.replace(" GPA", "")) : null;
    }

    private Project project(JsonNode node) {
        return new Project(
                id("project/" + node.path("name").asString()),
                node.path("name").asString(),
                node.path("description").asString(),
                node.path("keywords").valueStream().map(JsonNode::asString).toList(),
                text(node, "url"),
                node.path("startDate").asString(),
                text(node, "endDate"),
                null,
                EnhancementMetadata.NONE);
    }

    private Stream<JsonNode> list(String field) {
        return resume.path(field).valueStream();
    }

    private UUID id(String of) {
        return UUID.nameUUIDFromBytes((name + of).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asString() : null;
    }
}
