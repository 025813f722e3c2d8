package com.jobwise.standalone.report;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What made a document: rules, or a model with how much of its words stood and why others did not. */
record EngineText(Map<String, Object> metadata) {

    void print(PrintWriter out) {
        var engine = metadata.get("engine");
        if (engine == null) {
            return;
        }
        out.printf("  Written by %s%s%s%n", engine, offered(), fallback(metadata.get("fallback_reason")));
    }

    private String offered() {
        if (!(metadata.get("offered") instanceof Number offered)) {
            return "";
        }
        return ": %s texts offered, %s taken%s"
                .formatted(offered, Objects.requireNonNullElse(metadata.get("reworded"), 0), refused());
    }

    private String refused() {
        if (!(metadata.get("refused") instanceof Map<?, ?> reasons) || reasons.isEmpty()) {
            return "";
        }
        return new TreeMap<>(reasons)
                .entrySet().stream()
                        .map(one -> one.getValue() + " "
                                + String.valueOf(one.getKey()).replace('_', ' '))
                        .collect(Collectors.joining(", ", ", refused: ", ""));
    }

    private static String fallback(@Nullable Object reason) {
        return reason == null ? "" : ". " + reason;
    }
}
