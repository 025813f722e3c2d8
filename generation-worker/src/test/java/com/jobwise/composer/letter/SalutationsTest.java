package com.jobwise.composer.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.generation.GenerationOptions;
import com.jobwise.style.ExtractedStyle;
import com.jobwise.style.ExtractedStyle.Salutation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SalutationsTest {

    private static final GenerationOptions TO_DANA =
            new GenerationOptions(5, 3, true, null, "medium", null, "Dana Mwangi", 4, null);

    @Test
    void aNamedReaderIsGreetedByName() {
        assertThat(Salutations.greeting(null, TO_DANA)).isEqualTo("Dear Dana Mwangi,");
        assertThat(Salutations.greeting(style("Hi there,", "Cheers"), TO_DANA)).isEqualTo("Hi Dana Mwangi,");
        assertThat(Salutations.greeting(style("To whom it may concern,", ""), TO_DANA))
                .isEqualTo("Dear Dana Mwangi,");
    }

    @Test
    void withoutANameTheStyleGreets() {
        assertThat(Salutations.greeting(null, GenerationOptions.DEFAULTS)).isEqualTo("Dear Hiring Manager,");
        assertThat(Salutations.greeting(style("Dear Hiring Committee,", ""), GenerationOptions.DEFAULTS))
                .isEqualTo("Dear Hiring Committee,");
    }

    @Test
    void aNameInTheSampleNeverComesAlong() {
        assertThat(Salutations.greeting(style("Dear Merrowby team,", ""), GenerationOptions.DEFAULTS))
                .isEqualTo("Dear Hiring Manager,");
        assertThat(Salutations.closing(style("", "Warmly, Eleanor"), Bucket.NEUTRAL))
                .isEqualTo("Kind regards,");
    }

    @Test
    void aClosingKeepsTheStylesForm() {
        assertThat(Salutations.closing(style("", "Yours faithfully,"), Bucket.PLAIN))
                .isEqualTo("Yours faithfully,");
        assertThat(Salutations.closing(null, Bucket.PLAIN)).isEqualTo("Best wishes,");
    }

    @Test
    void onlyAFinishedPhraseWithoutFactsCloses() {
        assertThat(SignaturePhrases.closing(phrases("I look forward to hearing from you")))
                .contains("I look forward to hearing from you");
        assertThat(SignaturePhrases.closing(phrases("I am passionate about"))).isEmpty();
        assertThat(SignaturePhrases.closing(phrases("I look forward to joining the")))
                .isEmpty();
        assertThat(SignaturePhrases.closing(phrases("I would love to see the Gravelcat bench")))
                .isEmpty();
    }

    private static ExtractedStyle style(String greeting, String closing) {
        return new ExtractedStyle("", 0.5, null, null, null, List.of(), new Salutation(greeting, closing), Map.of());
    }

    private static ExtractedStyle phrases(String phrase) {
        return new ExtractedStyle("", 0.5, null, null, null, List.of(phrase), null, Map.of());
    }
}
