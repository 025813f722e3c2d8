package com.jobwise.gateway.profile;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.profile.Skills;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/{id}/skills")
class SkillController {

    private final ProfileChanges changes;
    private final Idempotency idempotency;

    SkillController(ProfileChanges changes, Idempotency idempotency) {
        this.changes = changes;
        this.idempotency = idempotency;
    }

    @GetMapping
    @Operation(operationId = "getSkills", summary = "Get a profile's skills, languages and certifications")
    ResponseEntity<Skills> get(CurrentUser user, @PathVariable UUID id) {
        var profile = changes.find(user.id(), id);
        return Tagged.ok(profile, profile.skills());
    }

    @PutMapping
    @Operation(operationId = "replaceSkills", summary = "Replace a profile's skills, languages and certifications")
    @Answers(status = 200)
    ResponseEntity<Skills> replace(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SkillsRequest request) {
        var profile = changes.change(new Target(user.id(), id, ifMatch), edit -> edit.skills = request.toSkills());
        return Tagged.ok(profile, profile.skills());
    }

    @PostMapping("/{kind}")
    @Operation(operationId = "addSkills", summary = "Add technical or soft skills behind those there are")
    @Answers(status = 200, with = Skills.class)
    ResponseEntity<?> add(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable SkillKind kind,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SkillNames request) {
        return idempotency.once(user, key, request, () -> {
            var profile = changes.change(
                    new Target(user.id(), id, ifMatch),
                    edit -> edit.skills = kind.with(edit.skills, request.addedTo(kind.of(edit.skills))));
            return Tagged.ok(profile, profile.skills());
        });
    }

    @DeleteMapping("/{kind}")
    @Operation(operationId = "removeSkills", summary = "Remove technical or soft skills by their names")
    @Answers(status = 200)
    ResponseEntity<Skills> remove(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable SkillKind kind,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SkillNames request) {
        var profile = changes.change(
                new Target(user.id(), id, ifMatch),
                edit -> edit.skills = kind.with(edit.skills, request.removedFrom(kind.of(edit.skills))));
        return Tagged.ok(profile, profile.skills());
    }
}
