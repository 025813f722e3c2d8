package com.jobwise.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {

    @Test
    void entitiesAreDecoded() {
        assertThat(Cleaning.clean("R&amp;D &ndash; 3&nbsp;% &#39;x&#x27; &bogus; &amp;lt;"))
                .isEqualTo("R&D – 3 % 'x' &bogus; <");
    }

    @Test
    void invisibleCharactersAndWindowsLineEndsGo() {
        assertThat(Cleaning.clean("\uFEFF.N\u200BET\r\nC\u200D#\u202E\u0007\rGo\u00A0\u202F1"))
                .isEqualTo(".NET\nC#\nGo  1");
    }

    @Test
    void tagsBecomeLinesAndBullets() {
        var draft = Read.text(
                "<h1>Site Engineer</h1><h2>Larch &amp; Weir Builders</h2><h3>What we need</h3><ul><li>AutoCAD</li>"
                        + "<li>A <b>Class 5</b> licence</li></ul>");

        assertThat(draft.title()).isEqualTo("Site Engineer");
        assertThat(draft.company()).isEqualTo("Larch & Weir Builders");
        assertThat(Read.texts(draft)).containsExactly("AutoCAD", "A Class 5 licence");
    }

    @Test
    void comparisonSignsAreNoTags() {
        assertThat(Cleaning.clean("a < b and c > d, <5 years, C++ & C"))
                .isEqualTo("a < b and c > d, <5 years, C++ & C");
    }

    @Test
    void quotedMailLosesItsMarks() {
        assertThat(Cleaning.clean("> Pattern Maker\n> Quillon\n>\n> > We need\n> - Casting"))
                .isEqualTo("Pattern Maker\nQuillon\n\n> We need\n- Casting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ", "* ", "• ", "– ", "— ", "✓ ", "✅ ", "👉 ", "→ ", "» ", "> ", "+ ", "1. ", "(2) ", "a) ", "iv. ",
                "o ", "▪ ", "●", "\t"
            })
    void everyKindOfBulletIsTakenOff(String mark) {
        var draft = Read.text(
                "Analyst\nQuillon Ltd\n\nRequirements:\n" + mark + "C++ and C#\n" + mark + "5+ years of Node.js\n");

        assertThat(Read.texts(draft)).containsExactly("C++ and C#", "5+ years of Node.js");
    }

    @Test
    void markdownIsRead() {
        var draft = Read.text(
                "# UX Researcher\n\n**Wiekbrand Energie** | Utrecht | hybrid\n\n## Your tool belt\n\n* **Figma**, viewing level\n* [Dovetail](https://dovetail.example)\n");

        assertThat(draft.title()).isEqualTo("UX Researcher");
        assertThat(draft.company()).isEqualTo("Wiekbrand Energie");
        assertThat(draft.location()).isEqualTo("Utrecht");
        assertThat(Read.texts(draft)).containsExactly("Figma, viewing level", "Dovetail");
    }
}
