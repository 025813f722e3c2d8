package com.jobwise.gateway.profile;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.profile.MasterProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nothing that was reworded gets into a profile but by its person's yes. */
@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/{id}/suggestions")
class SuggestionController {

    private final ProfileChanges changes;
    private final Idempotency idempotency;

    SuggestionController(ProfileChanges changes, Idempotency idempotency) {
        this.changes = changes;
        this.idempotency = idempotency;
    }

    @GetMapping
    @Operation(operationId = "listSuggestions", summary = "List the rewordings that wait for a yes or no")
    ResponseEntity<Entries<Suggestion>> list(CurrentUser user, @PathVariable UUID id) {
        var profile = changes.find(user.id(), id);
        return Tagged.ok(profile, Entries.of(Suggestion.of(profile)));
    }

    @PostMapping("/{textId}/accept")
    @Operation(operationId = "acceptSuggestion", summary = "Take a rewording in place of the text")
    @Answers(status = 200, with = MasterProfile.class)
    ResponseEntity<?> accept(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID textId,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return decide(user, key, new Target(user.id(), id, ifMatch), new Decision(textId, true));
    }

    @PostMapping("/{textId}/reject")
    @Operation(operationId = "rejectSuggestion", summary = "Drop a rewording and keep the text")
    @Answers(status = 200, with = MasterProfile.class)
    ResponseEntity<?> reject(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID textId,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return decide(user, key, new Target(user.id(), id, ifMatch), new Decision(textId, false));
    }

    private ResponseEntity<?> decide(CurrentUser user, @Nullable String key, Target target, Decision decision) {
        return idempotency.once(user, key, Map.of(), () -> {
            var profile = changes.change(target, decision::apply);
            return Tagged.ok(profile, profile);
        });
    }
}
