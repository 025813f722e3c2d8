package com.jobwise.gateway.generation;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationFilter;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.generation.GenerationStore;
import jakarta.validation.Valid;
import java.net.URI;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping(GenerationController.PATH)
class GenerationController {

    static final String PATH = "/api/v1/generations";
    private static final String POLL_SECONDS = "1";

    private final GenerationRequests requests;
    private final GenerationStore generations;
    private final Idempotency idempotency;

    GenerationController(GenerationRequests requests, GenerationStore generations, Idempotency idempotency) {
        this.requests = requests;
        this.generations = generations;
        this.idempotency = idempotency;
    }

    @PostMapping("/resume")
    ResponseEntity<?> resume(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody CreateGeneration request) {
        return create(user, key, DocumentType.RESUME, request);
    }

    @PostMapping("/cover-letter")
    ResponseEntity<?> coverLetter(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody CreateGeneration request) {
        return create(user, key, DocumentType.COVER_LETTER, request);
    }

    private ResponseEntity<?> create(
            CurrentUser user, @Nullable String key, DocumentType type, CreateGeneration request) {
        return idempotency.once(user, key, request, () -> {
            var view = StatusView.of(requests.request(user.id(), type, request));
            return ResponseEntity.accepted()
                    .location(URI.create(PATH + "/" + view.id()))
                    .header(HttpHeaders.RETRY_AFTER, POLL_SECONDS)
                    .body(view);
        });
    }

    @GetMapping
    Page<StatusView> list(
            CurrentUser user,
            Paging paging,
            @RequestParam(required = false) @Nullable GenerationStatus status,
            @RequestParam(name = "document_type", required = false) @Nullable DocumentType documentType,
            @RequestParam(name = "job_id", required = false) @Nullable UUID jobId) {
        var filter = new GenerationFilter(status, documentType, jobId);
        var found = generations.list(user.id(), filter, paging.limit(), paging.offset());
        return Page.of(found.stream().map(StatusView::of).toList(), generations.count(user.id(), filter), paging);
    }

    /** Cheap to poll: unchanged since the caller's ETag is 304. */
    @GetMapping("/{id}")
    @Nullable
    ResponseEntity<StatusView> status(CurrentUser user, @PathVariable UUID id, WebRequest request) {
        var generation = existing(user, id);
        var tag = ETags.of(generation.version());
        if (request.checkNotModified(tag)) {
            return null;
        }
        var answer = ResponseEntity.ok().eTag(tag);
        if (!generation.status().isTerminal()) {
            answer.header(HttpHeaders.RETRY_AFTER, POLL_SECONDS);
        }
        return answer.body(StatusView.of(generation));
    }

    @GetMapping("/{id}/result")
    @Nullable
    ResponseEntity<ResultView> result(CurrentUser user, @PathVariable UUID id, WebRequest request) {
        var generation = existing(user, id);
        if (generation.status() != GenerationStatus.COMPLETED) {
            throw ApiException.conflict(
                    "not_completed", "This document is not completed; its status tells how far it is.");
        }
        var tag = ETags.of(generation.version());
        if (request.checkNotModified(tag)) {
            return null;
        }
        var document = generations.result(user.id(), id).orElseThrow(GenerationController::unknown);
        return ResponseEntity.ok().eTag(tag).body(ResultView.of(generation, document));
    }

    private Generation existing(CurrentUser user, UUID id) {
        return generations.find(user.id(), id).orElseThrow(GenerationController::unknown);
    }

    private static ApiException unknown() {
        return ApiException.notFound("generation");
    }
}
