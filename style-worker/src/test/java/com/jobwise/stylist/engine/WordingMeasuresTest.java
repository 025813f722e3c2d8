package com.jobwise.stylist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingMeasuresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The parsers were written by me.                      | Wrote the parsers.
            The runbook was also carefully reviewed by me.       | Reviewed the runbook.
            Designed it. The tests were designed, too.           | Designed it. I designed the tests.
            A team of four has been led by me since 2019.        | Led a team of four since 2019.
            Night shifts were cut from 40 to 12.                 | Cut night shifts from 40 to 12.
            """)
    void aPassiveThatWasTurnedIsFound(String before, String after) {
        assertThat(PassiveVoice.wasTurned(before, after)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The parsers were written by me.                | The parsers were written by me, in Java.
            The parsers were written by me.                | Parsers, written in Java.
            The parsers were written by me. Led a team.    | Led a team.
            The parsers were written by me.                | Built the parsers.
            The parsers were written by me.                | Written in Java: the parsers.
            Wrote the parsers.                             | The parsers were written by me.
            Was responsible for parsers.                   | Wrote parsers.
            I was writing parsers.                         | Wrote parsers.
            The parsers were designed.                     | Parsers designed by me.
            """)
    void whatWasNoPassiveOrIsNotTurnedIsNone(String before, String after) {
        assertThat(PassiveVoice.wasTurned(before, after)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Worked on parsers.                             | Wrote parsers.
            I was involved in the move to Kafka.           | Planned the move to Kafka.
            Made a plan for the ward. Led a team.          | Planned for the ward. Led a team.
            We took part in the audit.                     | Audited the ward.
            Successfully dealt with complaints.            | Resolved complaints.
            """)
    void aStrongVerbInPlaceOfAWeakOneIsFound(String before, String after) {
        assertThat(LeadVerbs.areStronger(before, after)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Worked on parsers. Led a team.                 | Led a team.
            Worked on parsers.                             | Helped with parsers.
            Worked on parsers.                             | Parsers in Java.
            Worked on parsers.                             | Design of parsers.
            Wrote parsers.                                 | Built parsers.
            Responsible for leading a team                 | Leading a team
            Wrote parsers.                                 | Worked on parsers.
            Built what they worked on.                     | Built parsers.
            """)
    void anotherVerbIsNotAStrongerOne(String before, String after) {
        assertThat(LeadVerbs.areStronger(before, after)).isFalse();
    }
}
