package com.jobwise.gateway.generation;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.generation.GenerationStore;
import com.jobwise.generation.RevisionStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
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
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping(GenerationController.PATH)
@Tag(name = "generations")
class GenerationController {

    static final String PATH = "/api/v1/generations";

    private final GenerationRequests requests;
    private final GenerationStore generations;
    private final RevisionStore revisions;
    private final StatusViews views;
    private final Idempotency idempotency;

    GenerationController(
            GenerationRequests requests,
            GenerationStore generations,
            RevisionStore revisions,
            StatusViews views,
            Idempotency idempotency) {
        this.requests = requests;
        this.generations = generations;
        this.revisions = revisions;
        this.views = views;
        this.idempotency = idempotency;
    }

    @PostMapping("/resume")
    @Answers(status = 202, with = StatusView.class)
    @Operation(summary = "Ask for a resume")
    ResponseEntity<?> createResume(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody CreateGeneration request) {
        return create(user, key, DocumentType.RESUME, request);
    }

    @PostMapping("/cover-letter")
    @Answers(status = 202, with = StatusView.class)
    @Operation(summary = "Ask for a cover letter")
    ResponseEntity<?> createCoverLetter(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody CreateGeneration request) {
        return create(user, key, DocumentType.COVER_LETTER, request);
    }

    private ResponseEntity<?> create(
            CurrentUser user, @Nullable String key, DocumentType type, CreateGeneration request) {
        return idempotency.once(
                user, key, request, () -> Accepted.of(views.of(requests.request(user.id(), type, request))));
    }

    /** Cheap to poll: one indexed select, and 304 while nothing has changed since the caller's ETag. */
    @GetMapping("/{id}")
    @Operation(summary = "Show how far a document is")
    @Nullable
    ResponseEntity<StatusView> getGeneration(CurrentUser user, @PathVariable UUID id, WebRequest request) {
        var generation = requests.existing(user.id(), id);
        var view = views.of(generation);
        var tag = StatusTag.of(generation, view);
        if (request.checkNotModified(tag)) {
            return null;
        }
        var answer = ResponseEntity.ok().eTag(tag);
        if (!generation.status().isTerminal() || generation.pendingRevision() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Accepted.POLL_SECONDS);
        }
        return answer.body(view);
    }

    @GetMapping("/{id}/result")
    @Operation(summary = "Show a completed document")
    @Nullable
    ResponseEntity<ResultView> getGenerationResult(CurrentUser user, @PathVariable UUID id, WebRequest request) {
        var generation = requests.existing(user.id(), id);
        return ofDocument(generation, request, document -> ResultView.of(generation, document));
    }

    @GetMapping("/{id}/changes")
    @Operation(summary = "List where a completed document differs from the person's own texts")
    @Nullable
    ResponseEntity<ChangeView.All> listGenerationChanges(CurrentUser user, @PathVariable UUID id, WebRequest request) {
        var generation = requests.existing(user.id(), id);
        return ofDocument(
                generation,
                request,
                document -> ChangeView.of(generation, document.changes(), revisions.decisions(user.id(), id)));
    }

    /** The document, which may be large, is read only if the caller does not have it yet. */
    private <T> @Nullable ResponseEntity<T> ofDocument(
            Generation generation, WebRequest request, Function<GeneratedDocument, T> view) {
        if (generation.status() != GenerationStatus.COMPLETED) {
            throw ApiException.conflict(
                    "not_completed", "This document is not completed; its status tells how far it is.");
        }
        var tag = ETags.of(generation.version());
        if (request.checkNotModified(tag)) {
            return null;
        }
        var document =
                generations.result(generation.userId(), generation.id()).orElseThrow(GenerationRequests::unknown);
        return ResponseEntity.ok().eTag(tag).body(view.apply(document));
    }
}
