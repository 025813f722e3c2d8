package com.jobwise.gateway.takeout;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an export, for its description; the JSON itself is written row by row. Rows carry the names of their columns.
 *
 * @param user the account, without the password's hash
 * @param profiles with {@code experiences}, {@code education} and {@code projects}
 * @param jobs postings
 * @param samples with their texts
 * @param writingStyle null: there is none
 * @param generations with their results
 * @param generationFeedback what the user thought of them
 * @param applications dates, contacts and notes of applications
 * @param applicationHistory every change of an application's status
 * @param enhancements looks for better wordings and what they found
 * @param profileOrigins resumes as they were imported
 * @param modelCalls what was asked of language models and what it used, without texts
 * @param apiKeys without what lets somebody in
 * @param sessions when each began, was renewed and ended
 */
record UserExport(
        Instant exportedAt,
        Map<String, Object> user,
        List<Map<String, Object>> profiles,
        List<Map<String, Object>> jobs,
        List<Map<String, Object>> samples,
        @Nullable Map<String, Object> writingStyle,
        List<Map<String, Object>> rankings,
        List<Map<String, Object>> generations,
        List<Map<String, Object>> generationFeedback,
        List<Map<String, Object>> applications,
        List<Map<String, Object>> applicationHistory,
        List<Map<String, Object>> enhancements,
        List<Map<String, Object>> profileOrigins,
        List<Map<String, Object>> modelCalls,
        List<Map<String, Object>> apiKeys,
        List<Map<String, Object>> sessions) {}
