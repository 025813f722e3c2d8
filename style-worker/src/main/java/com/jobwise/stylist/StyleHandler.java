package com.jobwise.stylist;

import com.jobwise.style.SampleDocument;
import com.jobwise.style.SampleStore;
import com.jobwise.style.StyleStore;
import com.jobwise.stylist.engine.MeasuredStyle;
import com.jobwise.stylist.engine.MeasuredStyleAnalyzer;
import com.jobwise.stylist.engine.StyleAnalyzer;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.worker.run.InputHash;
import com.jobwise.worker.run.Stages;
import com.jobwise.worker.run.WorkHandler;
import com.jobwise.worker.run.WorkOutcome;
import java.util.Optional;
import java.util.UUID;

/** Measures one user's style from the sample that the style row names when the work is done. */
final class StyleHandler implements WorkHandler<StyleHandler.Extracted> {

    private static final String NO_PROMPT = "none";

    record Extracted(UUID sampleId, MeasuredStyle measured) {}

    private final StyleAnalyzer analyzer;
    private final StyleStore styles;
    private final SampleStore samples;

    StyleHandler(StyleAnalyzer analyzer, StyleStore styles, SampleStore samples) {
        this.analyzer = analyzer;
        this.styles = styles;
        this.samples = samples;
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
        return new WorkOutcome.Succeeded<>(new Extracted(sample.get().id(), measured));
    }

    @Override
    public void succeeded(WorkItem item, Extracted extracted) {
        var measured = extracted.measured();
        var stored = styles.complete(
                item.userId(), extracted.sampleId(), measured.engine(), measured.style(), measured.confidence());
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
