package com.jobwise.composer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Requests;
import com.jobwise.composer.cast.Styles;
import com.jobwise.terms.SkillLexicon;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SameInputTest {

    @Test
    void sameInputTwiceIsTheSameDocumentToTheByte() {
        for (var pair : ExamplePeople.PAIRS) {
            assertThat(documents(pair)).isEqualTo(documents(pair));
        }
    }

    /** Composers and requests are made anew each time, so that nothing remembered can help. */
    private static byte[] documents(ExamplePeople.Pair pair) {
        var person = ExamplePeople.named(pair.person());
        var posting = ExamplePostings.named(pair.posting());
        var composer = new RulesComposer(SkillLexicon.standard());
        var text = composer.compose(Requests.resume(person, posting))
                + "\n" + composer.compose(Requests.letter(person, posting, Styles.PLAIN))
                + "\n" + composer.compose(Requests.letter(person, posting, Styles.FORMAL));
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
