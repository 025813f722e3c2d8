package com.jobwise.gateway.ranking;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.ranking.RankingStore;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(RankingController.PATH)
class RankingController {

    static final String PATH = "/api/v1/rankings";
    private static final String POLL_SECONDS = "1";

    private final RankingRequests requests;
    private final RankingStore rankings;
    private final Idempotency idempotency;

    RankingController(RankingRequests requests, RankingStore rankings, Idempotency idempotency) {
        this.requests = requests;
        this.rankings = rankings;
        this.idempotency = idempotency;
    }

    /** 200 with a ranking that is still true, else 202 and one in the making. */
    @PostMapping("/create")
    ResponseEntity<?> create(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody CreateRanking request) {
        return idempotency.once(user, key, request, () -> {
            var profileId = requests.profileOrNewest(user.id(), request.profileId());
            var requested = requests.request(user.id(), request.jobId(), profileId);
            var view = RankingView.of(requested.ranking());
            if (requested.isReady()) {
                return ResponseEntity.ok(view);
            }
            return ResponseEntity.accepted()
                    .location(URI.create(PATH + "/" + view.id()))
                    .header(HttpHeaders.RETRY_AFTER, POLL_SECONDS)
                    .body(view);
        });
    }

    @GetMapping("/{id}")
    RankingView get(CurrentUser user, @PathVariable UUID id) {
        return rankings.find(user.id(), id).map(RankingView::of).orElseThrow(() -> ApiException.notFound("ranking"));
    }

    /** The newest active ranking for a job. */
    @GetMapping("/job/{jobId}")
    RankingView ofJob(CurrentUser user, @PathVariable UUID jobId) {
        return rankings.activeOfJob(user.id(), jobId).stream()
                .findFirst()
                .map(RankingView::of)
                .orElseThrow(() -> ApiException.notFound("ranking of this job"));
    }
}
