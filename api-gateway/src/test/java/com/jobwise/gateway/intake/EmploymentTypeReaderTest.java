package com.jobwise.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.EmploymentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentTypeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Full-time, permanent                   | FULL_TIME
            Vollzeit, unbefristet                  | FULL_TIME
            22.5 hours per week, permanent         | PART_TIME
            Teilzeit                               | PART_TIME
            Freelance, 24-32 h/week                | CONTRACT
            B2B contract                           | CONTRACT
            Fixed term, 12 months                  | TEMPORARY
            Maternity cover                        | TEMPORARY
            CDD de 9 mois, temps plein             | TEMPORARY
            40 hours per week                      | FULL_TIME
            Leeds                                  | FULL_TIME
            """)
    void termsSayTheType(String line, EmploymentType type) {
        assertThat(Read.withHead(line).employmentType()).isEqualTo(type);
    }

    @Test
    void internIsKnownByTheTitle() {
        assertThat(Read.text("Software Engineering Intern\nQuillon Ltd\n\nYou code.")
                        .employmentType())
                .isEqualTo(EmploymentType.INTERNSHIP);
    }

    @Test
    void contractsAmongTheTasksAreNoContractJob() {
        assertThat(Read.text("Counsel\nQuillon Ltd\n\nTasks\n- Contract drafting\n- Part-time staff questions\n")
                        .employmentType())
                .isEqualTo(EmploymentType.FULL_TIME);
    }
}
