package com.jobwise.standalone.admin;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the admin API answered, for people. */
public final class OperatorText {

    private OperatorText() {}

    public static String list(JsonNode page) {
        var table = Table.of(
                page.path("items").valueStream(),
                "id",
                "kind",
                "status",
                "user_id",
                "attempt",
                "waiting_for",
                "failure_code",
                "created_at",
                "finalized_at");
        var next = page.at("/pagination/next_cursor");
        return table
                + "\n%d in all".formatted(page.path("total").asLong())
                + (next.isString() ? "; the next page: --cursor " + next.asString() : "");
    }

    public static String detail(JsonNode detail) {
        return Table.ofFields(detail.path("item"))
                + section("waits for", detail.path("waits_for"), "id", "kind", "status", "failure_code", "created_at")
                + section("holds up", detail.path("held_up"), "id", "kind", "status", "failure_code", "created_at")
                + section(
                        "stages done",
                        detail.path("stages"),
                        "stage",
                        "engine",
                        "prompt_version",
                        "seconds",
                        "finished_at")
                + section(
                        "others of the same",
                        detail.path("others"),
                        "id",
                        "kind",
                        "status",
                        "failure_code",
                        "created_at");
    }

    /** One thing: a work item, a kind or a worker. */
    public static String fields(JsonNode object) {
        return Table.ofFields(object);
    }

    public static String workers(JsonNode answer) {
        return Table.of(
                answer.path("items").valueStream(),
                "name",
                "kind",
                "state",
                "slots",
                "running",
                "seen_at",
                "draining_since");
    }

    public static String queue(JsonNode answer) {
        var kinds = Table.of(
                answer.path("kinds").valueStream(),
                "kind",
                "capacity/workers",
                "capacity/slots",
                "capacity/running",
                "capacity/draining",
                "parked",
                "capacity/paused_at");
        Stream<JsonNode> states = answer.path("kinds")
                .valueStream()
                .flatMap(kind -> kind.path("states").valueStream());
        return kinds + "\n\n"
                + Table.of(
                        states, "kind", "status", "items", "announced", "waiting_for_model", "later", "oldest_seconds");
    }

    public static String actions(JsonNode page) {
        return Table.of(
                page.path("items").valueStream(),
                "created_at",
                "administrator",
                "action",
                "kind",
                "work_id",
                "new_work_id",
                "worker");
    }

    private static String section(String title, JsonNode rows, String... columns) {
        return rows.isEmpty() ? "" : "\n\n" + title + "\n" + Table.of(rows.valueStream(), columns);
    }

    /** The answer itself, which {@code --json} prints. */
    public static String json(JsonNode answer) {
        return answer instanceof ObjectNode object ? object.toPrettyString() : answer.toString();
    }
}
