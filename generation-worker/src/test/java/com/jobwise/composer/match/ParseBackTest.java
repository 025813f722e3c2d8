package com.jobwise.composer.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.cast.Cast;
import com.jobwise.composer.cast.PostingBuilder;
import com.jobwise.composer.cast.Requests;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.profile.MasterProfile;
import com.jobwise.terms.SkillLexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader has to notice damage, or it proves nothing. */
class ParseBackTest {

    private static final MasterProfile MIRA = Cast.mira().build();

    private final RulesComposer composer = new RulesComposer(SkillLexicon.standard());
    private final com.jobwise.composer.DocumentPlan plan = composer.plan(
            Requests.resume(MIRA, PostingBuilder.posting().must("Java").build()));
    private final String text = composer.compose(
                    Requests.resume(MIRA, PostingBuilder.posting().must("Java").build()))
            .contentText();

    @Test
    void aWholeResumeIsReadWhole() {
        assertThat(ParseBack.ofResume(text, plan, MIRA)).isEqualTo(1);
    }

    @Test
    void everyKindOfDamageIsNoticed() {
        for (var damaged : List.of(
                text.replace("Tindra Payments", "Tindra"),
                text.replace("Junior Developer", "Developer"),
                text.replace("Aug 2016", "Sep 2016"),
                text.replace("Mar 2020 – Present", "Mar 2020"),
                text.replace("Terraform", "Tform"),
                text.replace("mira@solvang.example", ""),
                text.replace("EXPERIENCE\n", "WHAT I DID\n"),
                text.replace("fi", "\uFB01"))) {
            assertThat(damaged).isNotEqualTo(text);
            assertThat(ParseBack.ofResume(damaged, plan, MIRA)).isLessThan(1);
        }
    }

    @Test
    void anUnreadableTextScoresNothing() {
        assertThat(ParseBack.ofResume("\uFFFD", plan, MIRA)).isZero();
    }

    @Test
    void datesAreReadAsMonths() {
        assertThat(PlainTextReader.dates("Bergen | Mar 2019 – Present", 2)).containsExactly("2019-03", "present");
        assertThat(PlainTextReader.dates("2014 – Sep 2016", 2)).containsExactly("2014", "2016-09");
    }
}
