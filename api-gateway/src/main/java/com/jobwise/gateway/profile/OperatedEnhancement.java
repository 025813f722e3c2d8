package com.jobwise.gateway.profile;

import com.jobwise.enhancement.EnhancementStore;
import com.jobwise.gateway.admin.OperatedSubject;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Enhancements in an administrator's hands; one that is replayed is another run with the same wish. */
@Component
class OperatedEnhancement implements OperatedSubject {

    private final EnhancementStore runs;
    private final EnhancementRequests requests;
    private final WorkQueue queue;

    OperatedEnhancement(EnhancementStore runs, EnhancementRequests requests, WorkQueue queue) {
        this.runs = runs;
        this.requests = requests;
        this.queue = queue;
    }

    @Override
    public boolean isHere(WorkKind kind, int userId, UUID subjectId) {
        return kind == WorkKind.STYLE && runs.find(userId, subjectId).isPresent();
    }

    @Override
    public Optional<UUID> replay(int userId, UUID subjectId) {
        return runs.find(userId, subjectId)
                .map(former -> requests.start(userId, former.profileId(), former.wish()))
                .flatMap(run -> queue.openFor(WorkKind.STYLE, run.id()));
    }

    @Override
    public void cancel(int userId, UUID subjectId) {
        runs.find(userId, subjectId).ifPresent(run -> requests.cancel(userId, run.profileId(), subjectId));
    }
}
