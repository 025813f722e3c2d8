package com.jobwise.composer.rules;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.letter.WrittenLetter;
import com.jobwise.composer.match.MatchReporter;
import com.jobwise.composer.resume.WrittenResume;
import com.jobwise.composer.wording.LetterWordings;
import com.jobwise.composer.wording.ResumeWordings;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.terms.SkillLexicon;

/** Makes the finished document of a plan and the words chosen for it, with its ledger and report. Requests are sound ones. */
public final class DocumentPress {

    private final SkillLexicon lexicon;
    private final MatchReporter reporter;

    public DocumentPress(SkillLexicon lexicon) {
        this.lexicon = lexicon;
        this.reporter = new MatchReporter(lexicon);
    }

    public GeneratedDocument resume(DocumentPlan plan, DocumentRequest request, ResumeWordings wordings) {
        var written = WrittenResume.of(plan, request, wordings);
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

    public SkillLexicon lexicon() {
        return lexicon;
    }

    public GeneratedDocument letter(DocumentPlan plan, DocumentRequest request, LetterWordings wordings) {
        var written = WrittenLetter.of(plan, request, lexicon, wordings);
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
