package com.jobwise.gateway.profile;

import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.profile.MasterProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(ProfileController.PATH + "/import")
class ImportController {

    private final ProfileWriter writer;
    private final ImportLimits limits;
    private final Idempotency idempotency;

    ImportController(ProfileWriter writer, ImportLimits limits, Idempotency idempotency) {
        this.writer = writer;
        this.limits = limits;
        this.idempotency = idempotency;
    }

    record ImportedProfile(MasterProfile profile, List<ImportWarning> warnings) {}

    /** Takes a JSON Resume as it is. */
    @PostMapping
    ResponseEntity<?> read(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody JsonNode resume) {
        var imported = ResumeReader.read(resume);
        limits.require(imported.request());
        return idempotency.once(user, key, resume, () -> {
            var profile = writer.create(user.id(), imported.request());
            return ResponseEntity.created(ProfileController.at(profile))
                    .eTag(ETags.of(profile.version()))
                    .body(new ImportedProfile(profile, imported.warnings()));
        });
    }
}
