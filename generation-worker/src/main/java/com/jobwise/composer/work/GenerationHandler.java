package com.jobwise.composer.work;

import com.jobwise.composer.DocumentComposer;
import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.Generation;
import com.jobwise.generation.GenerationStage;
import com.jobwise.generation.GenerationStore;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkFailure;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.worker.run.InputHash;
import com.jobwise.worker.run.Stages;
import com.jobwise.worker.run.WorkHandler;
import com.jobwise.worker.run.WorkOutcome;

/** Makes one document in the two stages of the schema document. */
final class GenerationHandler implements WorkHandler<GeneratedDocument> {

    private static final String NO_PROMPT = "none";

    private final DocumentComposer composer;
    private final String engine;
    private final GenerationStore generations;
    private final Ingredients ingredients;

    GenerationHandler(DocumentComposer composer, String engine, GenerationStore generations, Ingredients ingredients) {
        this.composer = composer;
        this.engine = engine;
        this.generations = generations;
        this.ingredients = ingredients;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.GENERATION;
    }

    @Override
    public void begun(WorkItem item) {
        generations.begin(item.userId(), item.subjectId(), GenerationStage.ANALYSIS);
    }

    @Override
    public WorkOutcome<GeneratedDocument> perform(WorkItem item, Stages stages) {
        var generation = generations.find(item.userId(), item.subjectId());
        if (generation.isEmpty() || generation.get().status().isTerminal()) {
            return new WorkOutcome.Abandoned<>();
        }
        return switch (ingredients.of(generation.get())) {
            case Ingredients.Missing(WorkFailure why) -> new WorkOutcome.Failed<>(why);
            case Ingredients.Complete(DocumentRequest request) ->
                new WorkOutcome.Succeeded<>(compose(generation.get(), request, stages));
        };
    }

    private GeneratedDocument compose(Generation generation, DocumentRequest request, Stages stages) {
        var input = InputHash.of(request);
        var plan = stages.run(
                new Checkpoint("analysis", engine, NO_PROMPT, input),
                DocumentPlan.class,
                () -> composer.plan(request),
                () -> generations.begin(generation.userId(), generation.id(), GenerationStage.WRITING));
        return stages.run(
                new Checkpoint("writing", engine, NO_PROMPT, input),
                GeneratedDocument.class,
                () -> composer.write(plan, request),
                () -> {});
    }

    @Override
    public void succeeded(WorkItem item, GeneratedDocument document) {
        if (generations.complete(item.userId(), item.subjectId(), engine, document)) {
            ingredients.used(item.userId(), item.subjectId());
        }
    }

    @Override
    public void failed(WorkItem item, WorkFailure why) {
        generations.fail(item.userId(), item.subjectId(), why.code(), why.message());
    }
}
