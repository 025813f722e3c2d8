package com.jobwise.terms;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillMentionsTest {

    private final SkillLexicon lexicon = SkillLexicon.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Services in Java, Kotlin or Go                      | Java, Kotlin, Go
        JavaScript widgets                                  | JavaScript
        C++ and C# on .NET                                  | C++, C#, .NET
        Built with Node.js and express.js                   | Node.js, express.js
        F#, Objective-C; C                                  | F#, Objective-C, C
        CI/CD with Jenkins                                  | CI/CD, Jenkins
        You know Spring Boot and Spring                     | Spring Boot, Spring
        HL7 v2 messages (ADT, ORU)                          | HL7 v2
        A FHIR-based layer in Java.                         | FHIR, Java
        SAP FI/CO or similar, advanced Excel                | SAP FI/CO, Excel
        Troubleshot Allen-Bradley and Siemens S7 PLCs       | Allen-Bradley, Siemens S7, PLCs
        Worked to lockout/tagout rules                      | lockout/tagout
        BLS and ACLS; an active RN license                  | BLS, ACLS, RN license
        Wound care including negative pressure therapy      | Wound care, negative pressure therapy
        SCORM packages for the LMS                          | SCORM, LMS
        Articulate Storyline or Rise                        | Articulate Storyline, Rise
        IFRS, US GAAP and R&D tax relief                    | IFRS, US GAAP, R&D tax relief
        RESTful APIs with OAuth 2.0                         | RESTful APIs, OAuth 2.0
        Kubernetes’ networking, k8s operators               | Kubernetes, k8s
        Python3/Java                                        | Python3, Java
        Wir suchen Java-Kenntnisse und Deutsch              | Java, Deutsch
        Month-end close and VAT returns                     | Month-end close, VAT
        Lockout-tagout and G-code                           | Lockout-tagout, G-code
        """)
    void skillsAreFoundWhole(String text, String surfaces) {
        assertThat(surfaces(text)).isEqualTo(surfaces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We write our services in Go                   | Go
        Experience with Go is a plus                  | Go
        Go developers wanted                          | Go
        Go, Python and Docker                         | Go, Python, Docker
        Go 1.22 on Linux                              | Go, Linux
        Statistics in R and Python                    | Statistics, R, Python
        Tools: Slack, Jira                            | Slack, Jira
        Firmware in C                                 | Firmware, C
        Languages: C, R                               | C, R
        Microservices with Spring                     | Microservices, Spring
        Rust and C++                                  | Rust, C++
        iOS apps in Swift                             | iOS apps, Swift
        Mockups in Sketch or Figma                    | Sketch, Figma
        You are at home in Excel                      | Excel
        Good knowledge of Access                      | Access
        Word, Excel and PowerPoint                    | Word, Excel, PowerPoint
        Frontend in React                             | Frontend, React
        Built Access databases                        | Access
        Go                                            | Go
        Documented in Epic                            | Epic
        """)
    void plainEnglishWordsCountInTheirContext(String text, String surfaces) {
        assertThat(surfaces(text)).isEqualTo(surfaces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go the extra mile",
                "You are on the go",
                "Ready to Go?",
                "Supported nine go-lives on site",
                "Our Go-Live team",
                "Vitamin C for everyone",
                "A C-level conversation",
                "Plan B, not plan c",
                "Reported to C. Ostrander and R. Kehl",
                "An R&D department",
                "You reach out to customers",
                "Expand our reach",
                "We start in spring",
                "Join us in Spring 2027",
                "Spring cleaning of the depot",
                "Iron rust is removed",
                "Rust never sleeps",
                "A swift reply",
                "Swift answers to guests",
                "They react calmly",
                "Sketch ideas on paper",
                "There is no slack in the schedule",
                "Slack hours are rare",
                "You excel at service",
                "Excel at what you do",
                "Access to the site",
                "Access All Areas",
                "Give your word",
                "Word of mouth",
                "A chef in a busy kitchen",
                "The rest is ours",
                "An epic view",
                "Polish the floors",
                "A desert oasis",
                "The family canvas tent",
                "Look at tables and a sage bush",
                "They express themselves",
                "Prices rise every year",
                "foo.js in the folder",
                "see www.java.example",
                "mail java@example.example",
            })
    void plainEnglishStaysPlainEnglish(String text) {
        assertThat(surfaces(text)).isEmpty();
    }

    @Test
    void javaIsNotInJavaScriptNorJsInNodeJs() {
        assertThat(identities("JavaScript", List.of("Java"))).containsExactly("javascript");
        assertThat(identities("Node.js", List.of("JS"))).containsExactly("node.js");
        assertThat(identities("Obscura.js", List.of("JS"))).isEmpty();
    }

    @Test
    void ownNamesAreFoundInTheirSpellingAndByAlias() {
        assertThat(identities("Experience in hedge-laying and K8s", List.of("Hedge laying", "Kubernetes")))
                .containsExactly("hedge laying", "kubernetes");
        assertThat(identities("Experience in hedge laying", List.of())).isEmpty();
    }

    @Test
    void ownSkillThatIsAWordNeedsLessContext() {
        assertThat(identities("Five years of solid Go", List.of())).isEmpty();
        assertThat(identities("Five years of solid Go", List.of("Golang"))).containsExactly("go");
        assertThat(identities("Five years on the go", List.of("Go"))).isEmpty();
    }

    @Test
    void ownAcronymIsFoundInItsOwnCaseOnly() {
        assertThat(identities("Ask it to us", List.of("IT", "US"))).isEmpty();
        assertThat(identities("Head of IT", List.of("IT"))).containsExactly("it");
    }

    @Test
    void longerOwnNameWinsOverAShorterKnownOne() {
        assertThat(identities("Runs Kafka Streams jobs", List.of("Kafka Streams")))
                .containsExactly("kafka streams");
    }

    @Test
    void offsetsPointAtTheSurface() {
        var text = "\uD83D\uDD27 Cafe\u0301 crew: Prüfstände in C++,\u00a0K8s\r\n\u2022 CI/CD  (Jenkins)";
        var mentions = lexicon.mentions(text, List.of("Prüfstände"));

        assertThat(mentions)
                .extracting(SkillMention::surface)
                .containsExactly("Prüfstände", "C++", "K8s", "CI/CD", "Jenkins");
        assertThat(mentions)
                .allSatisfy(one ->
                        assertThat(text.substring(one.start(), one.end())).isEqualTo(one.surface()));
    }

    @Test
    void mentionsRunLeftToRightWithoutOverlaps() {
        var text = "SAP FI/CO, SAP, Spring Boot, Boot, Java EE/Java, HL7 FHIR, React Native and React";
        var end = 0;
        for (var mention : lexicon.mentions(text, List.of("Boot", "FI", "Native"))) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            end = mention.end();
        }
        assertThat(end).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "---", "☃ ☃", "\u0000", "#", "+++"})
    void textWithoutWordsNamesNothing(String text) {
        assertThat(lexicon.mentions(text, List.of("", " ", "-", "Java"))).isEmpty();
    }

    @Test
    void thousandsOfLinesAreReadInASecond() {
        var line =
                "Troubleshot Allen-Bradley and Siemens S7 PLCs, servo drives, conveyors, case packers and wrote it up in Excel";
        var own = List.of("PLC", "Hedge laying", "Case packers", "Excel", "Java", "Welding", "Night shifts");
        for (var i = 0; i < 2000; i++) {
            lexicon.mentions(line, own);
        }
        var begin = System.nanoTime();
        for (var i = 0; i < 2000; i++) {
            lexicon.mentions(line, own);
        }
        assertThat(NANOSECONDS.toMillis(System.nanoTime() - begin)).isLessThan(1000);
    }

    @Test
    void aMegabyteIsReadWithoutTrouble() {
        var text = "Go Java, ".repeat(100_000);
        assertThat(lexicon.mentions(text)).hasSize(200_000);
    }

    private String surfaces(String text) {
        return lexicon.mentions(text).stream().map(SkillMention::surface).collect(Collectors.joining(", "));
    }

    private List<String> identities(String text, Collection<String> own) {
        return lexicon.mentions(text, own).stream().map(SkillMention::identity).toList();
    }
}
