package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.ProfileStore;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ProfileController.PATH)
class ProfileController {

    static final String PATH = "/api/v1/profiles";

    private final ProfileStore profiles;
    private final ProfileWriter writer;
    private final Idempotency idempotency;

    ProfileController(ProfileStore profiles, ProfileWriter writer, Idempotency idempotency) {
        this.profiles = profiles;
        this.writer = writer;
        this.idempotency = idempotency;
    }

    @PostMapping
    ResponseEntity<?> create(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody ProfileRequest request) {
        return idempotency.once(user, key, request, () -> {
            var profile = writer.create(user.id(), request);
            return ResponseEntity.created(at(profile))
                    .eTag(ETags.of(profile.version()))
                    .body(profile);
        });
    }

    @GetMapping
    Page<MasterProfile> list(CurrentUser user, Paging paging) {
        var page = profiles.list(user.id(), paging.limit(), paging.offset());
        return Page.of(page, profiles.count(user.id()), paging);
    }

    /** The newest profile; its tag names it, because another one may become the newest in the same version. */
    @GetMapping("/me")
    ResponseEntity<MasterProfile> newest(CurrentUser user) {
        return profiles.newest(user.id())
                .map(profile -> tagged(profile, "\"" + profile.id() + "/" + profile.version() + "\""))
                .orElseThrow(ProfileController::missing);
    }

    @GetMapping("/{id}")
    ResponseEntity<MasterProfile> get(CurrentUser user, @PathVariable UUID id) {
        return profiles.find(user.id(), id)
                .map(profile -> tagged(profile, ETags.of(profile.version())))
                .orElseThrow(ProfileController::missing);
    }

    static URI at(MasterProfile profile) {
        return URI.create(PATH + "/" + profile.id());
    }

    /** Spring answers 304 by the tag where the request says {@code If-None-Match}. */
    private static ResponseEntity<MasterProfile> tagged(MasterProfile profile, String tag) {
        return ResponseEntity.ok().eTag(tag).body(profile);
    }

    private static ApiException missing() {
        return ApiException.notFound("profile");
    }
}
