package com.jobwise.gateway.ranking;

import com.jobwise.gateway.openapi.Answers;
import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.web.CurrentUser;
import com.jobwise.ranking.ContentRanking;
import com.jobwise.ranking.RankingOverride;
import com.jobwise.ranking.RankingStatus;
import com.jobwise.ranking.RankingStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the person says about a ranking; it always wins. */
@RestController
@RequestMapping(RankingController.PATH)
@Tag(name = "rankings")
class OverrideController {

    private final RankingStore rankings;
    private final RankingViews views;

    OverrideController(RankingStore rankings, RankingViews views) {
        this.rankings = rankings;
        this.views = views;
    }

    @PutMapping("/{id}/override")
    @Operation(summary = "Set the person's own order, pins and exclusions")
    @Answers(status = 200)
    ResponseEntity<RankingView> overrideRanking(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OverrideRequest request) {
        var ranking = changeable(user, id, ifMatch);
        if (ranking.status() != RankingStatus.COMPLETED) {
            throw ApiException.conflict("not_completed", "This ranking is not completed; there is no order yet.");
        }
        store(ranking, request.checked(ranking));
        var stored = existing(user, id);
        var view = views.of(stored);
        return ResponseEntity.ok().eTag(RankingTag.of(stored, view)).body(view);
    }

    @DeleteMapping("/{id}/override")
    @Answers(status = 204)
    @Operation(summary = "Take the person's override back")
    ResponseEntity<Void> removeRankingOverride(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var ranking = changeable(user, id, ifMatch);
        if (ranking.override() != null) {
            store(ranking, null);
        }
        return ResponseEntity.noContent().build();
    }

    private ContentRanking changeable(CurrentUser user, UUID id, @Nullable String ifMatch) {
        var ranking = existing(user, id);
        RankingTag.requireMatch(ifMatch, ranking);
        if (!ranking.isActive()) {
            throw ApiException.conflict("superseded", "A newer ranking took this one's place. Change that one.");
        }
        return ranking;
    }

    private ContentRanking existing(CurrentUser user, UUID id) {
        return rankings.find(user.id(), id).orElseThrow(() -> ApiException.notFound("ranking"));
    }

    private void store(ContentRanking ranking, @Nullable RankingOverride override) {
        if (!rankings.override(ranking.userId(), ranking.id(), ranking.version(), override)) {
            throw new OptimisticLockingFailureException("the ranking changed meanwhile");
        }
    }
}
