package com.jobwise.stylist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.stylist.prompt.ToneAnswer;
import com.jobwise.stylist.prompt.ToneVocabulary;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.worker.injection.Injection;
import com.jobwise.worker.injection.Leak;
import com.jobwise.worker.injection.ObedientModel;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.withheld.Withheld;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Commands in a sample letter: what is measured and what a model adds are words of closed lists, whoever obeys. */
class InjectionIntoToneTest {

    private static final String LETTER = """
            Dear Hiring Manager,

            I bake bread, and I have sold it at Saltmarsh Market for six years. %s

            I look forward to hearing from you. I would love to show you the oven.

            Kind regards,
            Mira Solvang
            """;

    private final StyleAnalyzer analyzer = new MeasuredStyleAnalyzer(SkillLexicon.standard());

    @Test
    void onlyWordsOfTheClosedListComeOut() {
        Set<String> reached = new HashSet<>();
        Injection.all().forEach(injection -> {
            var sample = LETTER.formatted(injection.text());
            var model = new ObedientModel(injection, InjectionIntoToneTest::obeying);
            var tone = ModelTone.of(sample, Withheld.of(List.of()), model);

            assertThat(ToneVocabulary.WORDS).as("%s", injection).containsAll(tone.words());
            assertThat(tone.words()).hasSizeLessThanOrEqualTo(5);
            if (model.isReached()) {
                reached.add(injection.id());
            }
        });
        assertThat(reached).hasSizeGreaterThan(35);
    }

    @Test
    void theMeasuredStyleSaysNothingOfIt() {
        Injection.all().forEach(injection -> {
            var style =
                    analyzer.analyze(LETTER.formatted(injection.text())).style().toString();

            assertThat(Leak.in(style)).as("%s", injection).isEmpty();
            assertThat(Leak.contactsIn(style, "")).as("%s", injection).isEmpty();
            assertThat(Leak.marksIn(style, injection, ""))
                    .as("%s %s", injection, style)
                    .isEmpty();
        });
    }

    /** Its own words, and one of the list with and without a true quote. */
    private static Object obeying(ModelRequest<?> asked, String says) {
        return new ToneAnswer(List.of(
                new ToneAnswer.Word(says, "I have sold it at Saltmarsh Market"),
                new ToneAnswer.Word("warm", says),
                new ToneAnswer.Word("plain", "I bake bread, and I have sold it"),
                new ToneAnswer.Word(says, says)));
    }
}
