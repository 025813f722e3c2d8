package com.jobwise.gateway.generation;

import com.jobwise.gateway.ranking.RankingRequests.Requested;
import com.jobwise.generation.DocumentType;
import com.jobwise.style.StyleStore;
import com.jobwise.style.WritingStyle;
import com.jobwise.work.CheckpointStore;
import com.jobwise.work.NewWork;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Puts a document's work behind the ranking and, for a letter, the style it needs. */
@Component
class GenerationWork {

    private final StyleStore styles;
    private final WorkQueue queue;
    private final CheckpointStore checkpoints;
    private final Supplier<UUID> ids;

    GenerationWork(StyleStore styles, WorkQueue queue, CheckpointStore checkpoints, Supplier<UUID> ids) {
        this.styles = styles;
        this.queue = queue;
        this.checkpoints = checkpoints;
        this.ids = ids;
    }

    /** @return the new work item's id */
    UUID submit(int userId, UUID generationId, DocumentType type, Requested ranking) {
        var work = new NewWork(ids.get(), WorkKind.GENERATION, userId, generationId);
        queue.submit(work.after(waitsFor(userId, type, ranking)));
        return work.id();
    }

    /** A new item, since an ended one stays ended; it finds the stages that the earlier ones finished. */
    void resume(int userId, UUID generationId, DocumentType type, Requested ranking) {
        checkpoints.inherit(submit(userId, generationId, type, ranking));
    }

    private List<UUID> waitsFor(int userId, DocumentType type, Requested ranking) {
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
