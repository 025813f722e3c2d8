package com.jobwise.gateway.contract;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.StandInWorker;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One new person and the rows made for them, as placeholders ask for: {@code {{job_id}}} makes a posting. */
final class Scene {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private final StandInWorker worker;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Api api;
    private final String key;

    /** @param key method and path of the operation it is for; some want their rows in a state of their own */
    Scene(Api anybody, StandInWorker worker, String key) {
        this.worker = worker;
        this.key = key;
        var email = Api.newAddress();
        var session = anybody.register(email).isStatus(201).json();
        this.api = anybody.bearer(session.path("access_token").asString());
        values.put("email", email);
        values.put("password", Api.PASSWORD);
        values.put("refresh_token", session.path("refresh_token").asString());
        values.put("user_id", session.path("user").path("id").asString());
    }

    Api api() {
        return api;
    }

    StandInWorker worker() {
        return worker;
    }

    String bearer() {
        return api.headers().getOrDefault("Authorization", "");
    }

    /** The value of a placeholder; made when first asked for. */
    String value(String name) {
        var known = values.get(name);
        if (known == null) {
            known = Rows.make(this, key, name);
            values.put(name, known);
        }
        return known;
    }

    void prepare() {
        Rows.prepare(this, key);
    }

    String fill(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(name -> java.util.regex.Matcher.quoteReplacement(value(name.group(1))));
    }

    /** The opposite of {@link #fill}, for ids. */
    String withPlaceholders(String text) {
        var result = text;
        for (var one : values.entrySet()) {
            if (one.getKey().endsWith("_id") && one.getValue().length() == 36) {
                result = result.replace(one.getValue(), "{{" + one.getKey() + "}}");
            }
        }
        return result.replace(value("email"), "{{email}}");
    }

    /** {@code job_id} for {@code {id}} behind {@code /jobs/}, {@code experience_id} for {@code {experienceId}}. */
    static String placeholder(String path, String parameter) {
        if (!parameter.equals("id") && !parameter.equals("entryId")) {
            return parameter.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
        }
        var before = path.replaceFirst("/\\{" + parameter + "}.*", "").replaceFirst(".*/", "");
        return before.replaceFirst("s$", "").replace('-', '_') + "_id";
    }

    JsonNode get(String path) {
        return api.get(path).isStatus(200).json();
    }

    /** The id of what a POST makes. */
    String make(String path, String body) {
        var answer = api.post(fill(path), fill(body));
        if (answer.status() / 100 != 2) {
            throw new AssertionError("POST " + path + " for " + key + ": " + answer.status() + " " + answer.text());
        }
        return answer.json().path("id").asString();
    }
}
