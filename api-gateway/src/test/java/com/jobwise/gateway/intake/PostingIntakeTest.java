package com.jobwise.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingIntakeTest {

    private static final int LONGEST = 15_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n\t ",
                "\u200B\uFEFF",
                "--- 12 --- 34",
                "&nbsp;&nbsp;",
                "\u0000\u0001\u0002PK\u0003\u0004"
            })
    void textWithoutAPostingIsRefusedWithASentence(String text) {
        assertThatExceptionOfType(UnreadablePostingException.class)
                .isThrownBy(() -> Read.text(text))
                .withMessageEndingWith(".");
    }

    @Test
    void pageOfAnExpiredJobIsRefused() {
        assertThatExceptionOfType(UnreadablePostingException.class).isThrownBy(() -> Read.text("""
                        Skip to content
                        Sorry, this position is no longer accepting applications.
                        You may also like
                        Junior Java Developer, remote, up to £35k, 1+ year of experience
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Bookkeeper - Tamarind Kettle Co-operative ; Bookkeeper ; Tamarind Kettle Co-operative
            Recruiter (0.6) @ Weirbrook Care Homes ; Recruiter (0.6) ; Weirbrook Care Homes
            Data Engineer | Inchmoor Grid | Remote (US) ; Data Engineer ; Inchmoor Grid
            Electrician – 2nd Shift\\nStollmark | Appleton, WI ; Electrician – 2nd Shift ; Stollmark
            Inverness\\nProject Manager\\nDenmoor & Skerry ; Project Manager ; Denmoor & Skerry
            Android Developer at Nimbuscask, Porto ; Android Developer ; Nimbuscask
            Wanted: Pattern Maker\\nQuillon Ltd ; Pattern Maker ; Quillon Ltd
            """)
    void titleAndCompanyAreFoundInManyForms(String head, String title, String company) {
        var draft = Read.text(head.replace("\\n", "\n") + "\n\nYou would work with five people in a yard.\n");

        assertThat(draft.title()).isEqualTo(title);
        assertThat(draft.company()).isEqualTo(company);
    }

    @Test
    void unnamedEmployerStaysUnknown() {
        var draft = Read.text(
                "Assistant Store Manager at a family-run bookshop in Burlington, Vermont. You've worked in retail.");

        assertThat(draft.title()).isEqualTo("Assistant Store Manager");
        assertThat(draft.company()).isEqualTo("Unknown company");
        assertThat(draft.location()).isEqualTo("Burlington, Vermont");
    }

    @Test
    void namesFitTheirColumns() {
        var draft = Read.text("Title: " + "Engineer of things ".repeat(40) + "\nCompany: " + "Quillon ".repeat(60)
                + "\n\nWe build.\n");

        assertThat(draft.title()).hasSizeLessThanOrEqualTo(200).startsWith("Engineer of things");
        assertThat(draft.company()).hasSizeLessThanOrEqualTo(200).startsWith("Quillon");
    }

    @ParameterizedTest
    @CsvSource({"payments-backend-engineer, en", "theatre-marketing-assistant, en", "plant-maintenance-technician, en"})
    void languageIsTold(String example, String language) {
        assertThat(Read.example(example).language()).isEqualTo(language);
    }

    @Test
    void germanIsTold() {
        assertThat(Read.text(
                                "Schichtleiter (m/w/d)\nHasenkamp KG\n\nSie führen ein Team von 14 Personen und planen die Schicht für das Lager.")
                        .language())
                .isEqualTo("de");
    }

    @Test
    void keywordsKeepTheirSignsAndComeOnlyFromWantsAndTasks() {
        var draft = Read.text("""
                Developer
                Quillon Ltd

                About us
                Our neighbours use Scala.

                Tasks
                - Move services to Kubernetes
                Requirements
                - C++, C# and .NET
                - Node.js or Go
                - Rust is not required
                Benefits
                - Free Python lessons
                """);

        assertThat(draft.keywords())
                .contains("C++", "C#", ".NET", "Node.js", "Go", "Kubernetes")
                .doesNotContain("Scala", "Rust", "Python");
    }

    @Test
    void sameTextGivesTheSameDraft() {
        assertThat(Read.example("hospital-interface-engineer")).isEqualTo(Read.example("hospital-interface-engineer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a] ",
                "must, ",
                "preferred, ",
                "111,",
                "1,11",
                "a",
                "A",
                " ",
                "(",
                "[",
                "<",
                "<a ",
                "&",
                "*",
                "**a",
                "_",
                "#",
                "$1",
                "1,",
                "1 ",
                "€1-",
                "Aa ",
                "Aa, ",
                "A, ",
                "a. ",
                "- a\n",
                "not ",
                "required, ",
                "; ",
                "[a](http://",
                "<instructions>",
                "😀",
                "x: y\n",
                "looking for a Aa ",
                "a | b ",
                "> a\n",
                "Remote (",
                "a a at B ",
                "1'000 "
            })
    void hostileTextDoesNotHangTheReader(String unit) {
        var text = (unit.repeat(LONGEST / unit.length()) + "\nEngineer")
                .substring(0, LONGEST / unit.length() * unit.length());

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try {
                assertThat(Read.text(text + "!").title()).isNotBlank();
            } catch (UnreadablePostingException refused) {
                assertThat(refused).hasMessageEndingWith(".");
            }
        });
    }
}
