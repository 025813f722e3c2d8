package com.jobwise.gateway.generation;

import com.jobwise.gateway.generation.DecisionsRequest.Verdict;
import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person thinks of the texts that a model has worded. */
@RestController
@RequestMapping(GenerationController.PATH)
@Tag(name = "generations")
class ChangesController {

    private final ChangeDecisions decisions;
    private final StatusViews views;
    private final Idempotency idempotency;

    ChangesController(ChangeDecisions decisions, StatusViews views, Idempotency idempotency) {
        this.decisions = decisions;
        this.views = views;
        this.idempotency = idempotency;
    }

    @PostMapping("/{id}/changes/{changeId}/accept")
    @Answers(status = 202, with = StatusView.class)
    @Operation(summary = "Accept one change of a document, also after rejecting it")
    ResponseEntity<?> acceptGenerationChange(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID changeId,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return decide(user, id, key, DecisionsRequest.only(changeId, Verdict.ACCEPTED), ifMatch);
    }

    @PostMapping("/{id}/changes/{changeId}/reject")
    @Answers(status = 202, with = StatusView.class)
    @Operation(summary = "Reject one change of a document: the person's own words come back")
    ResponseEntity<?> rejectGenerationChange(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID changeId,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return decide(user, id, key, DecisionsRequest.only(changeId, Verdict.REJECTED), ifMatch);
    }

    @PutMapping("/{id}/changes")
    @Answers(status = 202, with = StatusView.class)
    @Operation(summary = "Accept and reject several changes of a document at once")
    ResponseEntity<?> decideGenerationChanges(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DecisionsRequest request) {
        return decide(user, id, key, request, ifMatch);
    }

    private ResponseEntity<?> decide(
            CurrentUser user, UUID id, @Nullable String key, DecisionsRequest asked, @Nullable String ifMatch) {
        return idempotency.once(
                user,
                key,
                asked,
                () -> Accepted.of(views.of(decisions.decide(user.id(), id, asked.states(), ifMatch))));
    }
}
