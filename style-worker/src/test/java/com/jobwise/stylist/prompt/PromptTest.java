package com.jobwise.stylist.prompt;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.Golden;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptTest {

    private static final ExtractedStyle STYLE = new ExtractedStyle(
            "plain_direct",
            0.2,
            new ExtractedStyle.SentenceStructure(9, 4, 0.2, true),
            new ExtractedStyle.Vocabulary(0.1, List.of("fix"), List.of()),
            new ExtractedStyle.ParagraphStructure("direct_statement", false, 5),
            List.of("I would love to come by"),
            new ExtractedStyle.Salutation("Hi there,", "Cheers,"),
            Map.of());

    @Test
    void enhancingIsThatOfItsVersion() throws IOException {
        Golden.same(EnhancePrompt.ask(texts(), guidance()));
    }

    @Test
    void theRepairIsThatOfItsVersion() throws IOException {
        var refused = Map.of("t1", List.of("It has a number that the source does not have."));
        Golden.same(EnhancePrompt.repair(texts(), guidance(), refused), EnhancePrompt.VERSION + "-repair");
    }

    @Test
    void theToneIsThatOfItsVersion() throws IOException {
        Golden.same(TonePrompt.ask("I fix things.\nI would love to come by."));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("t1", "Responsible for interfaces.");
        texts.put("t2", "Wrote the runbook");
        return texts;
    }

    private static List<Fenced> guidance() {
        return List.of(StyleFigures.of(STYLE), new Fenced("wish", "Shorter, please."));
    }
}
