package com.jobwise.composer.work;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.writing.Basis;
import com.jobwise.composer.writing.Draft;
import com.jobwise.composer.writing.ModelWriter;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.Generation;
import com.jobwise.generation.RevisionStore;
import com.jobwise.json.Json;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkItem;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.Models;
import com.jobwise.worker.run.InputHash;
import com.jobwise.worker.run.Stages;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/** The model's part in a document: asked at most twice, each answer kept before it is used, so that none is paid for twice. */
final class WrittenByModel {

    private static final String REVISION = "revision";

    private final Models models;
    private final ModelWriter writer;
    private final RevisionStore revisions;

    WrittenByModel(Models models, ModelWriter writer, RevisionStore revisions) {
        this.models = models;
        this.writer = writer;
        this.revisions = revisions;
    }

    /** One document under way. */
    record Run(WorkItem item, Stages stages, DocumentPlan plan, DocumentRequest request, String input) {}

    /**
     * @param byRules the same document in the person's own words: where no model is to be asked, or none gave a usable answer
     * @throws com.jobwise.worker.model.ModelUnavailableException when the run should wait
     */
    GeneratedDocument document(Run run, Supplier<GeneratedDocument> byRules) {
        var model = models.forRun(run.item());
        if (!ModelWriter.takes(run.request(), model)) {
            return byRules.get();
        }
        var draft = repaired(run, drafted(run, model), model);
        var fallback = draft.fallback();
        return fallback == null
                ? printed(run, new Basis(ModelWriter.engine(model), run.plan(), run.request(), draft))
                : because(fallback, draft, byRules.get());
    }

    private Draft drafted(Run run, Model model) {
        var version = writer.promptVersion(run.request().type());
        return run.stages()
                .run(
                        new Checkpoint("drafting", ModelWriter.engine(model), version, run.input()),
                        Draft.class,
                        () -> writer.draft(run.plan(), run.request(), model),
                        () -> {});
    }

    private Draft repaired(Run run, Draft draft, Model model) {
        if (!writer.needsRepair(run.plan(), run.request(), draft)) {
            return draft;
        }
        return run.stages()
                .run(
                        new Checkpoint(
                                "repairing",
                                ModelWriter.engine(model),
                                writer.repairVersion(),
                                InputHash.of(run.request(), draft)),
                        Draft.class,
                        () -> writer.repaired(run.plan(), run.request(), draft, model),
                        () -> {});
    }

    /** Asks nobody; what it is printed from is kept with the document. */
    private GeneratedDocument printed(Run run, Basis basis) {
        var item = run.item();
        return run.stages()
                .run(
                        new Checkpoint(
                                "writing",
                                basis.engine(),
                                writer.promptVersion(run.request().type()),
                                InputHash.of(run.request(), basis.draft())),
                        GeneratedDocument.class,
                        () -> writer.print(basis, java.util.Map.of()),
                        () -> revisions.keepBasis(item.userId(), item.subjectId(), Json.write(basis)));
    }

    private static GeneratedDocument because(FallbackReason reason, Draft draft, GeneratedDocument document) {
        var values = new LinkedHashMap<>(document.metadata());
        values.put("fallback", reason.code());
        values.put("fallback_reason", reason.sentence());
        values.put("model_calls", draft.use().calls());
        values.put("input_tokens", draft.use().inputTokens());
        values.put("output_tokens", draft.use().outputTokens());
        return document.withMetadata(values);
    }

    /** The document as its person wants it now; empty when it is that already. */
    Optional<GeneratedDocument> again(Generation generation) {
        var pending = generation.pendingRevision();
        return pending == null
                ? Optional.empty()
                : revisions
                        .decided(generation.userId(), generation.id())
                        .map(decided -> writer.print(Json.read(decided.basis(), Basis.class), decided.decisions()))
                        .map(document -> numbered(document, pending));
    }

    private static GeneratedDocument numbered(GeneratedDocument document, int revision) {
        var values = new LinkedHashMap<>(document.metadata());
        values.put(REVISION, revision);
        return document.withMetadata(values);
    }

    /** Nothing came of it: the document stays as it was. */
    void givenUp(WorkItem item) {
        revisions.giveUp(item.userId(), item.subjectId());
    }

    void revised(WorkItem item, GeneratedDocument document) {
        if (document.metadata().get(REVISION) instanceof Integer revision) {
            revisions.revise(item.userId(), item.subjectId(), revision, document);
        }
    }
}
