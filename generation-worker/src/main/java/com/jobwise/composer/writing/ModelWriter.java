package com.jobwise.composer.writing;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.SoundRequest;
import com.jobwise.composer.prompt.LetterPrompt;
import com.jobwise.composer.prompt.RepairPrompt;
import com.jobwise.composer.prompt.ResumePrompt;
import com.jobwise.composer.rules.DocumentPress;
import com.jobwise.composer.text.Verdict;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.model.Purpose;
import com.jobwise.worker.withheld.Withheld;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes documents with a model. Its words are asked for in {@link #draft} and, once, {@link #repaired}; all that decides what is printed
 * happens in {@link #print}, which asks nobody. Employers, titles, dates, degrees and contact are written by code.
 */
public final class ModelWriter {

    private final DocumentPress press;
    private final Facts facts;

    public ModelWriter(SkillLexicon lexicon, Facts facts) {
        this.press = new DocumentPress(lexicon);
        this.facts = facts;
    }

    /** Whether this request is to be written by a model. */
    public static boolean takes(DocumentRequest request, Model model) {
        return SoundRequest.of(request).options().mayBeReworded() && model.has(Purpose.WRITE);
    }

    public static String engine(Model model) {
        return "llm:" + model.name(Purpose.WRITE);
    }

    public String promptVersion(DocumentType type) {
        return switch (type) {
            case RESUME -> ResumePrompt.VERSION;
            case COVER_LETTER -> LetterPrompt.VERSION;
        };
    }

    public String repairVersion() {
        return RepairPrompt.VERSION;
    }

    /** @throws com.jobwise.worker.model.ModelUnavailableException when the run should wait */
    public Draft draft(DocumentPlan plan, DocumentRequest request, Model model) {
        return writing(plan, SoundRequest.of(request)).ask(model);
    }

    /** Whether something in the draft may not stand. */
    public boolean needsRepair(DocumentPlan plan, DocumentRequest request, Draft draft) {
        var sound = SoundRequest.of(request);
        return judged(writing(plan, sound), sound, draft).stream().anyMatch(one -> !one.stands());
    }

    /**
     * The draft with the texts that may not stand written once more; as it was where no better ones came.
     *
     * @throws com.jobwise.worker.model.ModelUnavailableException when the run should wait
     */
    public Draft repaired(DocumentPlan plan, DocumentRequest request, Draft draft, Model model) {
        var sound = SoundRequest.of(request);
        var writing = writing(plan, sound);
        return new Repair(writing, judged(writing, sound, draft), Withheld.of(sound.profile())).of(draft, model);
    }

    /** @param decisions of the person, by the key of a change */
    public GeneratedDocument print(Basis basis, Map<String, ChangeState> decisions) {
        var sound = SoundRequest.of(basis.request());
        var writing = writing(basis.plan(), sound);
        var judge = judge(writing, sound);
        var judged = judge.all(basis.draft().texts());
        var document = accountedFor(writing.print(basis.draft(), judged, decisions, judge), judge)
                .orElseGet(() -> writing.print(basis.draft(), List.of(), decisions, judge));
        return new ModelMetadata(basis, writing.promptVersion(), judged).on(document);
    }

    /** A last look at what is printed: empty if it has a model's words that were not let through. Then none of them is printed. */
    private static Optional<GeneratedDocument> accountedFor(GeneratedDocument document, Judge judge) {
        return Optional.of(document)
                .filter(one -> one.claims().stream()
                        .filter(claim -> claim.verdict().equals(Verdict.REWORDED.name()))
                        .allMatch(claim -> judge.letThrough(claim.text())));
    }

    private Writing writing(DocumentPlan plan, DocumentRequest sound) {
        return switch (sound.type()) {
            case RESUME -> new ResumeWriting(plan, sound, press);
            case COVER_LETTER -> new LetterWriting(plan, sound, press);
        };
    }

    private List<Judged> judged(Writing writing, DocumentRequest sound, Draft draft) {
        return judge(writing, sound).all(draft.texts());
    }

    private Judge judge(Writing writing, DocumentRequest sound) {
        var posting = sound.type() == DocumentType.COVER_LETTER ? SoundRequest.addressed(sound) : null;
        return new Judge(facts.against(sound.profile(), posting), writing.sources());
    }
}
