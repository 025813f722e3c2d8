package com.jobwise.gateway.profile;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.profile.ProfileChanges.Target;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.profile.MasterProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nothing that was reworded gets into a profile but by its person's yes. */
@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/{id}/suggestions")
class SuggestionController {

    private final SuggestionDecisions decisions;
    private final Idempotency idempotency;

    SuggestionController(SuggestionDecisions decisions, Idempotency idempotency) {
        this.decisions = decisions;
        this.idempotency = idempotency;
    }

    @GetMapping
    @Operation(operationId = "listSuggestions", summary = "List the rewordings that wait for a yes or no")
    ResponseEntity<Entries<Suggestion>> list(CurrentUser user, @PathVariable UUID id) {
        var open = decisions.open(user.id(), id);
        return ResponseEntity.ok().eTag(ProfileTag.of(open)).body(Entries.of(open.suggestions()));
    }

    @PostMapping("/accept")
    @Operation(operationId = "acceptSuggestions", summary = "Take several rewordings, or all, in place of the texts")
    @Answers(status = 200, with = MasterProfile.class)
    ResponseEntity<?> acceptSeveral(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable SeveralSuggestions several) {
        return decide(user, key, new Target(user.id(), id, ifMatch), several, true);
    }

    @PostMapping("/reject")
    @Operation(operationId = "rejectSuggestions", summary = "Drop several rewordings, or all, and keep the texts")
    @Answers(status = 200, with = MasterProfile.class)
    ResponseEntity<?> rejectSeveral(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable SeveralSuggestions several) {
        return decide(user, key, new Target(user.id(), id, ifMatch), several, false);
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
        return decide(user, key, new Target(user.id(), id, ifMatch), SeveralSuggestions.only(textId), true);
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
        return decide(user, key, new Target(user.id(), id, ifMatch), SeveralSuggestions.only(textId), false);
    }

    /** @param several null: all that wait */
    private ResponseEntity<?> decide(
            CurrentUser user, @Nullable String key, Target target, @Nullable SeveralSuggestions several, boolean yes) {
        var asked = Objects.requireNonNullElse(several, SeveralSuggestions.ALL);
        return idempotency.once(user, key, asked, () -> {
            var profile = decisions.decide(target, asked.chosen(), yes);
            return Tagged.ok(profile, profile);
        });
    }
}
