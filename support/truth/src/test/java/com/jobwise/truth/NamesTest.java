package com.jobwise.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @Test
    void aLegalFormIsNoPartOfAName() {
        assertThat(Names.core("The Ostermoor GmbH & Co. KG")).containsExactly("ostermoor");
    }

    @Test
    void aNameOfLegalFormsOnlyStays() {
        assertThat(Names.core("Holding AG")).containsExactly("holding", "ag");
    }

    @Test
    void aNameIsFoundWithOrWithoutItsLegalFormAndOnlyWithACapital() {
        assertThat(Names.names(read("Cook at Linde for two years"), "Linde GmbH"))
                .isTrue();
        assertThat(Names.names(read("Planted a linde for the town"), "Linde GmbH"))
                .isFalse();
        assertThat(Names.names(read("Cook at Lindenhof"), "Linde GmbH")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Postgres, PostgreSQL, true",
        "K8s, Kubernetes, true",
        "JS, JavaScript, true",
        "ArcGIS, QGIS, false",
        "MySQL, PostgreSQL, false",
        "wound management, Wound care, true",
    })
    void oneProductIsNotAnother(String said, String own, boolean isSame) {
        assertThat(Spelling.isSame(said, own)).isEqualTo(isSame);
    }

    private static Passage read(String text) {
        return new Passage(text, List.of());
    }
}
