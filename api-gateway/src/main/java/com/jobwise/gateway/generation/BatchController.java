package com.jobwise.gateway.generation;

import com.jobwise.gateway.generation.BatchView.Entry;
import com.jobwise.gateway.generation.BatchView.Refusal;
import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.ranking.RankingRequests;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents for many postings in one transaction; a posting that is not there does not sink the others. */
@RestController
@RequestMapping(GenerationController.PATH)
@Tag(name = "generations")
class BatchController {

    private final GenerationRequests requests;
    private final RankingRequests rankings;
    private final StatusViews views;
    private final Idempotency idempotency;

    BatchController(GenerationRequests requests, RankingRequests rankings, StatusViews views, Idempotency idempotency) {
        this.requests = requests;
        this.rankings = rankings;
        this.views = views;
        this.idempotency = idempotency;
    }

    @PostMapping("/batch")
    @Answers(status = 202, with = BatchView.class, located = false)
    @Operation(summary = "Ask for many documents at once")
    ResponseEntity<?> createGenerationBatch(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody BatchRequest request) {
        return idempotency.once(
                user,
                key,
                request,
                () -> ResponseEntity.accepted()
                        .header(HttpHeaders.RETRY_AFTER, Accepted.POLL_SECONDS)
                        .body(BatchView.of(entries(user.id(), request))));
    }

    private List<Entry> entries(int userId, BatchRequest request) {
        var pairs = request.pairs();
        var profileId = rankings.existingProfileOrNewest(userId, request.profileId());
        rankings.lockDecisions(pairs.stream().map(BatchRequest.Item::jobId).toList(), profileId);
        return pairs.stream()
                .map(pair -> entry(
                        userId,
                        new Wanted(
                                pair.documentType(),
                                pair.jobId(),
                                profileId,
                                request.allOptions(),
                                request.customPrompt(),
                                null)))
                .toList();
    }

    /** A refusal comes before anything of its document is written. */
    private Entry entry(int userId, Wanted wanted) {
        try {
            var view = views.of(requests.store(userId, wanted));
            return new Entry(wanted.jobId(), wanted.type(), HttpStatus.ACCEPTED.value(), view, null);
        } catch (ApiException refused) {
            var why = new Refusal(refused.code(), refused.detail());
            return new Entry(wanted.jobId(), wanted.type(), refused.status().value(), null, why);
        }
    }
}
