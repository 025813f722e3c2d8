package com.jobwise.standalone;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which work items {@code jobwise admin list} shows; those given must all hold. What they may be is for the API to say. */
final class WorkFilters {

    @Option(names = "--kind", paramLabel = "KIND", description = "generation, ranking or style")
    private @Nullable String kind;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "blocked, queued, running, succeeded, failed or cancelled")
    private @Nullable String status;

    @Option(names = "--user", paramLabel = "ID", description = "of whom")
    private @Nullable Integer user;

    @Option(names = "--failure-code", paramLabel = "CODE", description = "why it failed")
    private @Nullable String failureCode;

    @Option(names = "--older-than", paramLabel = "SECONDS", description = "asked for longer ago than this")
    private @Nullable Integer olderThan;

    @Option(names = "--limit", paramLabel = "N", description = "so many at most, 1 to 100 (default: 20)")
    private @Nullable Integer limit;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "the next page, as the one before named it")
    private @Nullable String cursor;

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("kind", kind);
        all.put("status", status);
        all.put("user_id", user);
        all.put("failure_code", failureCode);
        all.put("older_than", olderThan);
        all.put("limit", limit);
        all.put("cursor", cursor);
        return all;
    }
}
