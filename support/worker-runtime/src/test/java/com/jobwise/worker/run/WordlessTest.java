package com.jobwise.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WordlessTest {

    @Test
    void saysWhatAndWhereButNoWordOfAMessage() {
        var thrown = new IllegalStateException("Ilka Vandersee", new NumberFormatException("For input: \"Talerwerk\""));

        var text = new StringWriter();
        Wordless.of(thrown).printStackTrace(new PrintWriter(text));

        assertThat(text.toString())
                .startsWith("java.lang.IllegalStateException")
                .contains("Caused by: java.lang.NumberFormatException", "WordlessTest.java:")
                .doesNotContain("Vandersee", "Talerwerk");
    }
}
