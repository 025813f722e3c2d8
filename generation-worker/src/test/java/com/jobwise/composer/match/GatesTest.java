package com.jobwise.composer.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.cast.Cast;
import com.jobwise.composer.cast.PostingBuilder;
import com.jobwise.composer.cast.ProfileBuilder;
import com.jobwise.composer.cast.Requests;
import com.jobwise.generation.MatchReport.Gate;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.terms.SkillLexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTest {

    private static final MasterProfile MIRA = Cast.mira().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5+ years of Java experience                   | years    | unverified
            At least three years of PostgreSQL experience | years    | pass
            20+ years of professional experience          | years    | fail
            Bachelor's degree                             | degree   | pass
            Master's degree in informatics                | degree   | fail
            Bachelor's or master's degree                 | degree   | pass
            Master's degree or equivalent experience      | degree   | unverified
            Bachelor's degree in chemistry                | degree   | unverified
            Fluent English                                | language | pass
            Native English                                | language | fail
            Fluent German                                 | language | unverified
            A valid work permit                           | permit   | unverified
            Driver's license                              | permit   | unverified
            """)
    void eachGateIsJudgedByTheProfile(String requirement, String kind, String result) {
        var gate =
                gates(MIRA, PostingBuilder.posting().must(requirement).build()).getFirst();
        assertThat(gate.kind()).isEqualTo(kind);
        assertThat(gate.result()).as(gate.because()).isEqualTo(result);
        assertThat(gate.because()).endsWith(".");
    }

    @Test
    void aLicencePassesWhileItIsValid() {
        var posting = PostingBuilder.posting().must("Active Oregon RN license").build();
        assertThat(gates(Cast.tobias(), posting)).extracting(Gate::result).containsExactly("pass");
        var lapsed = ProfileBuilder.named("Lea Brandt")
                .certificate("Oregon RN license", "2024-01")
                .build();
        assertThat(gates(lapsed, posting)).extracting(Gate::result).containsExactly("fail");
    }

    @Test
    void overlappingPositionsCountOnce() {
        var busy = ProfileBuilder.named("Lea Brandt")
                .job("Cook", "Pir 4", "2020-01", "2021-12", "Ran the kitchen")
                .job("Baker", "Ovn", "2020-01", "2021-12", "Baked rye bread")
                .build();
        var posting = PostingBuilder.posting()
                .must("3 years of professional experience")
                .build();
        assertThat(gates(busy, posting)).extracting(Gate::result).containsExactly("fail");
    }

    @Test
    void aBareYearIsNotTurnedIntoAWholeOne() {
        var vague = ProfileBuilder.named("Lea Brandt")
                .job("Cook", "Pir 4", "2019", "2021", "Ran the kitchen")
                .build();
        var posting = PostingBuilder.posting()
                .must("2 years of professional experience")
                .build();
        assertThat(gates(vague, posting)).extracting(Gate::result).containsExactly("unverified");
    }

    @Test
    void whatIsNotAskedForOpensNoGate() {
        var posting = PostingBuilder.posting()
                .must("You do not need a degree", "German market experience", "Office: MS Excel")
                .build();
        assertThat(gates(MIRA, posting)).extracting(Gate::kind).doesNotContain("degree", "language");
    }

    @Test
    void aPreferenceIsSaidToBeOne() {
        var posting = PostingBuilder.posting().nice("Master's degree").build();
        assertThat(gates(MIRA, posting).getFirst().because()).endsWith("Preferred only.");
    }

    @Test
    void whatNamesNothingIsShownAsUnverified() {
        var posting = PostingBuilder.posting().must("Strong team player").build();
        assertThat(gates(MIRA, posting)).extracting(Gate::kind).containsExactly("other");
    }

    private static List<Gate> gates(MasterProfile profile, JobPosting posting) {
        var request = Requests.resume(profile, posting);
        return new Gates(SkillLexicon.standard(), request).of(AskedTerms.requirements(posting));
    }
}
