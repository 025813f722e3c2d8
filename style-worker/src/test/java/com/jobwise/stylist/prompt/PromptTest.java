package com.jobwise.stylist.prompt;

import com.jobwise.style.ExtractedStyle;
import com.jobwise.worker.model.Golden;
import com.jobwise.worker.withheld.Withheld;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptTest {

    private static final Withheld NOTHING = Withheld.of(List.of());

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
        Golden.same(EnhancePrompt.VERSION + "-repair", EnhancePrompt.repair(texts(), guidance(), refused));
    }

    @Test
    void theToneIsThatOfItsVersion() throws IOException {
        Golden.same(TonePrompt.ask("I fix things.\nI would love to come by.", NOTHING));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("t1", "Responsible for interfaces.");
        texts.put("t2", "Wrote the runbook");
        return texts;
    }

    private static Guidance guidance() {
        return new Guidance(NOTHING, STYLE, "Shorter, please.");
    }
}
