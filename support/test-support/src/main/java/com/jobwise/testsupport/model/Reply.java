package com.jobwise.testsupport.model;

import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What the server is to answer. */
public sealed interface Reply {

    /** A completion that ends well, with this content. */
    static Reply text(String content) {
        return new Text(content);
    }

    /** A completion that ends well; {@code value} is written as JSON: a map, a list, a record, a tree. */
    static Reply json(Object value) {
        return new Text(Json.MAPPER.writeValueAsString(value));
    }

    /** This fault; where it bends a good answer, that of the script. */
    static Reply fault(Fault fault) {
        return new Faulty(fault);
    }

    /** This fault, done to {@code good} where it needs a good answer. */
    static Reply fault(Fault fault, Reply good) {
        return new Bent(fault, good);
    }

    /** An answer of any shape; {@code Content-Type} is JSON unless {@code headers} say otherwise. */
    static Reply http(int status, Map<String, String> headers, String body) {
        return new Http(status, headers, body);
    }

    /** A smallest valid instance of the schema asked for; without a schema, {@code {}}. */
    static Reply minimal() {
        return new Minimal();
    }

    /** Any fault or any nonsense, the same for the same numbers. Some never end by themselves: the client needs a deadline. */
    static Reply anything(RandomGenerator random) {
        return Nonsense.any(random);
    }

    /** The same, begun only after this long. */
    default Reply after(Duration delay) {
        return new Late(delay, this);
    }

    record Text(String content) implements Reply {}

    record Minimal() implements Reply {}

    record Faulty(Fault fault) implements Reply {}

    record Bent(Fault fault, Reply good) implements Reply {}

    record Http(int status, Map<String, String> headers, String body) implements Reply {}

    record Late(Duration delay, Reply reply) implements Reply {}
}
