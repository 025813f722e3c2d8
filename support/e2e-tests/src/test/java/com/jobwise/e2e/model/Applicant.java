package com.jobwise.e2e.model;

import com.jobwise.e2e.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Somebody of {@code examples/people} with an account, a profile and postings.
 *
 * @param name of the example
 * @param jobs of this person, by the name of the posting
 */
record Applicant(Person person, String name, Map<String, UUID> jobs) {

    static Applicant of(Person person, String name) {
        person.imports(name);
        return new Applicant(person, name, new LinkedHashMap<>());
    }

    void pastes(String posting, String more) {
        var text = Person.example("postings/" + posting + ".txt") + more;
        var job = person.post("/jobs", Map.of("raw_text", text), 201);
        jobs.put(posting, UUID.fromString(job.path("id").asString()));
    }

    /** The same posting with one more requirement, so that no other asks for quite the same. */
    void copies(String posting, String copy, String requirement) {
        var original = person.get("/jobs/" + jobs.get(posting));
        List<String> requirements = new ArrayList<>(original.path("requirements")
                .valueStream()
                .map(JsonNode::asString)
                .toList());
        requirements.add(requirement);
        var job = person.post(
                "/jobs",
                Map.of(
                        "title", original.path("title").asString(),
                        "company", original.path("company").asString(),
                        "description", original.path("description").asString(),
                        "requirements", requirements),
                201);
        jobs.put(copy, UUID.fromString(job.path("id").asString()));
    }

    void uploadsLetter(String more) {
        // Behind the salutation: what stands below the signature is no prose.
        var letter = Person.example("letters/plain.txt").replaceFirst("\n\n", "\n\n" + more + " ");
        person.post("/samples/upload", Map.of("document_type", "cover_letter", "text", letter), 201);
    }

    Asked asksFor(String kind, String posting) {
        var id = person.asksFor(kind, Objects.requireNonNull(jobs.get(posting)));
        return new Asked(id, this, posting, kind);
    }

    boolean isWaiting() {
        return person.get("/generations?status=pending&status=generating&limit=1")
                        .path("total")
                        .asInt()
                > 0;
    }
}
