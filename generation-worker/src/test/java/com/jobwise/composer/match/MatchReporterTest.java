package com.jobwise.composer.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jobwise.composer.cast.Cast;
import com.jobwise.composer.cast.PostingBuilder;
import com.jobwise.composer.cast.ProfileBuilder;
import com.jobwise.composer.cast.Requests;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.generation.MatchReport;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.terms.SkillLexicon;
import org.junit.jupiter.api.Test;

class MatchReporterTest {

    private static final JobPosting POSTING = PostingBuilder.posting()
            .must("Java", "PostgreSQL", "Kafka")
            .core("Kubernetes")
            .nice("Terraform")
            .build();

    @Test
    void theTotalIsItsPartsAndNothingElse() {
        var report = report(Cast.mira().build(), POSTING);
        var parts = report.parts();
        var sum = 0.60 * parts.get("coverage") + 0.20 * parts.get("completeness") + 0.20 * parts.get("parse_back");
        assertThat(report.total()).isCloseTo(100 * sum * parts.get("stuffing"), within(0.051));
        assertThat(report.formula()).isEqualTo("match-1");
        assertThat(report.weights()).containsEntry("coverage", 0.60).hasSize(3);
        assertThat(report.note()).contains("No public applicant tracking system publishes a score");
    }

    @Test
    void theSameBytesGiveTheSameReport() {
        assertThat(report(Cast.mira().build(), POSTING))
                .isEqualTo(report(Cast.mira().build(), POSTING));
    }

    @Test
    void theHashFollowsTheInput() {
        var hash = report(Cast.mira().build(), POSTING).inputHash();
        assertThat(hash).matches("[0-9a-f]{64}");
        var changed = Cast.mira().technical("Java").build();
        assertThat(report(changed, POSTING).inputHash()).isNotEqualTo(hash);
    }

    @Test
    void anEmptyPostingGivesNoFigure() {
        var report = report(Cast.mira().build(), PostingBuilder.posting().build());
        assertThat(report.total()).isNull();
        assertThat(report.reason()).startsWith("LOW_CONFIDENCE");
        assertThat(report.baseline()).isNull();
    }

    @Test
    void anEmptyProfileEarnsLittle() {
        var nobody = ProfileBuilder.named("Lea Brandt").build();
        assertThat(report(nobody, POSTING).parts()).containsEntry("coverage", 0.0);
        assertThat(report(nobody, POSTING).total()).isLessThan(30);
    }

    @Test
    void everyEmployerTitleDateAndSkillIsReadBack() {
        assertThat(report(Cast.mira().build(), POSTING).parts()).containsEntry("parse_back", 1.0);
        assertThat(report(Cast.tobias(), POSTING).parts()).containsEntry("parse_back", 1.0);
    }

    @Test
    void aDumpOfSkillsEarnsHalfAtMost() {
        var dump = ProfileBuilder.named("Lea Brandt")
                .technical("Java", "PostgreSQL", "Kafka", "Kubernetes", "Terraform")
                .job("Cook", "Pir 4", "2019-01", null, "Ran the kitchen")
                .build();
        var report = report(dump, POSTING);
        assertThat(report.parts()).containsEntry("coverage", 0.5);
        assertThat(report.coverage()).extracting(MatchReport.Coverage::level).containsOnly("declared");
    }

    @Test
    void theBaselineIsWhatTheWholeProfileWouldReach() {
        var short1 = Requests.of(
                com.jobwise.generation.DocumentType.RESUME,
                Cast.mira().build(),
                POSTING,
                null,
                Requests.experiences(1));
        var report = new RulesComposer(SkillLexicon.standard()).compose(short1).matchReport();
        assertThat(report.baseline()).isGreaterThan(report.parts().get("coverage"));
    }

    @Test
    void repetitionLowers() {
        var line = "Wrote Java tools for the Java guild, in Java, with more Java";
        var profile = ProfileBuilder.named("Lea Brandt")
                .job("Cook", "Pir 4", "2019-01", "2020-01", line + " and rye", line + " and oats", line + " and malt")
                .job(
                        "Baker",
                        "Ovn",
                        "2018-01",
                        "2018-12",
                        "Baked rye bread for 90 guests each and every single morning of the year in a very old oven behind the harbour")
                .job(
                        "Baker",
                        "Bakst",
                        "2017-01",
                        "2017-12",
                        "Baked rye bread for 90 guests each and every single morning of the year in a very old oven behind the harbour")
                .build();
        assertThat(report(profile, POSTING).parts().get("stuffing")).isEqualTo(0.9);
        assertThat(report(Cast.mira().build(), POSTING).parts()).containsEntry("stuffing", 1.0);
    }

    private static MatchReport report(MasterProfile profile, JobPosting posting) {
        return new RulesComposer(SkillLexicon.standard())
                .compose(Requests.resume(profile, posting))
                .matchReport();
    }
}
