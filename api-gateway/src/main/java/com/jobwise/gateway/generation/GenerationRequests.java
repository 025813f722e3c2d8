package com.jobwise.gateway.generation;

import com.jobwise.gateway.ranking.RankingRequests;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationStore;
import com.jobwise.generation.NewGeneration;
import com.jobwise.style.StyleStore;
import com.jobwise.style.WritingStyle;
import com.jobwise.work.NewWork;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Stores a request for a document, behind the ranking and, for a letter, the style it needs. */
@Service
class GenerationRequests {

    private final GenerationStore generations;
    private final RankingRequests rankings;
    private final StyleStore styles;
    private final WorkQueue queue;
    private final Supplier<UUID> ids;

    GenerationRequests(
            GenerationStore generations,
            RankingRequests rankings,
            StyleStore styles,
            WorkQueue queue,
            Supplier<UUID> ids) {
        this.generations = generations;
        this.rankings = rankings;
        this.styles = styles;
        this.queue = queue;
        this.ids = ids;
    }

    /** In the caller's transaction. */
    Generation request(int userId, DocumentType type, CreateGeneration request) {
        var profileId = rankings.profileOrNewest(userId, request.profileId());
        var ranking = rankings.request(userId, request.jobId(), profileId);
        var id = ids.get();
        generations.insert(new NewGeneration(
                id,
                userId,
                profileId,
                request.jobId(),
                ranking.ranking().id(),
                type,
                request.allOptions().options(),
                request.customPrompt()));
        queue.submit(new NewWork(ids.get(), WorkKind.GENERATION, userId, id).after(waitsFor(userId, type, ranking)));
        return generations
                .find(userId, id)
                .orElseThrow(() -> new IllegalStateException("a generation just inserted is there"));
    }

    private List<UUID> waitsFor(int userId, DocumentType type, RankingRequests.Requested ranking) {
        List<UUID> others = new ArrayList<>();
        var rankingWork = ranking.workId();
        if (rankingWork != null) {
            others.add(rankingWork);
        }
        if (type == DocumentType.COVER_LETTER) {
            styles.ofUser(userId)
                    .map(WritingStyle::id)
                    .flatMap(styleId -> queue.openFor(WorkKind.STYLE, styleId))
                    .ifPresent(others::add);
        }
        return others;
    }
}
