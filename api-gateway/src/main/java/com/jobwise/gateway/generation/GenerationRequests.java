package com.jobwise.gateway.generation;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.ranking.RankingRequests;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationStore;
import com.jobwise.generation.NewGeneration;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What becomes of requests about documents. All in the caller's transaction; work item first, domain row second. */
@Service
class GenerationRequests {

    private final GenerationStore generations;
    private final RankingRequests rankings;
    private final GenerationWork work;
    private final WorkQueue queue;
    private final Supplier<UUID> ids;

    GenerationRequests(
            GenerationStore generations,
            RankingRequests rankings,
            GenerationWork work,
            WorkQueue queue,
            Supplier<UUID> ids) {
        this.generations = generations;
        this.rankings = rankings;
        this.work = work;
        this.queue = queue;
        this.ids = ids;
    }

    Generation request(int userId, DocumentType type, CreateGeneration request) {
        var profileId = rankings.profileOrNewest(userId, request.profileId());
        var options = request.allOptions().options();
        return store(userId, new Wanted(type, request.jobId(), profileId, options, request.customPrompt(), null));
    }

    Generation store(int userId, Wanted wanted) {
        var ranking = rankings.request(userId, wanted.jobId(), wanted.profileId());
        var id = ids.get();
        generations.insert(new NewGeneration(
                id,
                userId,
                wanted.profileId(),
                wanted.jobId(),
                ranking.ranking().id(),
                wanted.type(),
                wanted.options(),
                wanted.customPrompt(),
                wanted.regeneratedFrom()));
        work.submit(userId, id, wanted.type(), ranking);
        return existing(userId, id);
    }

    /** A document once more, under a new id, with the same options but for those named. */
    Generation regenerate(int userId, UUID id, @Nullable RegenerateGeneration changes) {
        var former = existing(userId, id);
        if (!former.status().isTerminal()) {
            throw ApiException.conflict("not_ended", "This document is still being made. Wait for it or cancel it.");
        }
        var prompt = changes == null ? null : changes.customPrompt();
        return store(
                userId,
                new Wanted(
                        former.documentType(),
                        former.jobId(),
                        former.profileId(),
                        changes == null
                                ? former.options()
                                : changes.allOptions().over(former.options()),
                        prompt == null ? former.customPrompt() : prompt,
                        former.id()));
    }

    /** Goes on where a failed or cancelled document stopped; a ranking that failed or is out of date is made anew first. */
    Generation retry(int userId, UUID id) {
        var former = existing(userId, id);
        if (!StatusView.isRetryable(former)) {
            throw notRetryable();
        }
        var ranking = rankings.request(userId, former.jobId(), former.profileId());
        work.resume(userId, id, former.documentType(), ranking);
        if (!generations.reopen(userId, id, ranking.ranking().id())) {
            throw notRetryable();
        }
        return existing(userId, id);
    }

    /** Cancelling what is cancelled already is fine. */
    Generation cancel(int userId, UUID id) {
        existing(userId, id);
        queue.cancel(WorkKind.GENERATION, userId, id);
        generations.cancel(userId, id);
        var now = existing(userId, id);
        return switch (now.status()) {
            case CANCELLED -> now;
            case COMPLETED, FAILED ->
                throw ApiException.conflict("already_ended", "This document has ended already; delete it instead.");
            case PENDING, GENERATING -> throw new IllegalStateException("a cancelled document goes on");
        };
    }

    void delete(int userId, UUID id, @Nullable String ifMatch) {
        var generation = existing(userId, id);
        StatusTag.requireMatch(ifMatch, generation);
        queue.withdraw(userId, WorkKind.GENERATION, List.of(id));
        var version = ifMatch == null || ifMatch.strip().equals("*") ? null : generation.version();
        if (!generations.delete(userId, id, version)) {
            throw version == null ? unknown() : ApiException.stale();
        }
    }

    Generation existing(int userId, UUID id) {
        return generations.find(userId, id).orElseThrow(GenerationRequests::unknown);
    }

    static ApiException unknown() {
        return ApiException.notFound("generation");
    }

    private static ApiException notRetryable() {
        return ApiException.conflict(
                "not_retryable", "Only a cancelled document, or one that failed for a passing reason, can be retried.");
    }
}
