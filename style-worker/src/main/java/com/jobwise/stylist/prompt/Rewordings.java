package com.jobwise.stylist.prompt;

import java.util.List;

/** A model's other wordings, each by the key of its text. */
public record Rewordings(List<Rewording> texts) {

    public record Rewording(String key, String text) {}
}
