package com.jobwise.composer.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.cast.Stores;
import com.jobwise.composer.DocumentComposer;
import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GenerationStage;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.work.CheckpointStore;
import com.jobwise.work.NewWork;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStatus;
import com.jobwise.work.WorkStore;
import com.jobwise.worker.run.WorkOutcome;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document that failed half way and is asked for again goes on where it stopped. */
class RetryIT {

    private static Stores stores;
    private Desk desk;
    private CheckpointStore checkpoints;
    private WorkQueue queue;

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
        desk = new Desk(stores).ranked();
        checkpoints = new CheckpointStore(stores.jdbc());
        queue = new WorkQueue(new WorkStore(stores.jdbc()), () -> {});
    }

    /** Plans as always, but cannot write the first time. */
    private static final class OnceSpeechless implements DocumentComposer {

        private final RulesComposer rules = new RulesComposer(SkillLexicon.standard());
        private int plans;
        private int writes;

        @Override
        public DocumentPlan plan(DocumentRequest request) {
            plans++;
            return rules.plan(request);
        }

        @Override
        public GeneratedDocument write(DocumentPlan plan, DocumentRequest request) {
            writes++;
            if (writes == 1) {
                throw new IllegalStateException("no words");
            }
            return rules.write(plan, request);
        }
    }

    @Test
    void noFinishedStageIsRepeated() {
        var composer = new OnceSpeechless();
        var handler = desk.handler(composer);
        var id = desk.asksFor(DocumentType.RESUME).subjectId();
        var first = submitted(id);
        var before = new StoredStages(checkpoints, first.id());
        assertThatThrownBy(() -> handler.perform(first, before)).hasMessage("no words");
        handler.failed(first, new com.jobwise.work.WorkFailure("too_many_attempts", "It was tried 5 times."));
        stores.transactions().executeWithoutResult(_ -> queue.cancel(WorkKind.GENERATION, desk.ilka, id));
        assertThat(desk.stored(first).status()).isEqualTo(GenerationStatus.FAILED);

        var again = retried(id);
        assertThat(desk.stored(again).status()).isEqualTo(GenerationStatus.PENDING);
        assertThat(desk.stored(again).errorCode()).isNull();
        handler.begun(again);
        var after = new StoredStages(checkpoints, again.id());
        finish(handler, again, after);

        assertThat(before.done()).containsExactly("analysis", "writing");
        assertThat(after.done()).containsExactly("writing");
        assertThat(composer.plans).isEqualTo(1);
        assertThat(composer.writes).isEqualTo(2);
        assertThat(desk.stored(again).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void progressNeverGoesBackWithinOneRequest() {
        var item = desk.asksFor(DocumentType.RESUME);
        desk.handler.begun(item);
        desk.generations.begin(desk.ilka, item.subjectId(), GenerationStage.WRITING);
        desk.handler.begun(item);

        assertThat(desk.stored(item).currentStage()).isEqualTo(2);
        assertThat(desk.stored(item).stageName()).isEqualTo("Generation & Validation");
    }

    private static void finish(GenerationHandler handler, WorkItem item, StoredStages stages) {
        switch (handler.perform(item, stages)) {
            case WorkOutcome.Succeeded<GeneratedDocument>(GeneratedDocument document) ->
                handler.succeeded(item, document);
            case WorkOutcome<GeneratedDocument> other -> throw new AssertionError(other);
        }
    }

    private WorkItem submitted(UUID generation) {
        var work = new NewWork(UUID.randomUUID(), WorkKind.GENERATION, desk.ilka, generation);
        stores.transactions().executeWithoutResult(_ -> queue.submit(work));
        return new WorkItem(
                work.id(),
                WorkKind.GENERATION,
                desk.ilka,
                generation,
                WorkStatus.RUNNING,
                1,
                5,
                1,
                null,
                WorkItem.Times.NONE);
    }

    private WorkItem retried(UUID generation) {
        var item = submitted(generation);
        stores.transactions().executeWithoutResult(_ -> {
            checkpoints.inherit(item.id());
            assertThat(desk.generations.reopen(desk.ilka, generation, desk.ranking))
                    .isTrue();
        });
        return item;
    }
}
