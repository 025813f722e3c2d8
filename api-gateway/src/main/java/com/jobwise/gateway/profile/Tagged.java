package com.jobwise.gateway.profile;

import com.jobwise.profile.MasterProfile;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers about a profile or a part of it: they all carry the profile's tag, and Spring makes a 304 of it. */
final class Tagged {

    private Tagged() {}

    static <T> ResponseEntity<T> ok(MasterProfile profile, T body) {
        return ResponseEntity.ok().eTag(ProfileTag.of(profile)).body(body);
    }

    static <T> ResponseEntity<T> created(MasterProfile profile, String part, T body) {
        return ResponseEntity.created(URI.create(ProfileController.at(profile) + part))
                .eTag(ProfileTag.of(profile))
                .body(body);
    }

    static ResponseEntity<Void> gone(MasterProfile profile) {
        return ResponseEntity.noContent().eTag(ProfileTag.of(profile)).build();
    }
}
