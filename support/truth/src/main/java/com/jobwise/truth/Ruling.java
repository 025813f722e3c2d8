package com.jobwise.truth;

import java.util.List;

/** What the gate says of a statement: no objection, or all of them, the most certain first. */
public record Ruling(List<Objection> objections) {

    public static final Ruling SUPPORTED = new Ruling(List.of());

    public Ruling(List<Objection> objections) {
        this.objections = List.copyOf(objections);
    }

    public boolean isSupported() {
        return objections.isEmpty();
    }
}
