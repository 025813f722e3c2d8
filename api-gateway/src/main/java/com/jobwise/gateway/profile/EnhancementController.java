package com.jobwise.gateway.profile;

import com.jobwise.enhancement.Enhancement;
import com.jobwise.enhancement.EnhancementStore;
import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
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

/** Runs that look for better wordings of a profile's texts; what they find waits under {@code suggestions}. */
@Tag(name = "profiles")
@RestController
@RequestMapping(ProfileController.PATH + "/{id}")
class EnhancementController {

    private static final String POLL_SECONDS = "1";

    private final EnhancementRequests requests;
    private final EnhancementStore runs;
    private final EnhancementViews views;
    private final ProfileChanges profiles;
    private final Idempotency idempotency;

    EnhancementController(
            EnhancementRequests requests,
            EnhancementStore runs,
            EnhancementViews views,
            ProfileChanges profiles,
            Idempotency idempotency) {
        this.requests = requests;
        this.runs = runs;
        this.views = views;
        this.profiles = profiles;
        this.idempotency = idempotency;
    }

    @PostMapping("/enhance")
    @Operation(operationId = "enhanceProfile", summary = "Look for better wordings of a profile's texts")
    @Answers(status = 202, with = EnhancementView.class)
    ResponseEntity<?> enhance(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody(required = false) @Nullable EnhanceRequest request) {
        var asked = Objects.requireNonNullElse(request, EnhanceRequest.EVERYTHING);
        return idempotency.once(user, key, asked, () -> {
            var run = requests.start(user.id(), id, asked.toWish());
            return ResponseEntity.accepted()
                    .location(URI.create(EnhancementView.path(run)))
                    .header(HttpHeaders.RETRY_AFTER, POLL_SECONDS)
                    .body(views.of(run));
        });
    }

    @GetMapping("/enhancements")
    @Operation(operationId = "listEnhancements", summary = "List the looks for better wordings, newest first")
    Page<EnhancementView> list(CurrentUser user, @PathVariable UUID id, Paging paging) {
        profiles.find(user.id(), id);
        var items = runs.ofProfile(user.id(), id, paging.limit(), paging.offset());
        return Page.of(views.of(items), runs.count(user.id(), id), paging);
    }

    @GetMapping("/enhancements/{runId}")
    @Operation(operationId = "getEnhancement", summary = "Show how far a look for better wordings is")
    ResponseEntity<EnhancementView> get(CurrentUser user, @PathVariable UUID id, @PathVariable UUID runId) {
        return shown(requests.existing(user.id(), id, runId));
    }

    @PostMapping("/enhancements/{runId}/cancel")
    @Operation(operationId = "cancelEnhancement", summary = "Cancel a look for better wordings that has not ended")
    @Answers(status = 200, with = EnhancementView.class)
    ResponseEntity<?> cancel(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID runId,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key) {
        return idempotency.once(user, key, "", () -> shown(requests.cancel(user.id(), id, runId)));
    }

    private ResponseEntity<EnhancementView> shown(Enhancement run) {
        var view = views.of(run);
        var answer = ResponseEntity.ok().eTag(EnhancementViews.tag(run, view));
        if (run.status().isOpen()) {
            answer.header(HttpHeaders.RETRY_AFTER, POLL_SECONDS);
        }
        return answer.body(view);
    }
}
