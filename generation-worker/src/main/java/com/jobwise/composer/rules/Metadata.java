package com.jobwise.composer.rules;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.Length;
import com.jobwise.composer.letter.WrittenLetter;
import com.jobwise.composer.resume.WrittenResume;
import com.jobwise.composer.text.OwnText;
import com.jobwise.composer.text.WordCount;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Figures of a document, and what was asked for that this engine cannot do. */
final class Metadata {

    private final DocumentPlan plan;
    private final DocumentRequest request;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Metadata(DocumentPlan plan, DocumentRequest request) {
        this.plan = plan;
        this.request = request;
    }

    static Metadata of(DocumentPlan plan, DocumentRequest request) {
        return new Metadata(plan, request);
    }

    Map<String, Object> resume(WrittenResume resume) {
        common();
        values.put("word_count", WordCount.of(resume.text()));
        values.put("experiences_listed", plan.listedOnly().size());
        values.put("skills_included", plan.background().skills().size());
        if (request.style() != null) {
            values.put("style", "not applied: a resume keeps your own wording");
        }
        return values;
    }

    Map<String, Object> letter(WrittenLetter letter) {
        common();
        values.putAll(letter.figures());
        if (plan.experiences().isEmpty()) {
            values.put("evidence", "none: no line of the profile becomes a sound sentence as it is written");
        }
        return values;
    }

    private void common() {
        values.put("engine", plan.engine());
        values.put("document_type", request.type().stored());
        values.put("experiences_included", plan.experiences().size());
        values.put("projects_included", plan.projects().size());
        values.put("length", Length.of(request.options()).name().toLowerCase(Locale.ROOT));
        if (!OwnText.isBlank(request.customPrompt())) {
            values.put("custom_prompt", "not applied by the rules engine");
        }
        var language = OwnText.line(request.options().language());
        if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).startsWith("en")) {
            values.put("language", "fixed phrases are English; your own words stay in the language you wrote them in");
        }
    }
}
