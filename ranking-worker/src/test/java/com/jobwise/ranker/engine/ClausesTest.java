package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void lineOfTwoThingsIsLookedAtAsAWholeAndInParts() {
        var line = "Rebuilt standard costing for 1,300 parts; 70 parts sold below cost were repriced";
        assertThat(Clauses.of(line))
                .containsExactly(
                        line, "Rebuilt standard costing for 1,300 parts", "70 parts sold below cost were repriced");
    }

    @Test
    void lineOfOneThingStaysWhole() {
        assertThat(Clauses.of("Mentored two junior engineers")).containsExactly("Mentored two junior engineers");
    }

    @Test
    void scrapsTellNothingByThemselves() {
        assertThat(Clauses.of("Ran the campaign for the exhibition: posters")).hasSize(2);
    }

    @Test
    void colonsAndDashesInsideWordsAndTimesDoNotSplit() {
        assertThat(Clauses.of("Second shift, 2:30 pm to 11:00 pm, right-sizing workloads"))
                .hasSize(1);
    }
}
