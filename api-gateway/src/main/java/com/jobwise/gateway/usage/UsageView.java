package com.jobwise.gateway.usage;

import com.jobwise.usage.Standing;
import com.jobwise.usage.UsageTotal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user's requests have used of language models.
 *
 * @param from first day of {@code totals}, of UTC
 * @param to last day, included
 */
record UsageView(Today today, LocalDate from, LocalDate to, List<Total> totals) {

    /**
     * How the budget of tokens stands.
     *
     * @param dailyTokens null: there is no limit
     * @param used by calls that have ended; those that may have been billed without a bill count with their estimate
     * @param reserved at most, by calls under way
     * @param remaining null: there is no limit
     * @param resetsAt when the next day begins
     */
    record Today(
            LocalDate day,
            @Nullable Long dailyTokens,
            long used,
            long reserved,
            @Nullable Long remaining,
            int openCalls,
            Instant resetsAt) {

        static Today of(LocalDate day, long dailyTokens, Standing standing) {
            var limited = dailyTokens > 0;
            return new Today(
                    day,
                    limited ? dailyTokens : null,
                    standing.used(),
                    standing.reserved(),
                    limited ? Math.max(0, dailyTokens - standing.used() - standing.reserved()) : null,
                    standing.openCalls(),
                    day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    /**
     * Ended calls of one purpose to one model.
     *
     * @param purpose {@code write}, {@code rank}, {@code style} or {@code enhance}
     * @param model empty where none was reached
     * @param costMicros millionths of the currency that the operator's prices are in
     */
    record Total(
            String purpose,
            String model,
            long calls,
            long inputTokens,
            long outputTokens,
            double seconds,
            long costMicros) {

        static Total of(UsageTotal total) {
            return new Total(
                    total.purpose(),
                    total.model(),
                    total.calls(),
                    total.inputTokens(),
                    total.outputTokens(),
                    total.seconds(),
                    total.costMicros());
        }
    }
}
