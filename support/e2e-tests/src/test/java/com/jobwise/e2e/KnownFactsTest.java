package com.jobwise.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The check can fail: lies of each kind are seen, the person's own words are not. */
class KnownFactsTest {

    private final KnownFacts facts = KnownFacts.of(Person.example("people/ilka-vandersee.json"));

    @Test
    void ownWordsAreKnown() {
        assertThat(facts.unknownIn(
                        "At Talerwerk GmbH, I designed the double-entry ledger on PostgreSQL that books 1.2 million"
                                + " payments a day. Jun 2018 – Mar 2022"))
                .isEmpty();
    }

    @Test
    void liesAreSeen() {
        assertThat(facts.unknownIn("At Talerwerk GmbH, I led 47 engineers.")).containsExactly("47");
        assertThat(facts.unknownIn("Before that, I worked at Obolara.")).containsExactly("Obolara");
        assertThat(facts.unknownIn("I know Terraform and AWS.")).containsExactlyInAnyOrder("Terraform", "AWS");
        assertThat(facts.unknownIn("Backend Engineer | Jun 2018 – Aug 2023")).containsExactly("Aug 2023");
    }
}
