package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON Resume 1.x. Nothing is added: what the resume lacks stays open, with a warning. Nothing is lost: what has no place in
 * a profile is kept under {@code custom_fields.json_resume}.
 */
final class ResumeReader {

    static final String KEPT = "json_resume";
    static final String OURS = "jobwise";
    static final String CUSTOM_FIELDS = "custom_fields";

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final List<String> CONTENT = List.of("work", "education", "projects", "skills");

    private ResumeReader() {}

    /** @throws ApiException 422 {@code not_a_resume} with what is missing */
    static ImportedResume read(JsonNode document) {
        if (!(document instanceof ObjectNode object)) {
            throw notAResume("a JSON object with \"basics\" is expected");
        }
        var warnings = new ArrayList<ImportWarning>();
        var rest = object.deepCopy();
        var resume = ResumePart.root(rest, warnings);
        var basics = resume.part("basics").orElseThrow(() -> notAResume("\"basics\" is missing"));
        var name = basics.peek("name");
        if (name == null) {
            throw notAResume("\"basics.name\" is missing");
        }
        if (CONTENT.stream().allMatch(field -> resume.parts(field).findAny().isEmpty())) {
            throw notAResume("none of \"work\", \"education\", \"projects\" and \"skills\" has an entry");
        }
        basics.take("name");
        return imported(resume, basics, name, rest, warnings);
    }

    private static ImportedResume imported(
            ResumePart resume, ResumePart basics, String name, ObjectNode rest, List<ImportWarning> warnings) {
        var summary = basics.take("summary");
        var label = basics.take("label");
        var contact = ResumeBasics.read(basics, name);
        var skills = ResumeSkills.read(resume);
        var work = ResumeWork.read(resume);
        var education = ResumeEducation.read(resume);
        var projects = ResumeProjects.read(resume);
        var request = new ProfileRequest(
                contact,
                summary,
                skills,
                kept(label, resume, rest),
                Placed.requests(work),
                Placed.requests(education),
                Placed.requests(projects));
        var places = new ImportedResume.Places(Placed.places(work), Placed.places(education), Placed.places(projects));
        return new ImportedResume(request, warnings, places);
    }

    private static Map<String, Object> kept(@Nullable String label, ResumePart resume, ObjectNode rest) {
        Map<String, Object> fields = new LinkedHashMap<>(own(resume));
        Stream.ofNullable(label).forEach(text -> fields.put("label", text));
        Remainder.prune(rest);
        if (!rest.isEmpty()) {
            fields.put(KEPT, JsonMapper.shared().convertValue(rest, OBJECT));
        }
        return fields;
    }

    /** Custom fields as one of our exports has them. */
    private static Map<String, Object> own(ResumePart resume) {
        return resume.part("meta")
                .flatMap(meta -> meta.part(OURS))
                .flatMap(ours -> ours.takeObject(CUSTOM_FIELDS))
                .map(fields -> JsonMapper.shared().convertValue(fields, OBJECT))
                .orElse(Map.of());
    }

    private static ApiException notAResume(String what) {
        return ApiException.unprocessable("not_a_resume", "This is not a JSON Resume: " + what + ".");
    }
}
