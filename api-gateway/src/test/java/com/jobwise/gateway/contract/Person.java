package com.jobwise.gateway.contract;

import com.jobwise.gateway.Api;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose rows must never be seen by others.
 *
 * @param canary a word in several of their rows and in nobody else's
 * @param ids of their rows, by placeholder
 */
record Person(String bearer, String canary, Map<String, String> ids, Map<String, String> secrets) {

    private static final List<String> ROWS = List.of(
            "profile_id",
            "job_id",
            "sample_id",
            "ranking_id",
            "generation_id",
            "experience_id",
            "education_id",
            "project_id",
            "language_id",
            "certification_id",
            "text_id",
            "api_key_id",
            "browse_id",
            "ranked_experience_id",
            "kind",
            "name");

    static Person make(World world, Chance chance) {
        var scene = new Scene(world, "fuzz");
        var canary = "canary" + chance.id().toString().replace("-", "");
        Map<String, String> ids = new HashMap<>();
        ROWS.forEach(name -> ids.put(name, scene.value(name)));
        scene.make(
                "/api/v1/profiles",
                "{\"personal_info\": {\"full_name\": \"%s\", \"email\": \"%s@vandersee.example\"}}"
                        .formatted(canary, canary));
        scene.make("/api/v1/jobs", "{\"title\": \"%s\", \"company\": \"Saalebogen\"}".formatted(canary));
        scene.make(
                "/api/v1/samples/upload", "{\"document_type\": \"cover_letter\", \"text\": \"%s\"}".formatted(canary));
        var secrets = Map.of(
                "email", scene.value("email"),
                "password", scene.value("password"),
                "refresh_token", scene.value("refresh_token"));
        return new Person(scene.bearer(), canary, ids, secrets);
    }

    /** Somebody new, without rows, who knows this one's ids. */
    Person expendable(Api anybody) {
        var email = Api.newAddress();
        var session = anybody.register(email).isStatus(201).json();
        return new Person(
                "Bearer " + session.path("access_token").asString(),
                canary,
                Map.of(),
                Map.of(
                        "email",
                        email,
                        "password",
                        Api.PASSWORD,
                        "refresh_token",
                        session.path("refresh_token").asString()));
    }

    /** The id of something of theirs for a property or parameter of this name. */
    @Nullable
    String id(String name) {
        return ids.get(name);
    }

    String fill(String text) {
        var filled = text;
        for (var one : ids.entrySet()) {
            filled = filled.replace("{{" + one.getKey() + "}}", one.getValue());
        }
        for (var one : secrets.entrySet()) {
            filled = filled.replace("{{" + one.getKey() + "}}", one.getValue());
        }
        return filled;
    }
}
