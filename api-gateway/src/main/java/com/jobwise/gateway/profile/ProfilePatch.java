package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Body of {@code PATCH /profiles/{id}}: each section given takes the place of the stored one, the others stay.
 *
 * @param professionalSummary text of 10 to 2000 characters, or JSON's null to have none
 */
record ProfilePatch(
        @Valid @Nullable PersonalInfoRequest personalInfo,

        @Schema(
                types = {"string", "null"},
                minLength = 10,
                maxLength = 2000)
        @Nullable
        JsonNode professionalSummary,

        @CustomFieldLimits @Nullable Map<String, Object> customFields) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    void apply(ProfileEdit edit) {
        if (personalInfo != null) {
            edit.personalInfo = personalInfo.toPersonalInfo();
        }
        if (professionalSummary != null) {
            edit.summary(text(professionalSummary));
        }
        if (customFields != null) {
            edit.customFields = customFields;
        }
    }

    private static @Nullable String text(JsonNode summary) {
        if (summary.isNull()) {
            return null;
        }
        if (!summary.isString()) {
            throw refused("wrong_type", "Expected text in quotes.");
        }
        var text = summary.asString().strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw refused("size", "size must be between 10 and 2000");
        }
        return text;
    }

    private static ApiException refused(String code, String message) {
        return ApiException.unprocessable(new FieldProblem("professional_summary", code, message));
    }

    /** Nothing of a person. */
    @Override
    public String toString() {
        return "ProfilePatch";
    }
}
