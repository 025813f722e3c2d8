package com.jobwise.gateway.profile;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.ProfileOriginStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/import")
class ImportController {

    private final ProfileWriter writer;
    private final ProfileOriginStore origins;
    private final ImportLimits limits;
    private final Idempotency idempotency;

    ImportController(ProfileWriter writer, ProfileOriginStore origins, ImportLimits limits, Idempotency idempotency) {
        this.writer = writer;
        this.origins = origins;
        this.limits = limits;
        this.idempotency = idempotency;
    }

    record ImportedProfile(MasterProfile profile, List<ImportWarning> warnings) {}

    /** Takes a JSON Resume as it is, and remembers it for the way back. */
    @PostMapping
    @Operation(operationId = "importProfile", summary = "Make a profile of a JSON Resume")
    @Answers(status = 201, with = ImportedProfile.class)
    ResponseEntity<?> read(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody JsonNode resume) {
        requireFinite(resume, "");
        var imported = ResumeReader.read(resume);
        limits.require(imported.request());
        return idempotency.once(user, key, resume, () -> {
            var profile = writer.create(user.id(), imported.request());
            origins.insert(user.id(), profile.id(), imported.origin((ObjectNode) resume, profile));
            return Tagged.created(profile, "", new ImportedProfile(profile, imported.warnings()));
        });
    }

    /** A number no double holds would come back as a text. */
    private static void requireFinite(JsonNode value, String path) {
        if (value.isDouble() && Double.isInfinite(value.asDouble())) {
            throw ApiException.unprocessable(
                    new FieldProblem(path, "number_too_large", "must not have more than 308 digits"));
        }
        value.forEachEntry((name, inner) -> requireFinite(inner, path.isEmpty() ? name : path + "." + name));
        for (var index = 0; value.isArray() && index < value.size(); index++) {
            requireFinite(value.get(index), path + "[" + index + "]");
        }
    }
}
