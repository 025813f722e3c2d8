package com.jobwise.gateway.contract;

import com.jobwise.gateway.Api;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One new person and the rows made for them, as placeholders ask for: {@code {{job_id}}} makes a posting. */
final class Scene {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private final World world;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Api api;
    private final String key;

    /** @param key method and path of the operation it is for; some want their rows in a state of their own */
    Scene(World world, String key) {
        this.world = world;
        this.key = key;
        var email = Api.newAddress();
        var session = world.api().register(email).isStatus(201).json();
        this.api = world.api().bearer(session.path("access_token").asString());
        values.put("email", email);
        values.put("password", Api.PASSWORD);
        values.put("refresh_token", session.path("refresh_token").asString());
        values.put("user_id", session.path("user").path("id").asString());
        if (key.contains("/api/v1/admin/")) {
            appoint();
        }
    }

    /** As the owner of the database does. What another scene has paused must not hold up this one. */
    private void appoint() {
        world.owner()
                .sql("insert into administrators (user_id) values (:user)")
                .param("user", Integer.valueOf(value("user_id")))
                .update();
        world.owner().sql("delete from work_pauses").update();
    }

    Api api() {
        return api;
    }

    World world() {
        return world;
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
        return fill(text, this::value);
    }

    static String fill(String text, UnaryOperator<String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(name -> java.util.regex.Matcher.quoteReplacement(values.apply(name.group(1))));
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

    /** A key of this person's for these scopes. */
    String key(Set<String> scopes) {
        return api.post("/api/v1/users/me/api-keys", Map.of("name", "Script", "scopes", scopes))
                .isStatus(201)
                .json()
                .path("secret")
                .asString();
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
