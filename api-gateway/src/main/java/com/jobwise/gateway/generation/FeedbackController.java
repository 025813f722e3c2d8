package com.jobwise.gateway.generation;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.ETags;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.generation.GenerationStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What the person thought of a document. */
@RestController
@RequestMapping(GenerationController.PATH)
@Tag(name = "generations")
class FeedbackController {

    private final GenerationRequests requests;
    private final FeedbackStore feedback;
    private final Idempotency idempotency;

    FeedbackController(GenerationRequests requests, FeedbackStore feedback, Idempotency idempotency) {
        this.requests = requests;
        this.feedback = feedback;
        this.idempotency = idempotency;
    }

    /** 201 the first time, 200 when it replaces an earlier opinion. */
    @PostMapping("/{id}/feedback")
    @Answers(status = 201, with = FeedbackView.class)
    @Answers(status = 200, with = FeedbackView.class)
    @Operation(summary = "Rate a completed document, replacing an earlier rating")
    ResponseEntity<?> rateGeneration(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody FeedbackRequest request) {
        return idempotency.once(user, key, request, () -> {
            if (requests.existing(user.id(), id).status() != GenerationStatus.COMPLETED) {
                throw ApiException.conflict("not_completed", "Only a completed document can be rated.");
            }
            var stored = feedback.put(user.id(), id, request).orElseThrow(GenerationRequests::unknown);
            return ResponseEntity.status(stored.version() == 0 ? HttpStatus.CREATED : HttpStatus.OK)
                    .eTag(ETags.of(stored.version()))
                    .body(stored.view());
        });
    }

    @GetMapping("/{id}/feedback")
    @Operation(summary = "Show the rating of a document")
    @Nullable
    ResponseEntity<FeedbackView> getGenerationFeedback(CurrentUser user, @PathVariable UUID id, WebRequest request) {
        requests.existing(user.id(), id);
        var stored = feedback.find(user.id(), id).orElseThrow(() -> ApiException.notFound("feedback"));
        var tag = ETags.of(stored.version());
        return request.checkNotModified(tag)
                ? null
                : ResponseEntity.ok().eTag(tag).body(stored.view());
    }
}
