package com.jobwise.gateway.profile;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.profile.ProfileOriginStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/{id}/export")
class ExportController {

    private static final String JSON_RESUME = "json-resume";

    private final ProfileChanges changes;
    private final ProfileOriginStore origins;

    ExportController(ProfileChanges changes, ProfileOriginStore origins) {
        this.changes = changes;
        this.origins = origins;
    }

    /** JSON Resume is the only format there is. */
    @GetMapping
    @Operation(operationId = "exportProfile", summary = "Give a profile back as a JSON Resume")
    @Answers(status = 200, with = Map.class)
    ResponseEntity<ObjectNode> export(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = JSON_RESUME)
                    @Schema(allowableValues = JSON_RESUME)
                    @Pattern(regexp = JSON_RESUME, message = "must be " + JSON_RESUME)
                    String format) {
        var profile = changes.find(user.id(), id);
        var origin = origins.find(user.id(), id).orElse(null);
        return Tagged.ok(profile, ResumeExport.of(profile, origin));
    }
}
