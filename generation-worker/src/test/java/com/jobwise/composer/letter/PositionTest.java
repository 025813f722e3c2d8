package com.jobwise.composer.letter;

import static com.jobwise.composer.cast.PostingBuilder.posting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({
        "Backend Engineer (all genders), Backend Engineer",
        "Schnittstellen-Entwickler (m/w/d), Schnittstellen-Entwickler",
        "Pflegefachkraft [w|m|x], Pflegefachkraft",
        "Engineer (Payments), Engineer (Payments)",
        "Technician (2nd Shift), Technician (2nd Shift)"
    })
    void whoMayApplyIsNoPartOfTheRole(String title, String inALetter) {
        var advertised = posting(title, "Obolara Pay GmbH").build();

        assertThat(Position.of(advertised, null).title()).isEqualTo(inALetter);
    }

    @ParameterizedTest
    @CsvSource({"Untitled posting", "unknown", "Not specified"})
    void placeholderIsNotWrittenIntoALetter(String title) {
        assertThat(Position.of(posting(title, "Obolara Pay GmbH").build(), null).title())
                .isEmpty();
    }
}
