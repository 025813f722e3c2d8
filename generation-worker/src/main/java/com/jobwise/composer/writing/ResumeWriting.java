package com.jobwise.composer.writing;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.material.ResumeMaterial;
import com.jobwise.composer.material.Source;
import com.jobwise.composer.prompt.ResumeAnswer;
import com.jobwise.composer.prompt.ResumePrompt;
import com.jobwise.composer.rules.DocumentPress;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.ModelUse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A resume whose lines, summary and order of skills may come from a model. */
final class ResumeWriting implements Writing {

    private final DocumentPlan plan;
    private final DocumentRequest request;
    private final DocumentPress press;
    private final ResumeMaterial material;

    ResumeWriting(DocumentPlan plan, DocumentRequest request, DocumentPress press) {
        this.plan = plan;
        this.request = request;
        this.press = press;
        this.material = ResumeMaterial.of(plan, request);
    }

    @Override
    public String promptVersion() {
        return ResumePrompt.VERSION;
    }

    @Override
    public Map<String, Source> sources() {
        return material.all();
    }

    @Override
    public Draft ask(Model model) {
        if (ResumePrompt.isEmpty(material)) {
            return new Draft(List.of(), List.of(), 0, ModelUse.NONE, null);
        }
        var draft = new ResumeDraft(request, material);
        return switch (model.ask(ResumePrompt.of(request, material, draft::complaints))) {
            case ModelResult.Answered<ResumeAnswer>(ResumeAnswer answer, ModelUse use) -> draft.of(answer, use);
            case ModelResult.Unusable<ResumeAnswer> unusable -> Draft.none(unusable.reason(), unusable.use());
        };
    }

    @Override
    public String formed(DraftText place, String raw) {
        var own = Received.get(sources(), place.sources().getFirst()).text();
        return ResumeDraft.formed(place.place(), own, raw);
    }

    @Override
    public GeneratedDocument print(Draft draft, List<Judged> judged, Map<String, ChangeState> decisions, Judge judge) {
        var ledger = new ResumeLedger(request, sources(), judged, decisions);
        var document = press.resume(ordered(draft.skills()), request, ledger.wordings());
        return document.with(
                Stream.concat(document.changes().stream(), ledger.changes().stream())
                        .toList(),
                ledger.leftOut(plan));
    }

    /** The plan's skills, none more and none less, in a model's order. */
    private DocumentPlan ordered(List<UUID> order) {
        var background = plan.background();
        var skills = Stream.concat(order.stream().filter(background.skills()::contains), background.skills().stream())
                .distinct()
                .toList();
        return new DocumentPlan(
                plan.engine(),
                plan.type(),
                plan.variant(),
                plan.experiences(),
                plan.listedOnly(),
                plan.projects(),
                new DocumentPlan.Background(
                        background.summary(),
                        skills,
                        background.education(),
                        background.certificates(),
                        background.languages()),
                plan.leftOut());
    }
}
