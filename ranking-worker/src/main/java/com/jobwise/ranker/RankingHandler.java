package com.jobwise.ranker;

import com.jobwise.generation.GenerationStore;
import com.jobwise.posting.JobPosting;
import com.jobwise.posting.PostingStore;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.ProfileStore;
import com.jobwise.ranker.engine.ModelReorder;
import com.jobwise.ranker.engine.RelevanceRanker;
import com.jobwise.ranker.engine.Reordered;
import com.jobwise.ranker.engine.RulesRanker;
import com.jobwise.ranker.prompt.RankPrompt;
import com.jobwise.ranking.RankingResult;
import com.jobwise.ranking.RankingStore;
import com.jobwise.ranking.SeenVersions;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.model.Models;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.run.InputHash;
import com.jobwise.worker.run.Stages;
import com.jobwise.worker.run.WorkHandler;
import com.jobwise.worker.run.WorkOutcome;
import org.jspecify.annotations.Nullable;

/** Makes one ranking. Documents that wait for it show their first stage from its begin. */
final class RankingHandler implements WorkHandler<RankingHandler.Ranked> {

    private static final String NO_PROMPT = "none";

    /**
     * A result and what it was made from.
     *
     * @param fallback why the rules alone made it though a model was asked
     */
    record Ranked(
            RankingResult result,
            SeenVersions seen,
            @Nullable FallbackReason fallback) {}

    /** What makes an order: the rules, and then a model where there is one. */
    record Engines(RelevanceRanker rules, ModelReorder reorder, Models models) {}

    private final Engines engines;
    private final RankingStore rankings;
    private final ProfileStore profiles;
    private final PostingStore postings;
    private final GenerationStore generations;

    RankingHandler(
            Engines engines,
            RankingStore rankings,
            ProfileStore profiles,
            PostingStore postings,
            GenerationStore generations) {
        this.engines = engines;
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
        var ranked = ranked(profile.get(), posting.get(), engines.models().forRun(item), stages);
        return new WorkOutcome.Succeeded<>(new Ranked(ranked.result(), seen, ranked.fallback()));
    }

    private Reordered ranked(MasterProfile profile, JobPosting posting, Model model, Stages stages) {
        var input = InputHash.of(profile, posting);
        var byRules = stages.run(
                new Checkpoint("ranking", RulesRanker.ENGINE, NO_PROMPT, input),
                RankingResult.class,
                () -> engines.rules().rank(profile, posting),
                () -> {});
        if (!model.has(Purpose.RANK) || !engines.reorder().isWorthwhile(byRules)) {
            return new Reordered(byRules, ModelUse.NONE, null);
        }
        var asked = new Checkpoint(
                "reordering", "llm:" + model.name(Purpose.RANK), RankPrompt.VERSION, InputHash.of(input, byRules));
        return stages.run(
                asked, Reordered.class, () -> engines.reorder().look(byRules, profile, posting, model), () -> {});
    }

    @Override
    public void succeeded(WorkItem item, Ranked ranked) {
        var fallback = ranked.fallback();
        rankings.complete(
                item.userId(),
                item.subjectId(),
                ranked.result(),
                ranked.seen(),
                fallback == null ? null : fallback.code());
    }

    @Override
    public void failed(WorkItem item, WorkFailure why) {
        rankings.fail(item.userId(), item.subjectId(), why.message());
    }
}
