package com.jobwise.composer.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeniedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not required: Kubernetes",
                "Kubernetes is not required",
                "Kubernetes experience is not necessary",
                "No Kubernetes knowledge needed",
                "You do not need a degree",
                "You don't need Kubernetes",
                "No prior banking experience required"
            })
    void whatIsNotAskedForIsNoRequirement(String requirement) {
        assertThat(Denied.without(requirement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Java and SQL (Kubernetes not required)   | Java and SQL
            Java is a must. A degree is not needed.  | Java is a must.
            Docker, but Kubernetes is not required   | Docker
            Kubernetes is a plus but not required    | Kubernetes is a plus but not required
            Strong Java, no exceptions               | Strong Java, no exceptions
            """)
    void onlyTheDeniedPartGoes(String requirement, String left) {
        assertThat(Denied.without(requirement)).isEqualTo(left);
    }
}
