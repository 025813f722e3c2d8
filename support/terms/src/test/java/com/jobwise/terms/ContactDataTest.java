package com.jobwise.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ilka@vandersee.example",
                "+49 30 5550 0101",
                "(030) 555-0101",
                "030/5550101",
                "555-555-0101",
                "555 555 0101",
                "555.555.0101",
                "https://vandersee.example/cv",
                "www.vandersee.example",
                "github.com/ilka"
            })
    void whatReachesSomebodyIsStruckOut(String contact) {
        assertThat(ContactData.in("Write to " + contact + " today")).isTrue();
        assertThat(ContactData.masked("Write to " + contact + " today")).isEqualTo("Write to [...] today");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015 - 2018",
                "2018-06-01",
                "10 000 000 messages a day",
                "0.002 % of 1,000,000",
                "Node.js, C++ and @Override",
                "from 40 to 2 a week"
            })
    void yearsAndAmountsAreNone(String text) {
        assertThat(ContactData.in(text)).isFalse();
        assertThat(ContactData.masked(text)).isEqualTo(text);
    }
}
