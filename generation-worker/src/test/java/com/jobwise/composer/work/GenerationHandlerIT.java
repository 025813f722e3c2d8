package com.jobwise.composer.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.Stores;
import com.jobwise.composer.cast.Styles;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.json.Json;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.worker.run.WorkOutcome;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationHandlerIT {

    private static final WorkFailure TROUBLE = new WorkFailure("too_many_attempts", "It was tried 5 times.");

    private static Stores stores;
    private Desk desk;

    @BeforeAll
    static void open() {
        stores = Stores.open();
    }

    @AfterAll
    static void drop() {
        stores.close();
    }

    @BeforeEach
    void seat() {
        desk = new Desk(stores);
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentIsStoredWithWhatMadeItAndItsRankingCountsOneUse(DocumentType type) {
        var item = desk.ranked().asksFor(type);
        desk.finish(item);
        var done = desk.stored(item);
        var ranking = desk.row("job_content_rankings", desk.ranking);

        assertThat(done.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(done.currentStage()).isEqualTo(2);
        assertThat(done.stageName()).isEqualTo("Generation & Validation");
        assertThat(done.engine()).isEqualTo(RulesComposer.ENGINE);
        assertThat(done.generationTime()).isBetween(0.0, 60.0);
        assertThat(done.startedAt()).isBeforeOrEqualTo(done.completedAt());
        assertThat(done.errorCode()).isNull();
        assertThat(result(item).contentText()).contains("Ilka Vandersee", "Klinikum Rosenlicht");
        assertThat(ranking.get("times_used_in_generation")).isEqualTo(1);
        assertThat(ranking.get("last_used_at")).isNotNull();
    }

    @Test
    void theTwoStagesShowWhileTheyAreUnderWay() {
        var item = desk.ranked().asksFor(DocumentType.RESUME);
        desk.handler.begun(item);
        assertThat(desk.stored(item).currentStage()).isEqualTo(1);

        desk.handler.perform(item, new RememberedStages());
        assertThat(desk.stored(item).currentStage()).isEqualTo(2);
        assertThat(desk.stored(item).status()).isEqualTo(GenerationStatus.GENERATING);
        assertThat(desk.generations.result(desk.ilka, item.subjectId())).isEmpty();
    }

    @Test
    void theSameRequestTwiceGivesTheSameBytes() {
        var first = desk.ranked().asksFor(DocumentType.RESUME);
        var second = desk.asksFor(DocumentType.RESUME);
        desk.finish(first);
        desk.finish(second);

        assertThat(bytes(second)).isEqualTo(bytes(first));
    }

    @Test
    void whatAnEarlierAttemptLeftIsUsedAndGivesTheSameBytes() {
        var item = desk.ranked().asksFor(DocumentType.COVER_LETTER);
        var stages = new RememberedStages();
        var first = desk.handler.perform(item, stages);
        var again = desk.handler.perform(item, stages);

        assertThat(stages.done).containsExactly("analysis", "writing");
        assertThat(Json.write(again)).isEqualTo(Json.write(first)).contains("Klinikum Rosenlicht");
    }

    @Test
    void aLetterFollowsTheStyleAsFarAsOneIsKnown() {
        var plain = desk.ranked().asksFor(DocumentType.COVER_LETTER);
        desk.finish(plain);
        desk.writesLike(Styles.FORMAL);
        var styled = desk.asksFor(DocumentType.COVER_LETTER);
        desk.finish(styled);

        assertThat(result(styled).contentText()).contains("Yours faithfully,");
        assertThat(result(plain).contentText()).doesNotContain("Yours faithfully,");
    }

    @Test
    void aResumeIsTheSameWhateverTheStyle() {
        var before = desk.ranked().asksFor(DocumentType.RESUME);
        desk.finish(before);
        desk.writesLike(Styles.FORMAL);
        var after = desk.asksFor(DocumentType.RESUME);
        desk.finish(after);

        assertThat(bytes(after)).isEqualTo(bytes(before));
    }

    @Test
    void aSecondWriteChangesNothingAndCountsNoSecondUse() {
        var item = desk.ranked().asksFor(DocumentType.RESUME);
        desk.finish(item);
        var document = desk.row("generations", item.subjectId());
        var ranking = desk.row("job_content_rankings", desk.ranking);
        desk.handler.begun(item);
        desk.handler.succeeded(item, result(item));
        desk.handler.failed(item, TROUBLE);

        assertThat(desk.row("generations", item.subjectId()).toString()).isEqualTo(document.toString());
        assertThat(desk.row("job_content_rankings", desk.ranking).toString()).isEqualTo(ranking.toString());
    }

    @Test
    void aDocumentCancelledWhileItIsWrittenStaysCancelled() {
        var item = desk.ranked().asksFor(DocumentType.RESUME);
        var late = desk.composed(item);
        cancel();
        desk.handler.succeeded(item, late);

        assertThat(desk.stored(item).status()).isEqualTo(GenerationStatus.CANCELLED);
        assertThat(timesUsed()).isEqualTo(0);
    }

    @Test
    void aFailureIsStoredWithItsCode() {
        var item = desk.ranked().asksFor(DocumentType.RESUME);
        desk.handler.begun(item);
        desk.handler.failed(item, TROUBLE);

        assertThat(desk.stored(item).status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(desk.stored(item).errorCode()).isEqualTo("too_many_attempts");
        assertThat(desk.stored(item).errorMessage()).isEqualTo("It was tried 5 times.");
        assertThat(timesUsed()).isEqualTo(0);
    }

    @Test
    void withoutARankingThereIsNothingToWriteFrom() {
        var pending = desk.asksFor(DocumentType.RESUME);
        assertThat(failure(pending)).isEqualTo("ranking_failed");
        desk.rankings.fail(desk.ilka, desk.ranking, "It was tried 5 times.");
        assertThat(failure(pending)).isEqualTo("ranking_failed");

        desk.change("delete from job_content_rankings where user_id = :ilka");
        assertThat(desk.stored(pending).rankingId()).isNull();
        assertThat(failure(pending)).isEqualTo("ranking_failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"master_profiles", "jobs"})
    void withoutItsSourceThereIsNothingToWrite(String source) {
        var item = desk.ranked().asksFor(DocumentType.RESUME);
        desk.change("update %s set user_id = %d where user_id = :ilka".formatted(source, stores.user()));

        assertThat(failure(item)).isEqualTo("source_deleted");
    }

    @Test
    void aDocumentThatIsGoneOrCancelledIsLetGo() {
        var item = desk.ranked().asksFor(DocumentType.RESUME);
        cancel();
        assertThat(desk.handler.perform(item, new RememberedStages()))
                .isEqualTo(new WorkOutcome.Abandoned<GeneratedDocument>());

        desk.change("delete from generations where user_id = :ilka");
        assertThat(desk.handler.perform(item, new RememberedStages()))
                .isEqualTo(new WorkOutcome.Abandoned<GeneratedDocument>());
    }

    private void cancel() {
        assertThat(desk.change("update generations set status = 'cancelled' where user_id = :ilka"))
                .isPositive();
    }

    private String failure(WorkItem item) {
        return switch (desk.handler.perform(item, new RememberedStages())) {
            case WorkOutcome.Failed<GeneratedDocument>(WorkFailure why) -> why.code();
            case WorkOutcome<GeneratedDocument> other -> throw new AssertionError(other);
        };
    }

    private Object timesUsed() {
        Map<String, Object> ranking = desk.row("job_content_rankings", desk.ranking);
        return ranking.get("times_used_in_generation");
    }

    private GeneratedDocument result(WorkItem item) {
        return desk.generations.result(desk.ilka, item.subjectId()).orElseThrow();
    }

    private String bytes(WorkItem item) {
        UUID id = item.subjectId();
        return String.valueOf(desk.row("generations", id).get("result"));
    }
}
