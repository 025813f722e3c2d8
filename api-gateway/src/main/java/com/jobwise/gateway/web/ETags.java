package com.jobwise.gateway.web;

import com.jobwise.gateway.problem.ApiException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Entity tags made of row versions. They are strong: one version has one representation. */
public final class ETags {

    private ETags() {}

    /** The value of the {@code ETag} header, quotes included; a 304 comes from {@code ServletWebRequest.checkNotModified}. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Of a row without version: when it last changed, to the microsecond. */
    public static long version(Instant updatedAt) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, updatedAt);
    }

    /**
     * Lets a change go on only from the state its sender saw.
     *
     * @param ifMatch the {@code If-Match} header; null: the sender does not care
     * @throws ApiException 412 when the row has moved on
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return;
        }
        var current = of(version);
        if (Arrays.stream(ifMatch.split(",", -1)).map(String::strip).noneMatch(current::equals)) {
            throw ApiException.stale();
        }
    }
}
