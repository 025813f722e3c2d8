package com.jobwise.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String GERMAN = "Pflegte bis zu 12 Patienten auf der Station";

    @Test
    void ownWordsAreVerbatimWhateverTheQuotesAndTheFullStop() {
        assertThat(wording("Wrote the “night book”", "Wrote the \"night book\"."))
                .isEqualTo(Wording.VERBATIM);
    }

    @Test
    void otherWordsAreReworded() {
        assertThat(wording("Wrote the night book", "Authored the night book")).isEqualTo(Wording.REWORDED);
    }

    @Test
    void aLineInAnotherLanguagePassesAsItIs() {
        assertThat(Pairs.ruling(GERMAN, GERMAN + ".").isSupported()).isTrue();
    }

    @Test
    void aLineIsNotToldInAnotherLanguage() {
        assertThat(Pairs.ruling(GERMAN, "Cared for up to 12 patients on the ward")
                        .objections())
                .extracting(Objection::reason)
                .contains(Reason.WRONG_LANGUAGE);
    }

    private static Wording wording(String line, String text) {
        return Wording.of(new Statement(Place.BULLET, text, List.of(new Evidence(new UUID(0, 1), List.of(line)))));
    }
}
