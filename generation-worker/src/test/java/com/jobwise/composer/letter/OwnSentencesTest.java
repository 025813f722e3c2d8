package com.jobwise.composer.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.terms.SkillLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSentencesTest {

    private final SummarySentence summary =
            new SummarySentence(new Profession(new LoweredStart(SkillLexicon.standard())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since 2015 I have built services where a lost message costs somebody real trouble.",
                "I like boring databases, small deployments and clear runbooks.",
                "Two evenings a week I teach motor control to apprentices.",
                "Patients and aides tell me the same thing: I explain it until it makes sense."
            })
    void aSentenceInTheFirstPersonStandsAsItIs(String sentence) {
        assertThat(summary.of(sentence)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chartered accountant and financial controller.     | I am a chartered accountant and financial controller
            Registered nurse with experience in step-down care. | I am a registered nurse with experience in step-down care
            Engineer who likes quiet systems.                  | I am an engineer who likes quiet systems
            Trained in audit, then spent four years in software. | I trained in audit, then spent four years in software
            """)
    void aProfessionOrADeedIsPutIntoTheFirstPerson(String sentence, String told) {
        assertThat(summary.of(sentence)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Looking for a role where teaching and nursing come together.",
                "I am looking for my next challenge in a bank.",
                "Strong in PLC troubleshooting, and I read drawings.",
                "Passionate, driven, results-oriented!!!",
                "It is what I do every day at work.",
                "Level I and II support for a help desk.",
                "Results.",
                "Experienced in leading teams and budgets."
            })
    void whatIsNoSoundSentenceIsLeftOut(String sentence) {
        assertThat(summary.of(sentence)).isEmpty();
    }
}
