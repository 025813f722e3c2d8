package com.jobwise.composer.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPersonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Reduced cloud spend by 40 %                                       | I reduced cloud spend by 40 %
            Reduced cloud spend by 40 %.                                      | I reduced cloud spend by 40 %
            - Reduced cloud spend by 40 %                                     | I reduced cloud spend by 40 %
            🚀 Reduced cloud spend by 40 %                                    | I reduced cloud spend by 40 %
            Led team of 5 engineers in a migration                            | I led a team of 5 engineers in a migration
            Implemented CI/CD pipeline reducing deploy time from 2h to 15min  | I implemented a CI/CD pipeline reducing deploy time from 2h to 15min
            Built HL7 gateway for two wards                                   | I built an HL7 gateway for two wards
            Planned and ran the social media campaign                         | I planned and ran the social media campaign
            Designed, built and shipped the ledger                            | I designed, built and shipped the ledger
            Set up lathes and mills from drawings                             | I set up lathes and mills from drawings
            Precepted 11 new nurses on nights                                 | I precepted 11 new nurses on nights
            Automated reconciliation of statements, saving two days           | I automated reconciliation of statements, saving two days
            Cut errors by half; wrote the guide that everybody uses           | I cut errors by half; I wrote the guide that everybody uses
            Ran usability tests; the new page cut mails by half               | I ran usability tests; the new page cut mails by half
            Worked with four teams on one schema                              | I worked with four teams on one schema
            I led the move to Postgres in 2021                                | I led the move to Postgres in 2021
            We shipped the reader app to nine libraries                       | We shipped the reader app to nine libraries
            """)
    void aDeedIsToldWithI(String line, String told) {
        assertThat(FirstPerson.tell(line, false)).extracting(Told::text).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Team of 5 engineers across two sites",
                "Responsible for the night shift budget",
                "Relief charge nurse for up to 32 patients",
                "Promoted to senior engineer after one year",
                "Picked to orient new assistants after a year",
                "Awarded employee of the month in May",
                "Used in production by four companies",
                "Selected by the board as safety lead",
                "Experienced in leading large teams",
                "Skilled negotiator with union contracts",
                "Certified Kubernetes administrator since 2020",
                "Automated tests of the payment API",
                "Managed services provider for 20 clients",
                "Set of twelve cards for patients",
                "Distributed systems lead for two products",
                "Leading a team of five people",
                "Resident falls went down by a quarter",
                "Epic super user for the unit: built tip sheets",
                "Reduced latency -> 200 ms on p99",
                "Reduced cost w/ spot instances everywhere",
                "REDUCED COST BY FORTY PERCENT IN A YEAR",
                "Reduced the cost (by half of all spend",
                "This reduced cost by half in a year",
                "Leitete ein Team von fünf Menschen",
                "قاد فريقا من خمسة مهندسين في المشروع",
                "Reduced cost",
                "Why reduce cost when you can cut scope?",
                "See https://example.com for the talk",
                "Increased ✨ delight ✨ for all of our users"
            })
    void whatIsNoCertainDeedIsLeftOut(String line) {
        assertThat(FirstPerson.tell(line, false)).isEmpty();
    }

    @Test
    void thePresentTenseIsForPositionsThatGoOn() {
        assertThat(FirstPerson.tell("Mentor three junior engineers", true))
                .extracting(Told::text)
                .containsExactly("I mentor three junior engineers");
        assertThat(FirstPerson.tell("Mentor three junior engineers", false)).isEmpty();
        assertThat(FirstPerson.tell("Support tickets and phone lines", true)).isEmpty();
        assertThat(FirstPerson.tell("Lead engineer for the payments team", true))
                .isEmpty();
    }

    @Test
    void aLineOfTwoSentencesNeedsBothToWork() {
        assertThat(FirstPerson.tell("Reduced cost by 40 %. Introduced caching in front of the API.", false))
                .extracting(Told::text)
                .containsExactly("I reduced cost by 40 %", "I introduced caching in front of the API");
        assertThat(FirstPerson.tell("Reduced cost by 40 %. Team effort, led by Anna Lund.", false))
                .isEmpty();
    }

    @Test
    void aLongLineIsLeftOut() {
        assertThat(FirstPerson.tell("Wrote " + "the long story of the long road and ".repeat(10) + "more", false))
                .isEmpty();
    }
}
