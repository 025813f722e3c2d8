package com.jobwise.ranker;

import com.jobwise.generation.GenerationStore;
import com.jobwise.posting.PostingStore;
import com.jobwise.profile.ProfileStore;
import com.jobwise.ranker.engine.RelevanceRanker;
import com.jobwise.ranker.engine.RulesRanker;
import com.jobwise.ranking.RankingResult;
import com.jobwise.ranking.RankingStore;
import com.jobwise.ranking.SeenVersions;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.worker.run.InputHash;
import com.jobwise.worker.run.Stages;
import com.jobwise.worker.run.WorkHandler;
import com.jobwise.worker.run.WorkOutcome;

/** Makes one ranking. Documents that wait for it show their first stage from its begin. */
final class RankingHandler implements WorkHandler<RankingHandler.Ranked> {

    private static final String NO_PROMPT = "none";

    /** A result and what it was made from. */
    record Ranked(RankingResult result, SeenVersions seen) {}

    private final RelevanceRanker ranker;
    private final RankingStore rankings;
    private final ProfileStore profiles;
    private final PostingStore postings;
    private final GenerationStore generations;

    RankingHandler(
            RelevanceRanker ranker,
            RankingStore rankings,
            ProfileStore profiles,
            PostingStore postings,
            GenerationStore generations) {
        this.ranker = ranker;
        this.rankings = rankings;
        this.profiles = profiles;
        this.postings = postings;
        this.generations = generations;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.RANKING;
    }

    @Override
    public void begun(WorkItem item) {
        generations.analysisBegun(item.id());
    }

    @Override
    public WorkOutcome<Ranked> perform(WorkItem item, Stages stages) {
        var ranking = rankings.find(item.userId(), item.subjectId());
        if (ranking.isEmpty()) {
            return new WorkOutcome.Abandoned<>();
        }
        var profile = profiles.find(item.userId(), ranking.get().profileId());
        var posting = postings.find(item.userId(), ranking.get().jobId());
        if (profile.isEmpty() || posting.isEmpty()) {
            return new WorkOutcome.Failed<>(new WorkFailure("source_deleted", "The profile or the job was deleted."));
        }
        var seen = new SeenVersions(profile.get().version(), posting.get().version());
        var checkpoint =
                new Checkpoint("ranking", RulesRanker.ENGINE, NO_PROMPT, InputHash.of(profile.get(), posting.get()));
        var result =
                stages.run(checkpoint, RankingResult.class, () -> ranker.rank(profile.get(), posting.get()), () -> {});
        return new WorkOutcome.Succeeded<>(new Ranked(result, seen));
    }

    @Override
    public void succeeded(WorkItem item, Ranked ranked) {
        rankings.complete(item.userId(), item.subjectId(), ranked.result(), ranked.seen());
    }

    @Override
    public void failed(WorkItem item, WorkFailure why) {
        rankings.fail(item.userId(), item.subjectId(), why.message());
    }
}
