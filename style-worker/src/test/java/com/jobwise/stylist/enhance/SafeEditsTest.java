package com.jobwise.stylist.enhance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeEditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Responsible for leading a team of four    | Leading a team of four
            I was responsible for managing payroll.   | Managing payroll.
            Duties included writing the runbook       | Writing the runbook
            Tasked with testing. Duties include coaching juniors. | Testing. Coaching juniors.
            Wrote the the runbook                     | Wrote the runbook
            Wrote  the runbook , twice                | Wrote the runbook, twice
            """)
    void whatSaysNothingGoes(String before, String after) {
        assertThat(SafeEdits.of(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helped to lead a team of four",
                "Assisted with testing",
                "Responsible for the payroll of 40 people",
                "Not responsible for leading anybody",
                "Responsible for evening shifts",
                "In charge of the ward",
                "The tests he had had passed, and that that held",
                "Version 1.2 ,5 and :) stay"
            })
    void whatSaysSomethingStays(String text) {
        assertThat(SafeEdits.of(text)).isEqualTo(text);
    }

    @Test
    void noEditEverPutsAWordIn() {
        var chance = new Random(20261125);
        var words = List.of(
                "Responsible",
                "for",
                "leading",
                "the",
                "the",
                "a",
                "I",
                "was",
                "responsible",
                "40",
                ",",
                ".",
                " ",
                "\n",
                "Duties",
                "included",
                "writing",
                "not",
                "ward",
                "Tasked",
                "with");
        for (var run = 0; run < 5_000; run++) {
            var before = chance.ints(chance.nextInt(15), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(" "));
            var left = new ArrayList<>(tokens(before));
            for (var word : tokens(SafeEdits.of(before))) {
                assertThat(left.remove(word)).as("%s in %s", word, before).isTrue();
            }
            assertThat(left).doesNotContain("40", "not", "ward");
        }
    }

    private static List<String> tokens(String text) {
        return com.jobwise.terms.Words.tokens(text.toLowerCase(Locale.ROOT));
    }
}
