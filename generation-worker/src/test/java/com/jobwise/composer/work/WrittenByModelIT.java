package com.jobwise.composer.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.cast.Stores;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.composer.writing.Answers;
import com.jobwise.composer.writing.Studio;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GenerationStatus;
import com.jobwise.generation.RevisionStore;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.ScriptedModel;
import com.jobwise.worker.run.Stages;
import com.jobwise.worker.run.WorkOutcome;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document in a model's words, from the first question to the last revision. */
class WrittenByModelIT {

    private static Stores stores;
    private Desk desk;
    private RevisionStore revisions;

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
        revisions = new RevisionStore(stores.jdbc());
    }

    @ParameterizedTest
    @EnumSource
    void aWrittenDocumentSaysWhichModelWroteIt(DocumentType type) {
        var item = desk.asksFor(type);
        finish(handler(model(WrittenByModelIT::ably)), item, new RememberedStages());

        assertThat(desk.stored(item).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(desk.stored(item).engine()).isEqualTo("llm:scripted-1");
        assertThat(text(item)).contains("Ably");
    }

    @Test
    void aSecondAttemptFindsWhatTheFirstHasPaidFor() {
        var item = desk.asksFor(DocumentType.RESUME);
        var model = model(asked -> Answers.changed(asked, (id, text) -> "invented " + text));
        var stages = new RememberedStages();
        var handler = handler(model);
        handler.perform(item, stages);
        handler.perform(item, stages);

        assertThat(model.asked()).hasSize(2);
        assertThat(stages.done).containsExactly("analysis", "drafting", "repairing", "writing");
    }

    @Test
    void aCrashBehindTheDraftPaysForTheRepairOnly() {
        var item = desk.asksFor(DocumentType.RESUME);
        var stages = new RememberedStages();
        var down = model(asked -> {
            if (asked.answer().getSimpleName().equals("RepairAnswer")) {
                throw new ModelUnavailableException("down", Duration.ofSeconds(5));
            }
            return Answers.changed(asked, (id, text) -> "invented " + text);
        });
        assertThatThrownBy(() -> handler(down).perform(item, stages)).isInstanceOf(ModelUnavailableException.class);
        var up = model(WrittenByModelIT::ably);
        finish(handler(up), item, stages);

        assertThat(up.asked()).hasSize(1);
        assertThat(stages.done).containsExactly("analysis", "drafting", "repairing", "repairing", "writing");
    }

    @Test
    void withoutAUsableAnswerTheRulesWriteAndSayWhy() {
        var item = desk.asksFor(DocumentType.COVER_LETTER);
        finish(handler(model(asked -> FallbackReason.REFUSED)), item, new RememberedStages());
        var document = result(item);

        assertThat(desk.stored(item).engine()).isEqualTo(RulesComposer.ENGINE);
        assertThat(document.metadata()).containsEntry("fallback", "refused").containsEntry("engine", "rules-1");
        assertThat(document.metadata().get("fallback_reason")).isEqualTo("The model refused to answer.");
        assertThat(revisions.decided(desk.ilka, item.subjectId())).isEmpty();
    }

    @Test
    void whoWantsNoRewritingGetsTheRulesDocumentAndNoQuestionIsAsked() {
        var item = desk.asksFor(DocumentType.RESUME);
        desk.change("update generations set options = options || '{\"rewrite\": false}' where user_id = :ilka");
        var model = model(WrittenByModelIT::ably);
        finish(handler(model), item, new RememberedStages());

        assertThat(model.asked()).isEmpty();
        assertThat(desk.stored(item).engine()).isEqualTo(RulesComposer.ENGINE);
        assertThat(text(item)).doesNotContain("Ably");
    }

    @Test
    void aRejectedChangeIsPrintedAgainFromTheTextsAsTheyStoodWithoutAModel() {
        var item = desk.asksFor(DocumentType.RESUME);
        var model = model(WrittenByModelIT::ably);
        var handler = handler(model);
        finish(handler, item, new RememberedStages());
        var change = result(item).changes().stream()
                .filter(one -> one.key() != null && one.source().contains("/achievements/"))
                .findFirst()
                .orElseThrow();
        var before = desk.stored(item);
        desk.change("update experiences set achievements = '[\"Something else\"]' where profile_id in"
                + " (select id from master_profiles where user_id = :ilka)");
        assertThat(revisions.decide(desk.ilka, item.subjectId(), Map.of(key(change), ChangeState.REJECTED), null))
                .isTrue();
        assertThat(desk.stored(item).pendingRevision()).isEqualTo(2);
        assertThat(text(item)).contains(change.after());
        finish(handler, item, new RememberedStages());

        var after = desk.stored(item);
        assertThat(text(item)).contains(change.before()).doesNotContain(change.after(), "Something else");
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.pendingRevision()).isNull();
        assertThat(after.version()).isGreaterThan(before.version() + 1);
        assertThat(after.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(after.completedAt()).isEqualTo(before.completedAt());
        assertThat(result(item).matchReport().inputHash()).isNotBlank().isNotEqualTo("");
        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void aRevisionThatWasOvertakenWritesNothing() {
        var item = desk.asksFor(DocumentType.RESUME);
        var handler = handler(model(WrittenByModelIT::ably));
        finish(handler, item, new RememberedStages());
        var change = result(item).changes().stream()
                .filter(one -> one.key() != null)
                .findFirst()
                .orElseThrow();
        revisions.decide(desk.ilka, item.subjectId(), Map.of(key(change), ChangeState.REJECTED), null);
        var slow = performed(handler, item, new RememberedStages());
        revisions.decide(desk.ilka, item.subjectId(), Map.of(key(change), ChangeState.ACCEPTED), null);
        var fast = performed(handler, item, new RememberedStages());
        handler.succeeded(item, fast);
        handler.succeeded(item, slow);

        assertThat(desk.stored(item).revision()).isEqualTo(3);
        assertThat(text(item)).contains(change.after());
        assertThat(handler.perform(item, new RememberedStages())).isInstanceOf(WorkOutcome.Abandoned.class);
    }

    @Test
    void aRevisionThatFailsLeavesTheDocumentAsItIs() {
        var item = desk.asksFor(DocumentType.RESUME);
        var handler = handler(model(WrittenByModelIT::ably));
        finish(handler, item, new RememberedStages());
        var text = text(item);
        var change = result(item).changes().stream()
                .filter(one -> one.key() != null)
                .findFirst()
                .orElseThrow();
        revisions.decide(desk.ilka, item.subjectId(), Map.of(key(change), ChangeState.REJECTED), null);
        handler.failed(item, new WorkFailure("too_many_attempts", "It was tried 5 times."));

        assertThat(desk.stored(item).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(desk.stored(item).pendingRevision()).isNull();
        assertThat(text(item)).isEqualTo(text);
    }

    private static Object ably(ModelRequest<?> asked) {
        return Answers.changed(asked, (id, text) -> "Ably: " + text);
    }

    private static ScriptedModel model(Function<ModelRequest<?>, Object> script) {
        return Studio.model(script);
    }

    private GenerationHandler handler(ScriptedModel model) {
        return desk.handler(new RulesComposer(SkillLexicon.standard()), model, (_, _) -> Studio.CREDULOUS);
    }

    private static void finish(GenerationHandler handler, WorkItem item, Stages stages) {
        handler.begun(item);
        handler.succeeded(item, performed(handler, item, stages));
    }

    private static GeneratedDocument performed(GenerationHandler handler, WorkItem item, Stages stages) {
        return switch (handler.perform(item, stages)) {
            case WorkOutcome.Succeeded<GeneratedDocument>(GeneratedDocument document) -> document;
            case WorkOutcome<GeneratedDocument> other -> throw new AssertionError(other);
        };
    }

    private static String key(GeneratedDocument.Change change) {
        return java.util.Objects.requireNonNull(change.key());
    }

    private GeneratedDocument result(WorkItem item) {
        return desk.generations.result(desk.ilka, item.subjectId()).orElseThrow();
    }

    private String text(WorkItem item) {
        return result(item).contentText().replaceAll("\\s+", " ");
    }
}
