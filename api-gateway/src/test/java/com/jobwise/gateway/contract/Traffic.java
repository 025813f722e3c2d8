package com.jobwise.gateway.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests by chance for one operation: good ones, edge cases and hostile ones. */
final class Traffic {

    private final ServedDocument document;
    private final BodyExamples examples;
    private final Chance chance;
    private final Damage damage;

    Traffic(ServedDocument document, BodyExamples examples, Chance chance) {
        this.document = document;
        this.examples = examples;
        this.chance = chance;
        this.damage = new Damage(chance);
    }

    Call next(Operation operation, Person me, Person other) {
        var plain = chance.percent(25);
        var path = path(operation, me, other, plain) + query(operation, me, plain);
        var call = Call.of(
                chance.percent(2) ? chance.one(List.of("PUT", "PATCH", "DELETE", "POST", "GET")) : operation.method(),
                path);
        call = signed(call, me, plain);
        call = body(call, operation, me, plain);
        return plain ? call : headers(call);
    }

    private String path(Operation operation, Person me, Person other, boolean plain) {
        var path = operation.path();
        for (var one : operation.parameters("path")) {
            path = path.replace("{" + one.name() + "}", Requests.encoded(argument(operation, one, me, other, plain)));
        }
        return path;
    }

    private String argument(
            Operation operation, Operation.Parameter parameter, Person me, Person other, boolean plain) {
        var name = Scene.placeholder(operation.path(), parameter.name());
        var mine = me.id(name);
        var draw = plain ? 0 : chance.upTo(99);
        if (draw < 65) {
            return mine == null ? generated(me).of(name, parameter.schema()).asString("x") : mine;
        }
        if (draw < 80) {
            var theirs = other.id(name);
            return theirs == null ? chance.id().toString() : theirs;
        }
        return draw < 90 ? chance.id().toString() : "x" + hostile();
    }

    private String query(Operation operation, Person me, boolean plain) {
        List<String> parts = new ArrayList<>();
        for (var one : operation.parameters("query")) {
            if (one.required() || chance.percent(35)) {
                var value = plain || chance.percent(65)
                        ? generated(me).of(one.name(), one.schema()).asString("")
                        : hostile();
                parts.add(one.name() + "=" + Requests.encoded(value));
            }
        }
        if (!plain && chance.percent(4)) {
            parts.add("no_such=" + Requests.encoded(hostile()));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private Call signed(Call call, Person me, boolean plain) {
        var draw = plain ? 0 : chance.upTo(99);
        if (draw < 92) {
            return call.with("Authorization", me.bearer());
        }
        return switch (draw) {
            case 92, 93, 94 -> call;
            case 95 -> call.with("Authorization", me.bearer() + "x");
            case 96 -> call.with("Authorization", "Basic aWxrYTppbGth");
            case 97 -> call.with("X-API-Key", chance.one(Hostile.HEADERS));
            case 98 -> call.with("Authorization", "Bearer " + chance.one(Hostile.HEADERS));
            default -> call.with("Authorization", "Bearer");
        };
    }

    private Call body(Call call, Operation operation, Person me, boolean plain) {
        if (!operation.hasBody()) {
            return !plain && chance.percent(5) ? call.json(chance.one(Hostile.BODIES)) : call;
        }
        if (!plain && chance.percent(6)) {
            return call.json(chance.one(Hostile.BODIES));
        }
        var wanted = body(operation, me);
        var text = plain || chance.percent(35) ? wanted.toString() : damage.spoil(wanted);
        return call.json(text.replace(Hostile.HALF, chance.one(List.of("\\ud800", "\\udc00", "\\udfff\\ud800"))));
    }

    private JsonNode body(Operation operation, Person me) {
        var known = List.copyOf(examples.requests(operation).values());
        return !known.isEmpty() && chance.percent(50)
                ? JsonMapper.shared().readTree(me.fill(chance.one(known).toString()))
                : generated(me).of("", operation.body("application/json"));
    }

    private Call headers(Call call) {
        var changed = call;
        if (chance.percent(12)) {
            changed = changed.with(
                    "Idempotency-Key", chance.percent(60) ? "key-" + chance.upTo(50) : chance.one(Hostile.HEADERS));
        }
        if (chance.percent(10)) {
            changed = changed.with(
                    chance.one(List.of("If-Match", "If-None-Match", "If-Modified-Since", "Range")),
                    chance.one(Hostile.HEADERS));
        }
        if (chance.percent(6)) {
            changed = changed.with("Accept", chance.one(Hostile.ACCEPTS));
        }
        if (chance.percent(6) && call.body() != null) {
            changed = changed.with("Content-Type", chance.one(Hostile.CONTENT_TYPES));
        }
        if (chance.percent(3)) {
            changed = changed.with(
                    chance.one(List.of(
                            "traceparent",
                            "Last-Event-ID",
                            "X-Forwarded-For",
                            "Origin",
                            "X-HTTP-Method-Override",
                            "Accept-Language",
                            "Content-Encoding")),
                    chance.one(Hostile.HEADERS));
        }
        var body = changed.body();
        if (body != null && chance.percent(3)) {
            changed = changed.sending(brokenBytes(body));
        }
        return changed;
    }

    private byte[] brokenBytes(byte[] body) {
        var broken = body.length == 0 ? "{\"?\":1}".getBytes(StandardCharsets.UTF_8) : body.clone();
        broken[chance.upTo(broken.length - 1)] = (byte) chance.upTo(255);
        return broken;
    }

    private String hostile() {
        return chance.one(Hostile.TEXTS).replace(Hostile.HALF, "\uFFFD");
    }

    private Generated generated(Person me) {
        return new Generated(document, chance, me::id);
    }
}
