package com.jobwise.composer.writing;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.letter.Manner;
import com.jobwise.composer.material.LetterMaterial;
import com.jobwise.composer.material.Source;
import com.jobwise.composer.prompt.LetterAnswer;
import com.jobwise.composer.prompt.LetterPrompt;
import com.jobwise.composer.rules.DocumentPress;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.ModelResult;
import com.jobwise.worker.model.ModelUse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A letter whose paragraphs but the closing may come from a model. */
final class LetterWriting implements Writing {

    private final DocumentPlan plan;
    private final DocumentRequest request;
    private final DocumentPress press;
    private final LetterMaterial material;

    LetterWriting(DocumentPlan plan, DocumentRequest request, DocumentPress press) {
        this.plan = plan;
        this.request = request;
        this.press = press;
        this.material = LetterMaterial.of(plan, request, press.lexicon());
    }

    @Override
    public String promptVersion() {
        return LetterPrompt.VERSION;
    }

    @Override
    public Map<String, Source> sources() {
        return material.all();
    }

    @Override
    public Draft ask(Model model) {
        var draft = new LetterDraft(material, Manner.of(request));
        return switch (model.ask(LetterPrompt.of(request, material, draft::complaints))) {
            case ModelResult.Answered<LetterAnswer>(LetterAnswer answer, ModelUse use) -> draft.of(answer, use);
            case ModelResult.Unusable<LetterAnswer> unusable -> Draft.none(unusable.reason(), unusable.use());
        };
    }

    @Override
    public String formed(DraftText place, String raw) {
        return new LetterDraft(material, Manner.of(request)).formed(raw);
    }

    @Override
    public GeneratedDocument print(Draft draft, List<Judged> judged, Map<String, ChangeState> decisions, Judge judge) {
        var ledger = new LetterLedger(material, judged, decisions);
        var document = press.letter(
                plan, request, ledger.wordings(new Rhythm(Manner.of(request).wordsPerSentence(), judge, sources())));
        return document.with(
                Stream.concat(document.changes().stream(), ledger.changes().stream())
                        .toList(),
                ledger.leftOut(plan));
    }
}
