package com.jobwise.wire;

import com.jobwise.work.WorkKind;

/**
 * Names of exchanges and queues. They carry a version, because a queue's arguments cannot change in place.
 *
 * @param prefix {@code jobwise}; tests take one of their own
 */
public record Topology(String prefix) {

    public Topology {
        if (!prefix.matches("[a-z0-9_.-]{1,60}")) {
            throw new IllegalArgumentException(
                    "a broker prefix is 1 to 60 lower-case letters, digits, dots, dashes or underscores");
        }
    }

    public String exchange() {
        return prefix + ".work";
    }

    public String deadLetterExchange() {
        return prefix + ".dead";
    }

    public String queue(WorkKind kind) {
        return prefix + "." + kind.stored() + ".v1";
    }

    public String deadLetterQueue(WorkKind kind) {
        return queue(kind) + ".dead";
    }

    /** Work of a kind is routed by its name; dead letters by the same. */
    public String routingKey(WorkKind kind) {
        return kind.stored();
    }
}
