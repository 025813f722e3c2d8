package com.jobwise.gateway.retention;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long things are kept. Apart from the gateway's other settings, because the {@code retention} command needs none of those.
 *
 * @param enabled whether this process cleans up by itself; true. False where a scheduled job runs the command instead
 * @param every pause between two runs; 1 h: nothing here is urgent
 * @param batch rows of one transaction; 500, well below a second, so that no writer waits long
 * @param documents completed documents are deleted this long after their completion; 90 days (schema document, Automatic Cleanup 1)
 * @param documentsKept beyond so many finished documents of a user the oldest are deleted; 50 (schema document, Automatic Cleanup 1)
 * @param enhancements looks for better wordings of a profile, since their end; 90 days, as the documents. Not the newest of a profile
 *     while a line of it waits for a yes or no
 * @param samples archived samples; 30 days (schema document, Automatic Cleanup 2)
 * @param answers kept answers to requests with an Idempotency-Key; 7 days, longer than any client repeats
 * @param sessions refresh tokens and single-use tokens after they expired; 1 day
 * @param work work items after their end, with what their stages brought; 30 days, as long as a retry may want it
 * @param modelCalls what calls of language models have used; 400 days, so that a month can be compared with the year before's
 */
@Validated
@ConfigurationProperties("jobwise.gateway.retention")
record RetentionProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1h") @NotNull Duration every,
        @DefaultValue("500") @Min(1) @Max(10_000) int batch,
        @DefaultValue("90d") @NotNull Duration documents,
        @DefaultValue("50") @Min(1) int documentsKept,
        @DefaultValue("90d") @NotNull Duration enhancements,
        @DefaultValue("30d") @NotNull Duration samples,
        @DefaultValue("7d") @NotNull Duration answers,
        @DefaultValue("1d") @NotNull Duration sessions,
        @DefaultValue("30d") @NotNull Duration work,
        @DefaultValue("400d") @NotNull Duration modelCalls) {

    @AssertTrue(message = "nothing may be kept for less than an hour: a mistyped unit would empty the database")
    boolean isPatientEnough() {
        return Stream.of(documents, enhancements, samples, answers, sessions, work, modelCalls)
                .allMatch(age -> age.compareTo(Duration.ofHours(1)) >= 0);
    }
}
