package com.jobwise.composer.writing;

import com.jobwise.composer.text.OwnText;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures of a document that a model worded. */
final class ModelMetadata {

    private final Basis basis;
    private final String promptVersion;
    private final List<Judged> judged;

    ModelMetadata(Basis basis, String promptVersion, List<Judged> judged) {
        this.basis = basis;
        this.promptVersion = promptVersion;
        this.judged = judged;
    }

    GeneratedDocument on(GeneratedDocument document) {
        Map<String, Object> values = new LinkedHashMap<>(document.metadata());
        values.put("engine", basis.engine());
        values.put("prompt_version", promptVersion);
        values.put("model_calls", basis.draft().use().calls());
        values.put("input_tokens", basis.draft().use().inputTokens());
        values.put("output_tokens", basis.draft().use().outputTokens());
        values.put("offered", judged.size());
        values.put(
                "reworded",
                document.claims().stream()
                        .filter(claim -> claim.verdict().equals("REWORDED"))
                        .count());
        values.put("refused", refused());
        values.put("ignored", basis.draft().ignored());
        if (!OwnText.isBlank(basis.request().customPrompt())) {
            values.put("custom_prompt", "taken as a wish for tone and emphasis");
        }
        values.remove("language");
        values.remove("tone");
        if (basis.request().type() == DocumentType.RESUME) {
            values.remove("style");
        }
        return document.withMetadata(values);
    }

    /** How many sentences each reason took out. */
    private Map<String, Integer> refused() {
        Map<String, Integer> counts = new TreeMap<>();
        judged.stream()
                .filter(one -> !one.stands())
                .forEach(one -> counts.merge(one.refusals().getFirst().code(), 1, Integer::sum));
        return counts;
    }
}
