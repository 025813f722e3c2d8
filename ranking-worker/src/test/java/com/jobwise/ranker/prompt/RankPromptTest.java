package com.jobwise.ranker.prompt;

import com.jobwise.worker.model.Golden;
import com.jobwise.worker.withheld.Withheld;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankPromptTest {

    @Test
    void theQuestionIsThatOfItsVersion() throws IOException {
        var items = new LinkedHashMap<String, String>();
        items.put("e1", "Java Developer\nWrote parsers");
        items.put("p1", "Lossmeter\nCounts lost messages");
        Golden.same(RankPrompt.ask(List.of("HL7 v2 in production", "Java"), items, Withheld.of(List.of())));
    }
}
