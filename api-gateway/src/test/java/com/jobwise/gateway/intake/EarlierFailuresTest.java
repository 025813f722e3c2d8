package com.jobwise.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.EmploymentType;
import com.jobwise.posting.Importance;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader by first lines and substrings gets wrong. */
class EarlierFailuresTest {

    @Test
    void locationLineIsNotTheCompany() {
        var draft = Read.text("Data Engineer\nLocation: Remote\nCompany: Pellmere Grid\n\nWe need\n- SQL\n- Python\n");

        assertThat(draft.company()).isEqualTo("Pellmere Grid");
        assertThat(draft.workMode()).isEqualTo(WorkMode.REMOTE);
    }

    @Test
    void oneLineOfTextHasAnHonestPlaceholder() {
        assertThat(Read.text("Data Engineer").company()).isEqualTo("Unknown company");
    }

    @Test
    void skillsAreNoPlace() {
        var draft = Read.text("Developer\nPellmere Grid Ltd\nRequirements: Java, SQL, Docker\n");

        assertThat(draft.location()).isNull();
        assertThat(Read.texts(draft)).containsExactly("Java", "SQL", "Docker");
    }

    @Test
    void lineWithAHeadingWordStaysARequirement() {
        var draft = Read.withRequirements("5+ years of Java required", "Must have Kafka");

        assertThat(Read.of(draft, Importance.MUST)).containsExactly("5+ years of Java required", "Must have Kafka");
    }

    @Test
    void digitsAtTheStartOfABulletStay() {
        var draft = Read.text("""
                Analyst
                Quillon Foundry Ltd

                Requirements
                1. 10+ years in casting
                2. 3.5 GPA or higher
                3) 2 semesters of metallurgy
                - 5+ years with moulds
                """);

        assertThat(Read.texts(draft))
                .containsExactly(
                        "10+ years in casting",
                        "3.5 GPA or higher",
                        "2 semesters of metallurgy",
                        "5+ years with moulds");
    }

    @Test
    void moreThanFifteenRequirementsAreAllRead() {
        var bullets = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> "Knowledge of process " + number)
                .toArray(String[]::new);

        assertThat(Read.withRequirements(bullets).requirements()).hasSize(30);
    }

    @Test
    void shortBenefitIsRead() {
        assertThat(Read.text("Driver\nQuillon Ltd\n\nBenefits\n- 401k\n- PTO\n").benefits())
                .containsExactly("401k", "PTO");
    }

    @Test
    void distributedSystemsOnSiteAreNotRemote() {
        var draft =
                Read.withHead("On-site, Sheffield", "", "You will run our distributed systems and remote monitoring.");

        assertThat(draft.remote()).isFalse();
        assertThat(draft.workMode()).isEqualTo(WorkMode.ONSITE);
    }

    @Test
    void noRemoteWorkMeansNone() {
        assertThat(Read.withHead("No remote work").workMode()).isEqualTo(WorkMode.ONSITE);
    }

    @Test
    void employmentIsNotAlwaysFullTime() {
        assertThat(Read.withHead("Part-time, 20 hours a week").employmentType()).isEqualTo(EmploymentType.PART_TIME);
    }

    @Test
    void salaryInThousandsIsRead() {
        assertThat(Read.withHead("$95k-$120k").salaryRange()).isEqualTo("$95k-$120k");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $95k to $120k     | 95000 | 120000 | USD
            €60.000 – 70.000  | 60000 | 70000  | EUR
            £40,000 to £45,000 | 40000 | 45000 | GBP
            CHF 95-120k       | 95000 | 120000 | CHF
            """)
    void salaryInOtherWordsAndCurrenciesIsRead(String line, int min, int max, String currency) {
        var salary = Read.withHead(line).salary();

        assertThat(salary)
                .isEqualTo(new Salary(BigDecimal.valueOf(min), BigDecimal.valueOf(max), currency, Period.YEAR));
    }

    @Test
    void shortAndOddNamesAreKeywordsAndPartsOfWordsAreNot() {
        var keywords = Read.withRequirements("Go, R, .NET, C++, C# or Node.js", "Works well with teams")
                .keywords();

        assertThat(keywords).containsExactly("Go", "R", ".NET", "C++", "C#", "Node.js");
    }

    @Test
    void hybridIsNotRemote() {
        assertThat(Read.withHead("Hybrid, Leeds").remote()).isFalse();
    }

    @Test
    void moreThanFifteenBenefitsAreAllRead() {
        var bullets = IntStream.rangeClosed(1, 20).mapToObj(number -> "- Day off no. " + number);

        assertThat(Read.text("Driver\nQuillon Ltd\n\nBenefits\n" + String.join("\n", bullets.toList()) + "\n")
                        .benefits())
                .hasSize(20);
    }
}
