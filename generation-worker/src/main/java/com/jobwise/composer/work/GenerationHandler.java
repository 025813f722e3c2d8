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
import java.util.function.Supplier;

/** Makes one document in the two stages of the schema document, and prints it again when its person has decided on its changes. */
final class GenerationHandler implements WorkHandler<GeneratedDocument> {

    private static final String NO_PROMPT = "none";

    private final DocumentComposer composer;
    private final String engine;
    private final WrittenByModel written;
    private final GenerationStore generations;
    private final Ingredients ingredients;

    GenerationHandler(
            DocumentComposer composer,
            String engine,
            WrittenByModel written,
            GenerationStore generations,
            Ingredients ingredients) {
        this.composer = composer;
        this.engine = engine;
        this.written = written;
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
        if (generation.isEmpty()) {
            return new WorkOutcome.Abandoned<>();
        }
        return switch (generation.get().status()) {
            case FAILED, CANCELLED -> new WorkOutcome.Abandoned<>();
            case COMPLETED ->
                written.again(generation.get())
                        .<WorkOutcome<GeneratedDocument>>map(WorkOutcome.Succeeded::new)
                        .orElseGet(WorkOutcome.Abandoned::new);
            case PENDING, GENERATING -> made(item, generation.get(), stages);
        };
    }

    private WorkOutcome<GeneratedDocument> made(WorkItem item, Generation generation, Stages stages) {
        return switch (ingredients.of(generation)) {
            case Ingredients.Missing(WorkFailure why) -> new WorkOutcome.Failed<>(why);
            case Ingredients.Complete(DocumentRequest request) ->
                new WorkOutcome.Succeeded<>(compose(item, generation, request, stages));
        };
    }

    private GeneratedDocument compose(WorkItem item, Generation generation, DocumentRequest request, Stages stages) {
        var input = InputHash.of(request);
        var plan = stages.run(
                new Checkpoint("analysis", engine, NO_PROMPT, input),
                DocumentPlan.class,
                () -> composer.plan(request),
                () -> generations.begin(generation.userId(), generation.id(), GenerationStage.WRITING));
        Supplier<GeneratedDocument> byRules = () -> stages.run(
                new Checkpoint("writing", engine, NO_PROMPT, input),
                GeneratedDocument.class,
                () -> composer.write(plan, request),
                () -> {});
        return written.document(new WrittenByModel.Run(item, stages, plan, request, input), byRules);
    }

    @Override
    public void succeeded(WorkItem item, GeneratedDocument document) {
        var made = document.metadata().getOrDefault("engine", engine).toString();
        if (generations.complete(item.userId(), item.subjectId(), made, document)) {
            ingredients.used(item.userId(), item.subjectId());
        } else {
            written.revised(item, document);
        }
    }

    @Override
    public void failed(WorkItem item, WorkFailure why) {
        if (!generations.fail(item.userId(), item.subjectId(), why.code(), why.message())) {
            written.givenUp(item);
        }
    }
}
