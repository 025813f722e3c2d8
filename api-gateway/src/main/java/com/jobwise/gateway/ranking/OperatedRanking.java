package com.jobwise.gateway.ranking;

import com.jobwise.gateway.admin.OperatedSubject;
import com.jobwise.ranking.RankingStore;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Rankings in an administrator's hands. A ranking knows no cancelling: to its owner it failed, and the next request makes another. */
@Component
class OperatedRanking implements OperatedSubject {

    private final RankingStore rankings;
    private final RankingRequests requests;
    private final WorkQueue queue;

    OperatedRanking(RankingStore rankings, RankingRequests requests, WorkQueue queue) {
        this.rankings = rankings;
        this.requests = requests;
        this.queue = queue;
    }

    @Override
    public boolean isHere(WorkKind kind, int userId, UUID subjectId) {
        return kind == WorkKind.RANKING && rankings.find(userId, subjectId).isPresent();
    }

    @Override
    public Optional<UUID> replay(int userId, UUID subjectId) {
        return rankings.find(userId, subjectId)
                .map(former -> requests.request(userId, former.jobId(), former.profileId()))
                .flatMap(asked -> Optional.ofNullable(asked.workId()));
    }

    @Override
    public void cancel(int userId, UUID subjectId) {
        queue.cancel(WorkKind.RANKING, userId, subjectId);
        rankings.fail(userId, subjectId, "It was cancelled by the operator. Ask for it again.");
    }
}
