package com.jobwise.gateway.retention;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run deleted, or would delete.
 *
 * @param rows by rule, every rule named
 * @param complete false when another process was at it, so that this one stopped
 */
record RetentionReport(Map<RetentionRule, Long> rows, boolean complete) {

    long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A line for each rule. */
    String table() {
        return rows.entrySet().stream()
                .map(row -> "%-28s %9d%n".formatted(row.getKey().title(), row.getValue()))
                .collect(Collectors.joining());
    }
}
