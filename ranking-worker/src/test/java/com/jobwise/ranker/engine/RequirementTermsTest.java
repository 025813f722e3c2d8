package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementTermsTest {

    private static final String DESCRIPTION =
            "You keep the ledger of our bank correct. You write tests for every payout.";

    @Test
    void requirementsStayVerbatimWithTheirWeight() {
        assertThat(RequirementTerms.of(Postings.payments()).terms())
                .containsExactly(
                        new PostingTerm("5+ years of Java in payment or bank software", 3),
                        new PostingTerm("Kafka or another message queue", 2),
                        new PostingTerm("You like to mentor and train others", 1));
    }

    @Test
    void descriptionIsLeftAloneWhereRequirementsAreEnough() {
        var posting = Postings.posting(
                "Engineer", DESCRIPTION, List.of(), Postings.must("Java"), Postings.must("Kafka"), Postings.must("Go"));
        assertThat(RequirementTerms.of(posting).terms()).hasSize(3);
        assertThat(RequirementTerms.of(posting).wholeText()).contains("ledger of our bank");
    }

    @Test
    void sentencesOfTheDescriptionHelpOutWithLittleWeight() {
        var terms = RequirementTerms.of(Postings.posting("Engineer", DESCRIPTION, List.of(), Postings.must("Java")));
        assertThat(terms.stated()).isEqualTo(1);
        assertThat(terms.terms())
                .hasSize(3)
                .last()
                .extracting(PostingTerm::weight)
                .isEqualTo(1);
    }

    @Test
    void sameRequirementTwiceCountsOnce() {
        assertThat(RequirementTerms.of(Postings.requiring("Java", "Java ", " ", "Kafka", "Go"))
                        .terms())
                .hasSize(3);
    }
}
