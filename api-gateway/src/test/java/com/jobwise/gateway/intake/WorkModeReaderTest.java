package com.jobwise.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkModeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Remote (UK)                                       | REMOTE
            100% remote from Poland                           | REMOTE
            Hamburg or remote within Germany                  | REMOTE
            Work from home, anywhere in Wales                 | REMOTE
            Leeds, hybrid                                     | HYBRID
            Leeds, two days a week at home                    | HYBRID
            Two days remote, three in the workshop            | HYBRID
            Leeds, five days a week in the office             | ONSITE
            On-site                                           | ONSITE
            This position is not eligible for remote work     | ONSITE
            This is not a work-from-home position             | ONSITE
            Vor Ort, kein Homeoffice                          | ONSITE
            Poste sur site, sans télétravail                  | ONSITE
            Leeds                                             | UNSPECIFIED
            """)
    void headSaysWhereTheWorkIsDone(String line, WorkMode mode) {
        assertThat(Read.withHead(line).workMode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Travel to remote sites in the north",
                "Ten work-from-anywhere days a year",
                "A rural and remote allowance",
                "Remote monitoring of our pumps",
                "Places so remote that concrete comes by ferry",
                "Hybrid vehicles for every crew"
            })
    void otherUsesOfTheWordsDoNotCount(String line) {
        assertThat(Read.text("Driver\nQuillon Ltd\n\nBenefits\n- " + line + "\n")
                        .workMode())
                .isEqualTo(WorkMode.UNSPECIFIED);
    }
}
