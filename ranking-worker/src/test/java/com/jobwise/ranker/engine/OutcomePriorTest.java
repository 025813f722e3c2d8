package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomePriorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cut the bill of the platform by 31 %",
                "Brought pages down from 19 to 5 a week",
                "Halved the waiting time of the clinic",
                "Recovered £210k for the company",
                "Raised attendance to nine in ten pupils"
            })
    void changeInNumbersCountsInFull(String line) {
        assertThat(OutcomePrior.of(line)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taught chemistry to 120 pupils", "Led a team of six"})
    void sizeAloneCountsLess(String line) {
        assertThat(OutcomePrior.of(line)).isStrictlyBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mentored junior colleagues",
                "Moved the service to Java 17",
                "Wrote scripts in Python 3.12 for S3",
                "Prepared the ISO 27001 audit",
                "Kept the ward running 24/7",
                "Reduced waste since 2019",
                "Member of the works council 2015–2019",
                "Captioned recordings to WCAG 2.1 AA"
            })
    void yearsVersionsAndStandardsAreNoOutcome(String line) {
        assertThat(OutcomePrior.of(line)).isZero();
    }

    @Test
    void onlyTheBestTwoLinesCount() {
        var strong = "Cut costs by 31 %";
        assertThat(OutcomePrior.of(List.of("Swept floors", strong, strong, "Made tea")))
                .isEqualTo(1);
        assertThat(OutcomePrior.of(List.of("Swept floors", strong))).isEqualTo(0.5);
        assertThat(OutcomePrior.of(List.of())).isZero();
    }
}
