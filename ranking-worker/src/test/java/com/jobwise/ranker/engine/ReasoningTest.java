package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasoningTest {

    @Test
    void shortQuoteIsVerbatimWithoutItsFullStop() {
        assertThat(Reasoning.quoted("Cut costs by 31 %.")).isEqualTo("“Cut costs by 31 %”");
    }

    @Test
    void longQuoteEndsAtAWordAndSaysThatItGoesOn() {
        var quoted = Reasoning.quoted("Built the ledger and ".repeat(20));
        assertThat(quoted).hasSizeLessThan(150).endsWith(" …”").startsWith("“Built the ledger and ");
    }

    @Test
    void oneEndlessWordIsCutAllTheSame() {
        assertThat(Reasoning.quoted("x".repeat(500))).hasSizeLessThan(150);
    }
}
