package com.jobwise.standalone.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineTextTest {

    @Test
    void rulesAreNamedAndNothingElse() {
        assertThat(printed(Map.of("engine", "rules-1"))).isEqualTo("  Written by rules-1");
    }

    @Test
    void aModelsWordsAreCountedWithTheReasonsOfWhatWasRefused() {
        var metadata = Map.<String, Object>of(
                "engine", "llm:m", "offered", 20, "reworded", 12, "refused", Map.of("off_source", 3, "employer", 1));

        assertThat(printed(metadata))
                .isEqualTo("  Written by llm:m: 20 texts offered, 12 taken, refused: 1 employer, 3 off source");
    }

    @Test
    void aFallbackSaysWhy() {
        var metadata = Map.<String, Object>of("engine", "rules-1", "fallback_reason", "The model refused to answer.");

        assertThat(printed(metadata)).isEqualTo("  Written by rules-1. The model refused to answer.");
    }

    private static String printed(Map<String, Object> metadata) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        new EngineText(metadata).print(out);
        out.flush();
        return text.toString().stripTrailing();
    }
}
