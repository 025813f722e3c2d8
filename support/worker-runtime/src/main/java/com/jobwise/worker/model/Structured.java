package com.jobwise.worker.model;

import java.util.Optional;

/** How a model can be held to a JSON schema. A model that refuses one way is asked in the next, once. */
public enum Structured {
    /** The provider decodes by the schema. */
    STRICT,
    /** The provider promises JSON; the schema is in the instructions. */
    JSON_OBJECT,
    /** The schema is in the instructions, nothing is promised. */
    PROMPT;

    public Optional<Structured> next() {
        return this == PROMPT ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
