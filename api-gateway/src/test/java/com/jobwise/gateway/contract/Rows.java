package com.jobwise.gateway.contract;

import com.jobwise.gateway.StandInWorker;
import com.jobwise.work.WorkFailure;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * How the rows come about that operations are tried on. A new kind of id is one more line in {@link #MAKERS}: its placeholder, or
 * method, path and placeholder where an operation wants it in a state of its own.
 */
final class Rows {

    private static final String PROFILE = """
            {"personal_info": {"full_name": "Ilka Vandersee", "email": "ilka@vandersee.example"},
             "skills": {"technical": ["HL7 v2"], "soft": ["mentoring"]},
             "experiences": [{"title": "Interface Engineer", "company": "Klinikum Rosenlicht", "start_date": "2018-06",
               "is_current": true, "achievements": ["Cut lost messages from 40 to 2 a week"]}],
             "education": [{"institution": "Example University", "degree": "BSc", "field_of_study": "Computer Science",
               "start_date": "2010", "end_date": "2013"}],
             "projects": [{"name": "Tallybook", "description": "A double-entry library.", "start_date": "2020"}],
             "custom_fields": {"driving_licence": "B"}}
            """;
    private static final String JOB = """
            {"title": "Clinical Integration Engineer", "company": "Klinikverbund Saalebogen",
             "requirements": ["HL7 v2 in production"]}
            """;
    private static final String LETTER = """
            {"document_type": "cover_letter", "filename": "letter.txt", "text": "Hi there, I fix things. Cheers, Ilka"}
            """;

    private static final Map<String, Function<Scene, String>> MAKERS = Map.ofEntries(
            Map.entry("profile_id", scene -> scene.make("/api/v1/profiles", PROFILE)),
            Map.entry("job_id", scene -> scene.make("/api/v1/jobs", JOB)),
            Map.entry("sample_id", scene -> scene.make("/api/v1/samples/upload", LETTER)),
            Map.entry("ranking_id", Rows::ranking),
            Map.entry("generation_id", Rows::writtenResume),
            Map.entry("experience_id", scene -> part(scene, "experiences")),
            Map.entry("education_id", scene -> part(scene, "education")),
            Map.entry("project_id", scene -> part(scene, "projects")),
            Map.entry("kind", _ -> "technical"),
            Map.entry("work_id", scene -> work(scene, writtenResume(scene))),
            Map.entry("POST /api/v1/admin/work/{id}/cancel work_id", scene -> work(scene, askedForResume(scene))),
            Map.entry("POST /api/v1/admin/work/{id}/replay work_id", scene -> work(scene, failedResume(scene))),
            Map.entry("POST /api/v1/admin/kinds/{kind}/pause kind", _ -> "style"),
            Map.entry("POST /api/v1/admin/kinds/{kind}/resume kind", _ -> "style"),
            Map.entry("POST /api/v1/admin/kinds/{kind}/drain kind", _ -> "style"),
            Map.entry("worker", Rows::worker),
            Map.entry("action", scene -> scene.make("/api/v1/admin/kinds/style/drain", "")),
            Map.entry("name", _ -> "driving_licence"),
            Map.entry(
                    "language_id",
                    scene -> scene.make("/api/v1/profiles/{{profile_id}}/languages", "{\"name\": \"Welsh\"}")),
            Map.entry(
                    "certification_id",
                    scene -> scene.make("/api/v1/profiles/{{profile_id}}/certifications", "{\"name\": \"PSM I\"}")),
            Map.entry(
                    "api_key_id",
                    scene -> scene.make(
                            "/api/v1/users/me/api-keys", "{\"name\": \"Script\", \"scopes\": [\"jobs:read\"]}")),
            Map.entry(
                    "feedback",
                    scene -> scene.make("/api/v1/generations/{{generation_id}}/feedback", "{\"rating\": 5}")),
            Map.entry("browse_id", Rows::publicPosting),
            Map.entry("text_id", Rows::suggestion),
            Map.entry("run_id", scene -> scene.make("/api/v1/profiles/{{profile_id}}/enhance", "{}")),
            Map.entry("ranked_experience_id", _ -> StandInWorker.EXPERIENCE.toString()),
            Map.entry("verification_token", scene -> scene.world().mailbox().token(scene.value("email"), "confirm")),
            Map.entry("reset_token", Rows::resetToken),
            Map.entry("deleted account", Rows::deletedAccount),
            Map.entry("change_id", Rows::change),
            Map.entry("PUT /api/v1/generations/{id}/changes generation_id", Rows::rewordedResume),
            Map.entry("POST /api/v1/generations/{id}/changes/{changeId}/accept generation_id", Rows::rewordedResume),
            Map.entry("POST /api/v1/generations/{id}/changes/{changeId}/reject generation_id", Rows::rewordedResume),
            Map.entry("POST /api/v1/generations/{id}/cancel generation_id", Rows::askedForResume),
            Map.entry("POST /api/v1/generations/{id}/retry generation_id", Rows::failedResume));

    /** What must be there though no placeholder of the operation names it. */
    private static final Map<String, List<String>> NEEDS = Map.ofEntries(
            Map.entry("POST /api/v1/auth/restore", List.of("deleted account")),
            Map.entry("GET /api/v1/users/me/api-keys", List.of("api_key_id")),
            Map.entry("GET /api/v1/admin/work", List.of("work_id")),
            Map.entry("GET /api/v1/admin/queue", List.of("work_id")),
            Map.entry("GET /api/v1/admin/workers", List.of("worker")),
            Map.entry("GET /api/v1/admin/actions", List.of("action")),
            Map.entry("GET /api/v1/profiles", List.of("profile_id")),
            Map.entry("GET /api/v1/profiles/me", List.of("profile_id")),
            Map.entry("GET /api/v1/profiles/{id}/suggestions", List.of("text_id")),
            Map.entry("POST /api/v1/profiles/{id}/suggestions/accept", List.of("text_id")),
            Map.entry("POST /api/v1/profiles/{id}/suggestions/reject", List.of("text_id")),
            Map.entry("GET /api/v1/profiles/{id}/enhancements", List.of("run_id")),
            Map.entry("GET /api/v1/profiles/{id}/languages", List.of("language_id")),
            Map.entry("GET /api/v1/profiles/{id}/certifications", List.of("certification_id")),
            Map.entry("GET /api/v1/jobs", List.of("job_id")),
            Map.entry("GET /api/v1/jobs/browse", List.of("browse_id")),
            Map.entry("GET /api/v1/samples", List.of("sample_id")),
            Map.entry("GET /api/v1/writing-style", List.of("sample_id")),
            Map.entry("DELETE /api/v1/writing-style", List.of("sample_id")),
            Map.entry("POST /api/v1/writing-style/extract", List.of("sample_id")),
            Map.entry("GET /api/v1/rankings", List.of("ranking_id")),
            Map.entry("GET /api/v1/rankings/job/{jobId}", List.of("ranking_id")),
            Map.entry("POST /api/v1/rankings/create", List.of("profile_id")),
            Map.entry("GET /api/v1/generations", List.of("generation_id")),
            Map.entry("GET /api/v1/generations/history", List.of("generation_id")),
            Map.entry("GET /api/v1/generations/{id}/feedback", List.of("feedback")),
            Map.entry("POST /api/v1/generations/batch", List.of("profile_id")),
            Map.entry("POST /api/v1/generations/resume", List.of("profile_id")),
            Map.entry("POST /api/v1/generations/cover-letter", List.of("profile_id")));

    private Rows() {}

    static String make(Scene scene, String operation, String placeholder) {
        var maker = MAKERS.getOrDefault(operation + " " + placeholder, MAKERS.get(placeholder));
        if (maker == null) {
            throw new AssertionError(
                    "Nobody knows how to make a {{" + placeholder + "}} for " + operation + ": add it to Rows.MAKERS");
        }
        return maker.apply(scene);
    }

    static void prepare(Scene scene, String operation) {
        NEEDS.getOrDefault(operation, List.of()).forEach(scene::value);
    }

    private static String part(Scene scene, String list) {
        return scene.get("/api/v1/profiles/" + scene.value("profile_id"))
                .path(list)
                .path(0)
                .path("id")
                .asString();
    }

    /** Nobody's, as a job board would bring it. */
    private static String publicPosting(Scene scene) {
        var id = scene.make("/api/v1/jobs", JOB);
        scene.world()
                .owner()
                .sql("update jobs set user_id = null, source = 'board' where id = :id")
                .param("id", UUID.fromString(id))
                .update();
        return id;
    }

    /** The id of the experience that somebody rewords. */
    private static String suggestion(Scene scene) {
        var id = scene.value("experience_id");
        scene.world().owner().sql("""
                        update experiences
                        set enhanced_description = 'Runs the interfaces of a hospital.', enhancement_metadata = '{"model": "stand-in-1", "confidence": 0.5}'
                        where id = :id
                        """).param("id", UUID.fromString(id)).update();
        return id;
    }

    private static String resetToken(Scene scene) {
        scene.world().api().post("/api/v1/auth/forgot-password", scene.fill("{\"email\": \"{{email}}\"}"));
        return scene.world().mailbox().token(scene.value("email"), "set a new password");
    }

    private static String deletedAccount(Scene scene) {
        scene.api()
                .delete("/api/v1/users/me", scene.fill("{\"password\": \"{{password}}\"}"))
                .isStatus(200);
        return "";
    }

    private static String ranking(Scene scene) {
        scene.value("profile_id");
        var id = scene.make("/api/v1/rankings/create", "{\"job_id\": \"{{job_id}}\"}");
        scene.world().worker().rank(UUID.fromString(id));
        return id;
    }

    private static String askedForResume(Scene scene) {
        scene.value("ranking_id");
        return scene.make("/api/v1/generations/resume", "{\"job_id\": \"{{job_id}}\"}");
    }

    private static String writtenResume(Scene scene) {
        var id = askedForResume(scene);
        scene.world().worker().write(UUID.fromString(id));
        return id;
    }

    private static String rewordedResume(Scene scene) {
        var id = askedForResume(scene);
        scene.world().worker().reword(UUID.fromString(id));
        return id;
    }

    /** The one that a model has made. */
    private static String change(Scene scene) {
        return scene.get("/api/v1/generations/" + scene.value("generation_id") + "/changes")
                .at("/items/1/id")
                .asString();
    }

    /** The item that makes or made a document. */
    private static String work(Scene scene, String generationId) {
        return scene.world()
                .owner()
                .sql("select id from work_items where subject_id = :id")
                .param("id", UUID.fromString(generationId))
                .query(String.class)
                .single();
    }

    private static String worker(Scene scene) {
        var name = "style-1-" + UUID.randomUUID();
        scene.world()
                .owner()
                .sql("insert into worker_slots (owner, kind, slots) values (:name, 'style', 2)")
                .param("name", name)
                .update();
        return name;
    }

    private static String failedResume(Scene scene) {
        var id = askedForResume(scene);
        scene.world()
                .worker()
                .failToWrite(
                        UUID.fromString(id),
                        new WorkFailure("too_many_attempts", "It was tried 5 times and never finished."));
        return id;
    }
}
