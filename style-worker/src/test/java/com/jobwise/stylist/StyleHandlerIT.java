package com.jobwise.stylist;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.ProfileBuilder;
import com.jobwise.cast.Stores;
import com.jobwise.generation.DocumentType;
import com.jobwise.json.Json;
import com.jobwise.style.ExtractionStatus;
import com.jobwise.style.NewSample;
import com.jobwise.style.StyleStore;
import com.jobwise.style.WritingStyle;
import com.jobwise.stylist.StyleHandler.Extracted;
import com.jobwise.stylist.engine.MeasuredStyleAnalyzer;
import com.jobwise.stylist.prompt.ToneAnswer;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.style.Letter;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.Prompt;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.model.ScriptedModel;
import com.jobwise.worker.run.Stages;
import com.jobwise.worker.run.WorkOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StyleHandlerIT {

    private static final WorkFailure TROUBLE = new WorkFailure("too_many_attempts", "It was tried 5 times.");

    private static Stores stores;
    private StyleStore styles;
    private StyleHandler handler;
    private int ilka;
    private UUID sample;
    private WorkItem item;
    private ScriptedModel model;

    @BeforeAll
    static void open() {
        stores = Stores.open();
    }

    @AfterAll
    static void drop() {
        stores.close();
    }

    @BeforeEach
    void uploadALetter() throws IOException {
        styles = new StyleStore(stores.jdbc());
        model = ScriptedModel.none();
        handler = new StyleHandler(
                new MeasuredStyleAnalyzer(SkillLexicon.standard()),
                styles,
                stores.samples(),
                stores.profiles(),
                _ -> model);
        ilka = stores.user();
        sample = upload("plain");
        item = itemOf(stored().id());
    }

    @Test
    void theStyleIsThatOfTheLetter() {
        finish();
        var style = stored();

        assertThat(style.status()).isEqualTo(ExtractionStatus.COMPLETED);
        assertThat(style.model()).isEqualTo(MeasuredStyleAnalyzer.ENGINE);
        assertThat(style.confidence()).isBetween(0.0, 1.0);
        assertThat(style.extractedAt()).isNotNull();
        assertThat(style.sourceSampleId()).isEqualTo(sample);
        assertThat(Objects.requireNonNull(style.style()).tone()).isEqualTo("plain_direct");
    }

    @Test
    void provedWordsForTheToneStandBesideTheMeasures() {
        finish();
        var measured = Objects.requireNonNull(stored().style());
        var quote = firstSentence();
        model = new ScriptedModel(
                Set.of(Purpose.STYLE),
                _ -> new ToneAnswer(List.of(
                        new ToneAnswer.Word("Plain", quote),
                        new ToneAnswer.Word("plain", quote),
                        new ToneAnswer.Word("calm", "words that stand nowhere in it"),
                        new ToneAnswer.Word("Klinikum Rosenlicht", quote))));
        stores.transactions().executeWithoutResult(_ -> styles.await(ilka, UUID.randomUUID(), sample));
        finish();
        var style = Objects.requireNonNull(stored().style());

        assertThat(style.toneWords()).containsExactly("plain");
        assertThat(style.with(List.of())).isEqualTo(measured);
        assertThat(stored().model()).isEqualTo("rules-1+llm:scripted-1");
        assertThat(Json.write(style)).doesNotContain(quote);
    }

    @Test
    void aModelWithoutAProvedWordLeavesTheMeasuresAsTheyAre() {
        model = new ScriptedModel(Set.of(Purpose.STYLE), _ -> FallbackReason.UNUSABLE_ANSWER);
        finish();

        assertThat(stored().model()).isEqualTo("rules-1");
        assertThat(Objects.requireNonNull(stored().style()).toneWords()).isEmpty();
        assertThat(stored().fallback()).isEqualTo("unusable_answer");
    }

    @Test
    void theReasonGoesWithTheNextMeasuringThatNeedsNone() {
        model = new ScriptedModel(Set.of(Purpose.STYLE), _ -> FallbackReason.REFUSED);
        finish();
        assertThat(stored().fallback()).isEqualTo("refused");
        model = ScriptedModel.none();
        stores.transactions().executeWithoutResult(_ -> styles.await(ilka, UUID.randomUUID(), sample));
        finish();

        assertThat(stored().fallback()).isNull();
    }

    @Test
    void ofAllProfilesOfThePersonNothingIsInTheQuestionAboutTheLetter() {
        var newest = ProfileBuilder.aProfile().of("Ilka Gravelcat").build();
        stores.profiles()
                .insert(ilka, ProfileBuilder.aProfile().of("Ilka Pebblewick").build());
        stores.profiles().insert(ilka, newest);
        model = new ScriptedModel(Set.of(Purpose.STYLE), _ -> FallbackReason.UNUSABLE_ANSWER);
        finish();

        var asked = Prompt.of(model.asked().getFirst(), "f3nc3").user();
        assertThat(asked).contains("Our repair guide is mine").doesNotContain("Gravelcat", "Pebblewick");
    }

    private String firstSentence() {
        var text = stores.samples().find(ilka, sample).orElseThrow().originalText();
        return Letter.of(text).sentences().getFirst().text();
    }

    @Test
    void nothingIsWrittenBeforeTheEnd() {
        handler.begun(item);
        perform();

        assertThat(stored().status()).isEqualTo(ExtractionStatus.PENDING);
        assertThat(stored().style()).isNull();
    }

    @Test
    void aNewerLetterIsNotOverwrittenByTheMeasuresOfTheOlder() throws IOException {
        var older = perform();
        var newer = upload("formal");
        handler.succeeded(item, older);
        assertThat(stored().status()).isEqualTo(ExtractionStatus.PENDING);
        assertThat(stored().style()).isNull();

        finish();
        assertThat(stored().sourceSampleId()).isEqualTo(newer);
        assertThat(Objects.requireNonNull(stored().style()).tone()).isEqualTo("formal");
    }

    @Test
    void aSecondWriteChangesNothing() {
        finish();
        var first = row();
        finish();
        handler.failed(item, TROUBLE);

        assertThat(row().toString()).isEqualTo(first.toString());
    }

    @Test
    void theSameLetterIsMeasuredTheSame() {
        assertThat(Json.write(perform())).isEqualTo(Json.write(perform()));
    }

    @Test
    void aFailureLeavesTheLastStyleReadable() throws IOException {
        finish();
        upload("formal");
        handler.failed(item, TROUBLE);

        assertThat(stored().status()).isEqualTo(ExtractionStatus.FAILED);
        assertThat(Objects.requireNonNull(stored().style()).tone()).isEqualTo("plain_direct");
    }

    @Test
    void aLetterUploadedAfterAFailureIsMeasured() throws IOException {
        handler.failed(item, TROUBLE);
        upload("formal");
        finish();

        assertThat(stored().status()).isEqualTo(ExtractionStatus.COMPLETED);
    }

    @Test
    void withoutItsLetterThereIsNothingToMeasure() {
        delete("sample_documents");

        assertThat(handler.perform(item, new Direct()))
                .isInstanceOfSatisfying(
                        WorkOutcome.Failed.class,
                        failed -> assertThat(failed.why().code()).isEqualTo("sample_deleted"));
    }

    @Test
    void aStyleThatIsGoneOrAnothersIsLetGo() {
        var others = itemOf(UUID.randomUUID());
        assertThat(handler.perform(others, new Direct())).isEqualTo(new WorkOutcome.Abandoned<Extracted>());

        delete("writing_styles");
        assertThat(handler.perform(item, new Direct())).isEqualTo(new WorkOutcome.Abandoned<Extracted>());
    }

    private void finish() {
        handler.begun(item);
        handler.succeeded(item, perform());
    }

    private Extracted perform() {
        return switch (handler.perform(item, new Direct())) {
            case WorkOutcome.Succeeded<Extracted>(Extracted extracted) -> extracted;
            case WorkOutcome<Extracted> other -> throw new AssertionError(other);
        };
    }

    private UUID upload(String letter) throws IOException {
        var text = Files.readString(Path.of("../examples/letters/%s.txt".formatted(letter)));
        var id = UUID.randomUUID();
        stores.transactions().executeWithoutResult(_ -> {
            stores.samples().upload(ilka, new NewSample(id, DocumentType.COVER_LETTER, null, text));
            styles.await(ilka, UUID.randomUUID(), id);
        });
        return id;
    }

    private WorkItem itemOf(UUID style) {
        return new WorkItem(
                UUID.randomUUID(), WorkKind.STYLE, ilka, style, WorkStatus.RUNNING, 1, 5, 1, null, WorkItem.Times.NONE);
    }

    private WritingStyle stored() {
        return styles.ofUser(ilka).orElseThrow();
    }

    private Map<String, Object> row() {
        return stores.jdbc()
                .sql("select * from writing_styles where user_id = :ilka")
                .param("ilka", ilka)
                .query()
                .singleRow();
    }

    private void delete(String table) {
        stores.jdbc()
                .sql("delete from %s where user_id = :ilka".formatted(table))
                .param("ilka", ilka)
                .update();
    }

    private static final class Direct implements Stages {

        @Override
        public <T> T run(Checkpoint checkpoint, Class<T> type, Supplier<T> step, Runnable progress) {
            var result = step.get();
            progress.run();
            return result;
        }
    }
}
