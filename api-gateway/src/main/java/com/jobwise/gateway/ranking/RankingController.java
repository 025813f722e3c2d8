package com.jobwise.gateway.ranking;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.gateway.web.Idempotency;
import com.jobwise.gateway.web.Page;
import com.jobwise.gateway.web.Paging;
import com.jobwise.paging.Position;
import com.jobwise.ranking.ContentRanking;
import com.jobwise.ranking.RankingFilter;
import com.jobwise.ranking.RankingStatus;
import com.jobwise.ranking.RankingStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@RequestMapping(RankingController.PATH)
@Tag(name = "rankings")
class RankingController {

    static final String PATH = "/api/v1/rankings";
    private static final String POLL_SECONDS = "1";

    private final RankingRequests requests;
    private final RankingStore rankings;
    private final RankingViews views;
    private final Idempotency idempotency;

    RankingController(RankingRequests requests, RankingStore rankings, RankingViews views, Idempotency idempotency) {
        this.requests = requests;
        this.rankings = rankings;
        this.views = views;
        this.idempotency = idempotency;
    }

    /** 200 with a ranking that is still true, else 202 and one in the making. */
    @PostMapping("/create")
    @Answers(status = 202, with = RankingView.class)
    @Operation(summary = "Ask for a ranking of a profile for a job")
    ResponseEntity<?> createRanking(
            CurrentUser user,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody CreateRanking request) {
        return idempotency.once(user, key, request, () -> {
            var profileId = requests.profileOrNewest(user.id(), request.profileId());
            var requested = request.isForced()
                    ? requests.anew(user.id(), request.jobId(), profileId)
                    : requests.request(user.id(), request.jobId(), profileId);
            var view = views.of(requested.ranking());
            if (requested.isReady()) {
                return ResponseEntity.ok(view);
            }
            return ResponseEntity.accepted()
                    .location(URI.create(PATH + "/" + view.id()))
                    .header(HttpHeaders.RETRY_AFTER, POLL_SECONDS)
                    .body(view);
        });
    }

    @GetMapping
    @Operation(summary = "List rankings, newest first")
    Page<RankingView> listRankings(
            CurrentUser user,
            Paging paging,
            @RequestParam(name = "job_id", required = false) @Nullable UUID jobId,
            @RequestParam(name = "profile_id", required = false) @Nullable UUID profileId,
            @RequestParam(name = "is_active", required = false) @Nullable Boolean active) {
        var filter = new RankingFilter(jobId, profileId, active);
        var rows = rankings.list(user.id(), filter, paging.after(), paging.rows(), paging.offset());
        var page = Page.of(
                rows,
                rankings.count(user.id(), filter),
                paging,
                one -> new Position(one.createdAt(), one.id()),
                one -> one);
        return new Page<>(views.of(page.items()), page.total(), page.pagination());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a ranking")
    @Nullable
    ResponseEntity<RankingView> getRanking(CurrentUser user, @PathVariable UUID id, WebRequest request) {
        return shown(rankings.find(user.id(), id).orElseThrow(() -> ApiException.notFound("ranking")), request);
    }

    /** The newest active ranking for a job. */
    @GetMapping("/job/{jobId}")
    @Operation(summary = "Show the newest ranking for a job")
    @Nullable
    ResponseEntity<RankingView> getRankingOfJob(CurrentUser user, @PathVariable UUID jobId, WebRequest request) {
        var newest = rankings.activeOfJob(user.id(), jobId).stream().findFirst();
        return shown(newest.orElseThrow(() -> ApiException.notFound("ranking of this job")), request);
    }

    private @Nullable ResponseEntity<RankingView> shown(ContentRanking ranking, WebRequest request) {
        var view = views.of(ranking);
        var tag = RankingTag.of(ranking, view);
        if (request.checkNotModified(tag)) {
            return null;
        }
        var answer = ResponseEntity.ok().eTag(tag);
        if (ranking.status() == RankingStatus.PENDING) {
            answer.header(HttpHeaders.RETRY_AFTER, POLL_SECONDS);
        }
        return answer.body(view);
    }
}
