package com.jobwise.gateway.profile;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.ProfileStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH)
class ProfileController {

    static final String PATH = "/api/v1/profiles";

    private final ProfileStore profiles;
    private final ProfileWriter writer;
    private final ProfileChanges changes;
    private final ProfileDeletion deletion;
    private final Idempotency idempotency;

    ProfileController(
            ProfileStore profiles,
            ProfileWriter writer,
            ProfileChanges changes,
            ProfileDeletion deletion,
            Idempotency idempotency) {
        this.profiles = profiles;
        this.writer = writer;
        this.changes = changes;
        this.deletion = deletion;
        this.idempotency = idempotency;
    }

    @PostMapping
    @Operation(operationId = "createProfile", summary = "Create a profile")
    @Answers(status = 201, with = MasterProfile.class)
    ResponseEntity<?> create(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody ProfileRequest request) {
        return idempotency.once(user, key, request, () -> {
            var profile = writer.create(user.id(), request);
            return Tagged.created(profile, "", profile);
        });
    }

    @GetMapping
    @Operation(operationId = "listProfiles", summary = "List your profiles, newest first")
    Page<MasterProfile> list(CurrentUser user, Paging paging) {
        var page = profiles.list(user.id(), paging.limit(), paging.offset());
        return Page.of(page, profiles.count(user.id()), paging);
    }

    /** The newest profile; its tag names it, because another one may become the newest in the same version. */
    @GetMapping("/me")
    @Operation(operationId = "getNewestProfile", summary = "Get your newest profile")
    ResponseEntity<MasterProfile> newest(CurrentUser user) {
        return profiles.newest(user.id())
                .map(profile ->
                        ResponseEntity.ok().eTag(ProfileTag.naming(profile)).body(profile))
                .orElseThrow(ProfileChanges::missing);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getProfile", summary = "Get a profile")
    ResponseEntity<MasterProfile> get(CurrentUser user, @PathVariable UUID id) {
        var profile = changes.find(user.id(), id);
        return Tagged.ok(profile, profile);
    }

    @PutMapping("/{id}")
    @Operation(operationId = "replaceProfile", summary = "Replace a whole profile")
    @Answers(status = 200)
    ResponseEntity<MasterProfile> replace(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProfileRequest request) {
        var profile = changes.change(new Target(user.id(), id, ifMatch), edit -> writer.replace(edit, request));
        return Tagged.ok(profile, profile);
    }

    @PatchMapping("/{id}")
    @Operation(
            operationId = "patchProfile",
            summary = "Replace the personal data, the summary or the custom fields of a profile")
    @Answers(status = 200)
    ResponseEntity<MasterProfile> patch(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProfilePatch request) {
        var profile = changes.change(new Target(user.id(), id, ifMatch), request::apply);
        return Tagged.ok(profile, profile);
    }

    /** Documents made from the profile are deleted only when the caller says so. */
    @DeleteMapping("/{id}")
    @Operation(operationId = "deleteProfile", summary = "Delete a profile, and with cascade its documents")
    @Answers(status = 204)
    ResponseEntity<Void> delete(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean cascade) {
        deletion.delete(new Target(user.id(), id, ifMatch), cascade);
        return ResponseEntity.noContent().build();
    }

    static URI at(MasterProfile profile) {
        return URI.create(PATH + "/" + profile.id());
    }
}
