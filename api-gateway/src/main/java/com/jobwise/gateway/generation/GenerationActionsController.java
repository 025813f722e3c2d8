package com.jobwise.gateway.generation;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person may do with a document that was asked for. */
@RestController
@RequestMapping(GenerationController.PATH)
@Tag(name = "generations")
class GenerationActionsController {

    private final GenerationRequests requests;
    private final StatusViews views;
    private final Idempotency idempotency;
    private final TransactionOperations transaction;

    GenerationActionsController(
            GenerationRequests requests,
            StatusViews views,
            Idempotency idempotency,
            TransactionOperations transaction) {
        this.requests = requests;
        this.views = views;
        this.idempotency = idempotency;
        this.transaction = transaction;
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Cancel a document that has not ended")
    @Answers(status = 200)
    ResponseEntity<StatusView> cancelGeneration(CurrentUser user, @PathVariable UUID id) {
        var cancelled = Objects.requireNonNull(transaction.execute(_ -> requests.cancel(user.id(), id)));
        var view = views.of(cancelled);
        return ResponseEntity.ok().eTag(StatusTag.of(cancelled, view)).body(view);
    }

    @PostMapping("/{id}/retry")
    @Answers(status = 202, with = StatusView.class)
    @Operation(summary = "Go on where a failed or cancelled document stopped")
    ResponseEntity<?> retryGeneration(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key) {
        return idempotency.once(user, key, "", () -> Accepted.of(views.of(requests.retry(user.id(), id))));
    }

    @PostMapping("/{id}/regenerate")
    @Answers(status = 202, with = StatusView.class)
    @Operation(summary = "Ask for a document once more, under a new id")
    ResponseEntity<?> regenerateGeneration(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody(required = false) @Nullable RegenerateGeneration changes) {
        return idempotency.once(
                user,
                key,
                changes == null ? "" : changes,
                () -> Accepted.of(views.of(requests.regenerate(user.id(), id, changes))));
    }

    @DeleteMapping("/{id}")
    @Answers(status = 204)
    @Operation(summary = "Delete a document, cancelling it if it has not ended")
    ResponseEntity<Void> deleteGeneration(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        transaction.executeWithoutResult(_ -> requests.delete(user.id(), id, ifMatch));
        return ResponseEntity.noContent().build();
    }
}
