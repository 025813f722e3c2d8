package com.jobwise.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillIdentityTest {

    private final SkillLexicon lexicon = SkillLexicon.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        K8s                        | Kubernetes
        postgres                   | PostgreSQL
        CI/CD                      | continuous integration
        Golang                     | Go
        JS                         | JavaScript
        NodeJS                     | Node.js
        dotnet                     | .NET
        CSharp                     | C#
        PLCs                       | programmable logic controller
        RN                         | Registered Nurse
        BLS                        | Basic Life Support (BLS)
        SAP FI/CO                  | SAP FICO
        lock-out/tag-out           | Lockout/Tagout
        LOTO                       | lockout tagout
        CMMS                       | Computerised Maintenance Management System
        Month end close            | month-end closing
        International Financial Reporting Standards | IFRS
        InDesign                   | Adobe InDesign
        MS Excel                   | excel
        Storyline 360              | Articulate Storyline
        LMS                        | learning management systems
        e-learning                 | Elearning
        SEO                        | search engine optimisation
        Forklift license           | forklift licence
        CDL                        | Commercial Driver’s License
        VFDs                       | variable frequency drives
        Spring-Boot                | SpringBoot
        Précis writing             | PRÉCIS   WRITING
        """)
    void namesOfOneSkillAreTheSame(String one, String other) {
        assertThat(lexicon.identity(one)).isEqualTo(lexicon.identity(other));
        assertThat(lexicon.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Java       | JavaScript
        PostgreSQL | MySQL
        C          | C++
        C#         | C++
        C          | C#
        C#         | F#
        AWS        | Azure
        React      | React Native
        Canva      | Canvas
        AngularJS  | Angular
        SQL        | NoSQL
        FRS 102    | FRS 101
        BLS        | ACLS
        IFRS       | UK GAAP
        SAP FI/CO  | SAP MM
        Welding    | Soldering
        PCI DSS    | PCI
        """)
    void likeNamesOfDifferentSkillsAreNot(String one, String other) {
        assertThat(lexicon.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        '  Hedge   Laying. '  | hedge laying
        Dry-stone walling     | dry stone walling
        Bee keeping;          | bee keeping
        ''                    | ''
        """)
    void unknownNameIsItsNormalisedSelf(String name, String identity) {
        assertThat(lexicon.identity(name)).isEqualTo(identity);
    }

    @Test
    void noSpellingOfTheTableMeansTwoSkills() {
        Map<List<String>, String> bySpelling = new HashMap<>();
        for (var alias : AliasTable.shipped().aliases()) {
            var earlier = bySpelling.put(alias.keys(), alias.identity());
            assertThat(earlier == null ? alias.identity() : earlier)
                    .as(alias.spelling())
                    .isEqualTo(alias.identity());
        }
        assertThat(bySpelling.values().stream().distinct()).hasSizeGreaterThan(800);
    }

    @Test
    void everySpellingIsFoundAsItStands() {
        assertThat(AliasTable.shipped().aliases().stream()
                        .filter(alias -> !lexicon.mentions(alias.spelling())
                                .equals(List.of(new SkillMention(
                                        alias.identity(),
                                        alias.spelling(),
                                        0,
                                        alias.spelling().length()))))
                        .map(Alias::spelling))
                .isEmpty();
    }
}
