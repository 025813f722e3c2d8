package com.jobwise.stylist;

import com.jobwise.profile.ProfileStore;
import com.jobwise.style.SampleDocument;
import com.jobwise.style.SampleStore;
import com.jobwise.style.StyleStore;
import com.jobwise.stylist.engine.MeasuredStyle;
import com.jobwise.stylist.engine.MeasuredStyleAnalyzer;
import com.jobwise.stylist.engine.ModelTone;
import com.jobwise.stylist.engine.StyleAnalyzer;
import com.jobwise.stylist.prompt.TonePrompt;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.Models;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.run.InputHash;
import com.jobwise.worker.run.Stages;
import com.jobwise.worker.run.WorkHandler;
import com.jobwise.worker.run.WorkOutcome;
import com.jobwise.worker.withheld.Withheld;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Measures one user's style from the sample that the style row names when the work is done. */
final class StyleHandler implements WorkHandler<StyleHandler.Extracted> {

    private static final String NO_PROMPT = "none";

    /** A sample belongs to a person, not to one of their profiles; the newest of them say who that is. */
    private static final int MOST_PROFILES = 20;

    /** @param fallback why no model was heard about it though one was asked */
    record Extracted(
            UUID sampleId, MeasuredStyle measured, @Nullable FallbackReason fallback) {}

    private final StyleAnalyzer analyzer;
    private final StyleStore styles;
    private final SampleStore samples;
    private final ProfileStore profiles;
    private final Models models;

    StyleHandler(StyleAnalyzer analyzer, StyleStore styles, SampleStore samples, ProfileStore profiles, Models models) {
        this.analyzer = analyzer;
        this.profiles = profiles;
        this.styles = styles;
        this.samples = samples;
        this.models = models;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.STYLE;
    }

    @Override
    public void begun(WorkItem item) {
        // The row says pending until there is something to show.
    }

    @Override
    public WorkOutcome<Extracted> perform(WorkItem item, Stages stages) {
        var style = styles.ofUser(item.userId());
        if (style.isEmpty() || !style.get().id().equals(item.subjectId())) {
            return new WorkOutcome.Abandoned<>();
        }
        var sampleId = style.get().sourceSampleId();
        var sample = sampleId == null ? Optional.<SampleDocument>empty() : samples.find(item.userId(), sampleId);
        if (sample.isEmpty()) {
            return new WorkOutcome.Failed<>(
                    new WorkFailure("sample_deleted", "The sample was deleted before its style was measured."));
        }
        var text = sample.get().originalText();
        var checkpoint = new Checkpoint("style", MeasuredStyleAnalyzer.ENGINE, NO_PROMPT, InputHash.of(text));
        var measured = stages.run(checkpoint, MeasuredStyle.class, () -> analyzer.analyze(text), () -> {});
        var extracted = new Extracted(sample.get().id(), measured, null);
        return new WorkOutcome.Succeeded<>(withTone(item, extracted, text, stages));
    }

    /** What is measured stays; a model that finds no word, or none that is proved, leaves none. */
    private Extracted withTone(WorkItem item, Extracted extracted, String text, Stages stages) {
        var model = models.forRun(item);
        if (!model.has(Purpose.STYLE)) {
            return extracted;
        }
        var withheld = Withheld.of(profiles.list(item.userId(), MOST_PROFILES, 0));
        var name = model.name(Purpose.STYLE);
        var checkpoint = new Checkpoint("tone", "llm:" + name, TonePrompt.VERSION, InputHash.of(text));
        var tone = stages.run(checkpoint, ModelTone.class, () -> ModelTone.of(text, withheld, model), () -> {});
        var measured = extracted.measured();
        return new Extracted(
                extracted.sampleId(),
                tone.words().isEmpty() ? measured : measured.with(tone.words(), name),
                tone.fallback());
    }

    @Override
    public void succeeded(WorkItem item, Extracted extracted) {
        var measured = extracted.measured();
        var fallback = extracted.fallback();
        var stored = styles.complete(
                item.userId(),
                extracted.sampleId(),
                new StyleStore.Measured(
                        measured.engine(),
                        fallback == null ? null : fallback.code(),
                        measured.style(),
                        measured.confidence()));
        if (!stored) {
            // Another sample has taken its place and follows with work of its own, or it was deleted and nothing more
            // will come.
            styles.failWithoutSource(item.userId());
        }
    }

    @Override
    public void failed(WorkItem item, WorkFailure why) {
        styles.fail(item.userId(), item.id());
    }
}
