package com.jobwise.composer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Requests;
import com.jobwise.composer.cast.Styles;
import com.jobwise.style.ExtractedStyle;
import com.jobwise.terms.style.TextFigures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The same person and posting, told in two voices: measured again by what measures samples. */
class OppositeStylesTest {

    static final Iterable<ExamplePeople.Pair> PAIRS = ExamplePeople.PAIRS;

    @ParameterizedTest
    @FieldSource("PAIRS")
    void formalSampleMakesLongerMoreFormalSentencesWithoutContractions(ExamplePeople.Pair pair) {
        var plain = figures(pair, Styles.PLAIN);
        var formal = figures(pair, Styles.FORMAL);

        assertThat(formal.rhythm().meanWords()).isGreaterThan(plain.rhythm().meanWords() + 2);
        assertThat(formal.formality()).isGreaterThan(plain.formality() + 0.1);
        assertThat(formal.wording().contractionsPer100Words()).isZero();
        assertThat(plain.wording().contractionsPer100Words()).isPositive();
    }

    private static TextFigures figures(ExamplePeople.Pair pair, ExtractedStyle style) {
        var letter = Documents.make(
                Requests.letter(ExamplePeople.named(pair.person()), ExamplePostings.named(pair.posting()), style));
        return TextFigures.of(letter.contentText());
    }
}
