package com.jobwise.composer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.cast.Cast;
import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.PostingBuilder;
import com.jobwise.composer.cast.Requests;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.generation.GenerationOptions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class LetterShapeTest {

    @ParameterizedTest
    @CsvSource({"short, 120, 180", "medium, 150, 300", "long, 230, 350"})
    void aLetterHasItsLength(String length, int least, int most) {
        for (var pair : ExamplePeople.PAIRS) {
            var letter = letter(pair, Requests.length(length));
            assertThat((Integer) letter.metadata().get("word_count"))
                    .as("%s %s", pair, letter.contentText())
                    .isBetween(least, most);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void aLetterHasThreeParagraphsToTheMostAllowed(int most) {
        for (var pair : ExamplePeople.PAIRS) {
            var paragraphs = (List<?>)
                    letter(pair, Requests.paragraphs(most)).contentStructured().get("paragraphs");
            assertThat(paragraphs.size()).isBetween(3, most);
        }
    }

    @Test
    void noSentenceAndNoOpeningIsRepeated() {
        for (var made : Documents.letters()) {
            var sentences = made.document().claims().stream()
                    .filter(claim -> claim.section().equals("paragraph"))
                    .map(Claim::text)
                    .toList();
            assertThat(sentences).as("%s", made).doesNotHaveDuplicates();
            assertThat(sentences.stream().map(LetterShapeTest::opener))
                    .as("%s", made)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noTwoNeighboursBeginWithTheSameVerbAndNothingIsLeftBlank() {
        for (var made : Documents.letters()) {
            assertThat(made.document().contentText())
                    .doesNotContain("{", "}", "[", "null", " ,", "..", ";;", " .", "I i ", "TODO")
                    .doesNotContainPattern(
                            "(?i)\\b(?:thrilled|passionate|perfect fit|excited|unique opportunity|proven track record)\\b")
                    .doesNotContainPattern("\\bI (?:team|responsible|relief|epic|picked)\\b")
                    .doesNotContainPattern("  +");
        }
    }

    /** Word for word, but for the note on who may apply, which belongs to the advertisement and not to the role. */
    @Test
    void theOpeningNamesTitleAndCompanyWordForWord() {
        for (var made : Documents.letters()) {
            var posting = made.request().posting();
            var override = made.request().options().companyName();
            assertThat(made.document().contentText().replace('\n', ' '))
                    .contains(posting.title().replace(" (m/w/d)", "").replace(" (all genders)", ""))
                    .doesNotContain("(m/w/d)", "(all genders)")
                    .contains(override == null ? posting.company() : override);
        }
    }

    @Test
    void twelvePostingsGetAtLeastThreeOpeningsAndThreeOrders() {
        var mira = Cast.mira().build();
        var letters = IntStream.range(0, 12)
                .mapToObj(i -> PostingBuilder.posting("Engineer " + i, "Company " + i)
                        .must("Java", "Kafka")
                        .build())
                .map(posting -> Documents.make(Requests.letter(mira, posting)))
                .toList();
        var openings = letters.stream()
                .map(letter -> first(letter).replaceAll("\\d+", ""))
                .collect(Collectors.toSet());
        assertThat(openings).hasSizeGreaterThanOrEqualTo(3);
        var orders = letters.stream().map(letter -> sections(letter)).collect(Collectors.toSet());
        assertThat(orders).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void anAchievementIsToldOfItsEmployerOnly() {
        for (var made : Documents.letters()) {
            for (var claim : made.document().claims()) {
                var others = made.request().profile().experiences().stream()
                        .filter(one -> !claim.sources().contains(one.id()))
                        .map(one -> "at " + one.company().toLowerCase(java.util.Locale.ROOT))
                        .toList();
                if (claim.sources().size() == 1
                        && !claim.sources().contains(made.request().profile().id())) {
                    var text = claim.text().toLowerCase(java.util.Locale.ROOT);
                    var own = "at "
                            + String.join(
                                            " at ",
                                            new World(made.request().profile())
                                                    .of(claim.sources().getFirst()))
                                    .toLowerCase(java.util.Locale.ROOT);
                    assertThat(others.stream().filter(text::contains).filter(other -> !own.contains(other)))
                            .as("%s", claim)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void thatRoleIsAlwaysTheOneJustNamed() {
        for (var made : Documents.letters()) {
            var sentences = made.document().claims();
            for (var i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).text().startsWith("In that role")) {
                    var named = sentences.subList(0, i).stream()
                            .filter(claim -> claim.text().matches("(?:My|Most recently).*"))
                            .reduce((one, two) -> two)
                            .orElseThrow();
                    assertThat(sentences.get(i).sources()).isEqualTo(named.sources());
                }
            }
        }
    }

    @Test
    void onlyOneSentenceQuotesThePosting() {
        for (var made : Documents.letters()) {
            assertThat(made.document().claims().stream()
                            .filter(claim -> claim.text().matches("(?:Your posting|You mention).*")))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static GeneratedDocument letter(ExamplePeople.Pair pair, GenerationOptions options) {
        var profile = ExamplePeople.named(pair.person());
        return Documents.make(
                Requests.of(DocumentType.COVER_LETTER, profile, ExamplePostings.named(pair.posting()), null, options));
    }

    private static String first(GeneratedDocument letter) {
        return letter.claims().get(1).text();
    }

    /** The order of a letter, as the kinds of its sentences. */
    private static String sections(GeneratedDocument letter) {
        return letter.claims().stream()
                .filter(claim -> claim.section().equals("paragraph"))
                .map(claim -> claim.verdict().charAt(0) + " " + claim.sources())
                .collect(Collectors.joining("\n"));
    }

    private static String opener(String sentence) {
        return Arrays.stream(sentence.split(" ")).limit(2).collect(Collectors.joining(" "));
    }
}
