package com.jobwise.ranker;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.Stores;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.generation.GenerationStore;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import com.jobwise.ranker.RankingHandler.Ranked;
import com.jobwise.ranker.engine.ModelReorder;
import com.jobwise.ranker.engine.RulesRanker;
import com.jobwise.ranker.engine.TopicEmbedder;
import com.jobwise.ranker.prompt.ProposedOrder;
import com.jobwise.ranking.ContentRanking;
import com.jobwise.ranking.RankedItem;
import com.jobwise.ranking.RankingStatus;
import com.jobwise.ranking.RankingStore;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.model.ScriptedModel;
import com.jobwise.worker.run.WorkOutcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingHandlerIT {

    private static final WorkFailure TROUBLE = new WorkFailure("too_many_attempts", "It was tried 5 times.");

    private static Stores stores;
    private RankingHandler handler;
    private RankingStore rankings;
    private GenerationStore generations;
    private int ilka;
    private MasterProfile profile;
    private JobPosting posting;
    private WorkItem item;
    private ScriptedModel model;
    private RankingDesk desk;

    @BeforeAll
    static void open() {
        stores = Stores.open();
    }

    @AfterAll
    static void drop() {
        stores.close();
    }

    @BeforeEach
    void askForARanking() {
        rankings = new RankingStore(stores.jdbc());
        generations = new GenerationStore(stores.jdbc());
        var ranker = new RulesRanker(new TopicEmbedder(), SkillLexicon.standard());
        model = ScriptedModel.none();
        handler = new RankingHandler(
                new RankingHandler.Engines(ranker, new ModelReorder(8, 2), _ -> model),
                rankings,
                stores.profiles(),
                stores.postings(),
                generations);
        desk = new RankingDesk(stores);
        ilka = desk.ilka;
        profile = desk.profile;
        posting = desk.posting;
        item = desk.itemFor(desk.ranking());
    }

    @Test
    void aRankingHoldsEverythingOnceWithReasonsAndSaysWhatItSaw() {
        desk.raise("master_profiles");
        finish(item);
        var done = stored();

        assertThat(done.status()).isEqualTo(RankingStatus.COMPLETED);
        assertThat(done.model()).isEqualTo(RulesRanker.ENGINE);
        assertThat(done.confidence()).isBetween(0.0, 1.0);
        assertThat(done.isOf(profile.version() + 1, posting.version())).isTrue();
        assertThat(done.experienceIds())
                .containsExactlyInAnyOrderElementsOf(
                        profile.experiences().stream().map(Experience::id).toList());
        assertThat(done.projectIds())
                .containsExactlyElementsOf(
                        profile.projects().stream().map(Project::id).toList());
        assertThat(done.explanations()).containsKeys(done.experienceIds().toArray(UUID[]::new));
        assertThat(done.errorMessage()).isNull();
        assertThat(done.timesUsed()).isZero();
    }

    @Test
    void aModelsOrderIsTakenWithItsQuotesAndItsName() {
        model = new ScriptedModel(
                Set.of(Purpose.RANK),
                _ -> new ProposedOrder(List.of(
                        new ProposedOrder.Placed("e2", "Cut lost messages from 40 to 2 a week"),
                        new ProposedOrder.Placed("e1", "runs all of Google"))));
        finish(item);
        var done = stored();
        var rules = new RulesRanker(new TopicEmbedder(), SkillLexicon.standard()).rank(profile, posting);

        assertThat(done.model()).isEqualTo("llm:scripted-1+rules-1");
        assertThat(done.fallback()).isNull();
        assertThat(done.experienceIds())
                .containsExactlyElementsOf(rules.experienceIds().reversed());
        var first = done.explanations().get(done.experienceIds().getFirst());
        assertThat(first.modelReason())
                .isEqualTo(new RankedItem.ModelReason("Cut lost messages from 40 to 2 a week", "item"));
        assertThat(done.explanations().get(done.experienceIds().getLast()).modelReason())
                .isNull();
    }

    @Test
    void aModelThatRefusesLeavesTheRulesOrderAndTheReason() {
        model = new ScriptedModel(Set.of(Purpose.RANK), _ -> FallbackReason.REFUSED);
        finish(item);

        assertThat(stored().model()).isEqualTo(RulesRanker.ENGINE);
        assertThat(stored().fallback()).isEqualTo("refused");
    }

    @Test
    void neitherContactNorEmployerReachesTheModel() {
        model = new ScriptedModel(Set.of(Purpose.RANK), _ -> new ProposedOrder(List.of()));
        finish(item);

        assertThat(model.asked()).hasSize(1);
        assertThat(model.asked().toString())
                .contains("Java Developer")
                .doesNotContain("Vandersee", "vandersee", "5550", "Rosenlicht", "Linde");
    }

    @Test
    void nothingIsWrittenBeforeTheEnd() {
        handler.begun(item);
        handler.perform(item, new Direct());

        assertThat(stored().status()).isEqualTo(RankingStatus.PENDING);
        assertThat(stored().experienceIds()).isEmpty();
    }

    @Test
    void equalInputIsRankedEqually() {
        finish(item);
        var first = row();
        item = desk.itemFor(desk.ranking());
        finish(item);

        for (var column : List.of("ranked_experience_ids", "ranked_skill_ids", "ranking_explanations")) {
            assertThat(row().get(column)).asString().isEqualTo(first.get(column).toString());
        }
    }

    @Test
    void aSecondWriteChangesNothing() {
        finish(item);
        var first = row();
        desk.raise("jobs");
        finish(item);
        handler.failed(item, TROUBLE);

        assertThat(row().toString()).isEqualTo(first.toString());
    }

    @Test
    void aFailureIsToldInOneSentence() {
        handler.failed(item, TROUBLE);

        assertThat(stored().status()).isEqualTo(RankingStatus.FAILED);
        assertThat(stored().errorMessage()).isEqualTo("It was tried 5 times.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"master_profiles", "jobs"})
    void withoutItsSourceThereIsNothingToRank(String source) {
        stores.jdbc()
                .sql("update %s set user_id = :other where user_id = :ilka".formatted(source))
                .param("other", stores.user())
                .param("ilka", ilka)
                .update();

        assertThat(handler.perform(item, new Direct()))
                .isEqualTo(new WorkOutcome.Failed<Ranked>(
                        new WorkFailure("source_deleted", "The profile or the job was deleted.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"master_profiles", "jobs", "job_content_rankings"})
    void aRankingThatIsGoneIsLetGo(String deleted) {
        stores.jdbc()
                .sql("delete from %s where user_id = :ilka".formatted(deleted))
                .param("ilka", ilka)
                .update();

        assertThat(handler.perform(item, new Direct())).isEqualTo(new WorkOutcome.Abandoned<Ranked>());
    }

    @Test
    void documentsThatWaitForItShowTheirFirstStageOnceAndOthersDoNot() {
        var rankingWork = desk.submit(WorkKind.RANKING, item.subjectId(), List.of());
        var waiting = desk.document(item.subjectId());
        desk.submit(WorkKind.GENERATION, waiting, List.of(rankingWork));
        var other = desk.document(item.subjectId());
        desk.submit(WorkKind.GENERATION, other, List.of());
        var begun = new WorkItem(
                rankingWork,
                WorkKind.RANKING,
                ilka,
                item.subjectId(),
                WorkStatus.RUNNING,
                1,
                5,
                1,
                null,
                WorkItem.Times.NONE);
        handler.begun(begun);
        var shown = generations.find(ilka, waiting).orElseThrow();

        assertThat(shown.status()).isEqualTo(GenerationStatus.GENERATING);
        assertThat(shown.currentStage()).isEqualTo(1);
        assertThat(shown.stageName()).isEqualTo("Analysis & Matching");
        assertThat(shown.startedAt()).isNotNull();
        assertThat(generations.find(ilka, other).orElseThrow().status()).isEqualTo(GenerationStatus.PENDING);
        handler.begun(begun);
        assertThat(generations.find(ilka, waiting)).contains(shown);
    }

    private void finish(WorkItem one) {
        handler.begun(one);
        assertThat(handler.perform(one, new Direct()))
                .isInstanceOfSatisfying(
                        WorkOutcome.Succeeded.class, done -> handler.succeeded(one, (Ranked) done.result()));
    }

    private ContentRanking stored() {
        return rankings.find(ilka, item.subjectId()).orElseThrow();
    }

    private Map<String, Object> row() {
        return stores.jdbc()
                .sql("select * from job_content_rankings where id = :id")
                .param("id", item.subjectId())
                .query()
                .singleRow();
    }
}
