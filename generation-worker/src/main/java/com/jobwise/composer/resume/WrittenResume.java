package com.jobwise.composer.resume;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.RankedProfile;
import com.jobwise.composer.wording.ResumeWordings;
import com.jobwise.generation.GeneratedDocument.Change;
import com.jobwise.generation.GeneratedDocument.Claim;
import java.util.List;
import java.util.Map;

/**
 * A resume in all its forms.
 *
 * @param claims one entry per printed line but the section headings, or per sentence where a model worded one, in order
 */
public record WrittenResume(
        String text, String markdown, Map<String, Object> structured, List<Claim> claims, List<Change> changes) {

    public static WrittenResume of(DocumentPlan plan, DocumentRequest request, ResumeWordings wordings) {
        var career = Career.asOf(request);
        var resume = PrintedResume.of(plan, request.profile(), wordings);
        var headline = Headline.of(RankedProfile.of(request), career);
        var lines = new ResumeLines(resume, career).of(headline);
        return new WrittenResume(
                ResumeText.of(lines),
                ResumeMarkdown.of(lines),
                JsonResume.of(resume, headline),
                lines.stream()
                        .filter(line -> line.form() != Line.Form.HEADING)
                        .flatMap(line -> line.claims().stream())
                        .toList(),
                new ResumeChanges(request.profile(), plan, wordings).changes());
    }
}
