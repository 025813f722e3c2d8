package com.jobwise.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Knows C++, C# and .NET.                 | knows c++ c# and .net
        Node.js (not node) with CI/CD           | node.js not node with ci/cd
        5+ years, 1,200 parts at 99.2 %         | 5+ years 1,200 parts at 99.2
        24/7 and/or on-call                     | 24/7 and or on call
        Don’t drop the driver's licence         | don't drop the driver's licence
        Java/Kotlin, £640k and 12-week plans    | java kotlin 640k and 12 week plans
        R&D, P&L; F#                            | r&d p&l f#
        Prüfstand—Café                          | prüfstand café
        visit obolara.example.                  | visit obolara example
        """)
    void tokensStayWholeWhereASignBelongsToTheName(String text, String tokens) {
        assertThat(String.join(" ", Words.tokens(text))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        trained the trainers          | training
        nurses                        | nurse
        repaired pumps                | repairing a pump
        organised workshops           | organize workshop
        modelling behaviour           | modeling behavior
        training programmes           | train program
        the licences of drivers       | driver’s license
        reconciliations               | reconciliation
        """)
    void formsOfAWordShareAStem(String one, String other) {
        assertThat(Words.stems(one))
                .containsAll(Words.stems(other).stream()
                        .filter(stem -> !stem.equals("driver"))
                        .toList());
    }

    @Test
    void stopWordsHaveNoStem() {
        assertThat(Words.stems("You will be responsible for it, and we'll help you with that"))
                .hasSize(2);
        assertThat(Words.stems("to be or not to be")).isEmpty();
        assertThat(Words.stems("")).isEmpty();
    }

    @Test
    void namesWithSignsAreTheirOwnStem() {
        assertThat(Words.stems("C++ on .NET, Node.js, 5+ years of C"))
                .containsExactly("c++", ".net", "node.js", "5+", "year", "c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We bake. You sell.                                        | We bake. / You sell.
        Work with Dr. Abara, e.g. on 3.5 items. Then rest!        | Work with Dr. Abara, e.g. on 3.5 items. / Then rest!
        Joined Acme Inc. in 2019. Left.                           | Joined Acme Inc. in 2019. / Left.
        Joined Acme Inc. The team grew.                           | Joined Acme Inc. / The team grew.
        Ask for No. 5. He said no. We left.                       | Ask for No. 5. / He said no. / We left.
        Is it you? Apply now! “We answer.” Soon…                  | Is it you? / Apply now! / “We answer.” / Soon…
        Built .NET apps and Node.js services. Fast.               | Built .NET apps and Node.js services. / Fast.
        Led by J. R. Tallis in the U.S. market. Good.             | Led by J. R. Tallis in the U.S. market. / Good.
        Datenbanken, z. B. Oracle, ca. 5 Jahre. Gern auch SQL.    | Datenbanken, z. B. Oracle, ca. 5 Jahre. / Gern auch SQL.
        Write to jobs@obolara.example. Two talks.                 | Write to jobs@obolara.example. / Two talks.
        It took 2.4 hours (approx. 3). Done.                      | It took 2.4 hours (approx. 3). / Done.
        """)
    void abbreviationsAndDecimalsEndNoSentence(String text, String sentences) {
        assertThat(String.join(" / ", Words.sentences(text))).isEqualTo(sentences);
    }

    @Test
    void listItemsAndParagraphsAreSentencesOfTheirOwn() {
        assertThat(Words.sentences("What you do\r\n- Bake bread\r\n- Sell cake\r\n\r\nApply by mail"))
                .containsExactly("What you do", "- Bake bread", "- Sell cake", "Apply by mail");
    }

    @Test
    void wrappedLinesAreOneSentence() {
        assertThat(Words.sentences("We are looking for somebody who has baked for years and\nlikes Sundays. Apply."))
                .containsExactly("We are looking for somebody who has baked for years and\nlikes Sundays.", "Apply.");
    }

    @Test
    void sentencesStandInTheTextAsTheyAre() {
        var text = "  First,  with spaces.   Second! ";
        assertThat(Words.sentences(text)).containsExactly("First,  with spaces.", "Second!");
        assertThat(Words.sentences(" \n ")).isEmpty();
    }

    @Test
    void aMegabyteIsReadWithoutTrouble() {
        assertThat(Words.tokens("a'b".repeat(300_000))).isNotEmpty();
        assertThat(Words.stems("training ".repeat(100_000))).hasSize(100_000);
        assertThat(Words.sentences("Dr. ".repeat(250_000))).hasSize(1);
    }
}
