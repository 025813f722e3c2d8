package com.jobwise.composer.rules;

import com.jobwise.composer.DocumentComposer;
import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.SoundRequest;
import com.jobwise.composer.letter.LetterPlanner;
import com.jobwise.composer.letter.WrittenLetter;
import com.jobwise.composer.match.MatchReporter;
import com.jobwise.composer.resume.ResumePlanner;
import com.jobwise.composer.resume.WrittenResume;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.terms.SkillLexicon;

/**
 * Engine {@code rules-1}: selects and orders the person's own words and adds fixed phrases that state no fact. Needs no model, no
 * clock and no network; a document can be written again byte for byte.
 */
public final class RulesComposer implements DocumentComposer {

    public static final String ENGINE = "rules-1";

    private final SkillLexicon lexicon;
    private final MatchReporter reporter;

    public RulesComposer(SkillLexicon lexicon) {
        this.lexicon = lexicon;
        this.reporter = new MatchReporter(lexicon);
    }

    @Override
    public DocumentPlan plan(DocumentRequest request) {
        var sound = SoundRequest.of(request);
        return switch (sound.type()) {
            case RESUME -> new ResumePlanner(sound, lexicon).plan(ENGINE);
            case COVER_LETTER -> new LetterPlanner(sound, lexicon).plan(ENGINE);
        };
    }

    @Override
    public GeneratedDocument write(DocumentPlan plan, DocumentRequest request) {
        var sound = SoundRequest.of(request);
        return switch (sound.type()) {
            case RESUME -> resume(plan, sound);
            case COVER_LETTER -> letter(plan, sound);
        };
    }

    private GeneratedDocument resume(DocumentPlan plan, DocumentRequest request) {
        var written = WrittenResume.of(plan, request);
        var report = reporter.report(request, plan, written.text(), written.claims());
        return new GeneratedDocument(
                written.text(),
                written.markdown(),
                written.structured(),
                report.total(),
                report,
                Metadata.of(plan, request).resume(written),
                written.claims(),
                written.changes(),
                plan.leftOut());
    }

    private GeneratedDocument letter(DocumentPlan plan, DocumentRequest request) {
        var written = WrittenLetter.of(plan, request, lexicon);
        var report = reporter.report(request, plan, written.text(), written.claims());
        return new GeneratedDocument(
                written.text(),
                written.markdown(),
                written.structured(),
                report.total(),
                report,
                Metadata.of(plan, request).letter(written),
                written.claims(),
                written.changes(),
                plan.leftOut());
    }
}
