package com.jobwise.ranker.prompt;

import java.util.List;

/** A model's order, most relevant first. */
public record ProposedOrder(List<Placed> items) {

    /**
     * One item in its place.
     *
     * @param key as it was asked for
     * @param quote a stretch of the item or of a requirement, word for word, that tells why
     */
    public record Placed(String key, String quote) {}
}
