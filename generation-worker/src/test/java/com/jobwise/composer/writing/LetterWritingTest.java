package com.jobwise.composer.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Requests;
import com.jobwise.composer.cast.Styles;
import com.jobwise.composer.rules.RulesComposer;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GeneratedDocument.Change;
import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.style.TextFigures;
import com.jobwise.truth.Objection;
import com.jobwise.truth.Reason;
import com.jobwise.truth.Ruling;
import com.jobwise.worker.model.Fenced;
import com.jobwise.worker.model.ModelRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterWritingTest {

    private final DocumentRequest request =
            Requests.letter(ExamplePeople.named("ilka-vandersee"), ExamplePostings.named("payments-backend-engineer"));
    private final GeneratedDocument byRules = new RulesComposer(SkillLexicon.standard()).compose(request);

    @Test
    void sentencesThatPassAreThePlansParagraphsWithTheirSources() {
        var document = Studio.credulous().write(request, Studio.model(LetterWritingTest::told));

        assertThat(document.contentText()).contains("I tell of");
        assertThat(paragraphs(document)).hasSameSizeAs(paragraphs(byRules));
        assertThat(reworded(document))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.sources()).isNotEmpty());
        assertThat(document.contentStructured().get("greeting"))
                .isEqualTo(byRules.contentStructured().get("greeting"));
        assertThat(document.metadata()).containsEntry("prompt_version", "write-letter-2");
    }

    @Test
    void theClosingIsAlwaysOurs() {
        var document = Studio.credulous().write(request, Studio.model(LetterWritingTest::told));

        assertThat(paragraphs(document).getLast()).isEqualTo(paragraphs(byRules).getLast());
    }

    @Test
    void aLetterOfLiesIsTheRulesLetterWithTheReasons() {
        var document = Studio.credulous()
                .write(request, Studio.model(asked -> Answers.changed(asked, (id, text) -> "invented " + text)));

        assertThat(document.contentText()).isEqualTo(byRules.contentText());
        assertThat(document.claims()).extracting(Claim::reason).contains("off_source");
        assertThat(decidable(document)).isEmpty();
    }

    @Test
    void aRejectedSentenceGoesAndTheLastOfItsParagraphBringsTheRulesParagraph() {
        var studio = Studio.credulous();
        var basis = studio.basis(request, Studio.model(LetterWritingTest::told));
        var first = studio.print(basis, Map.of());
        var changes = decidable(first);
        var part = slotOf(changes.getLast());
        var ofPart = changes.stream().filter(one -> slotOf(one).equals(part)).toList();
        var one = studio.print(basis, Map.of(ofPart.getFirst().key(), ChangeState.REJECTED));
        Map<String, ChangeState> all = new HashMap<>();
        ofPart.forEach(change -> all.put(change.key(), ChangeState.REJECTED));
        var none = studio.print(basis, all);

        assertThat(ofPart).hasSizeGreaterThan(1);
        assertThat(oneLine(first)).contains(ofPart.getFirst().after());
        assertThat(oneLine(one))
                .doesNotContain(ofPart.getFirst().after())
                .contains(ofPart.getLast().after());
        assertThat(oneLine(none))
                .doesNotContain(ofPart.getFirst().after(), ofPart.getLast().after());
        assertThat(paragraphs(none)).hasSameSizeAs(paragraphs(byRules));
        assertThat(none.claims()).extracting(Claim::reason).contains("rejected");
        assertThat(decidable(none)).hasSameSizeAs(changes);
    }

    @Test
    void whatTheWrittenLetterDoesNotTellIsLeftOutAloud() {
        var document = Studio.credulous()
                .write(
                        request,
                        Studio.model(asked ->
                                Answers.changed(asked, (id, text) -> id.equals("l1") ? "" : "I tell of " + text)));

        assertThat(document.leftOut()).anySatisfy(left -> {
            assertThat(left.kind()).isEqualTo("achievement");
            assertThat(left.reason()).isEqualTo("The written letter does not tell it.");
        });
    }

    @Test
    void aStyleReachesThePromptAsAdviceAndTheLetterAsContractionsOrNone() {
        var plain = Requests.letter(request.profile(), request.posting(), Styles.PLAIN);
        var formal = Requests.letter(request.profile(), request.posting(), Styles.FORMAL);
        var model = Studio.model(asked -> Answers.changed(asked, (id, text) -> "I am sure I've told of " + text));
        var plainly = Studio.credulous().write(plain, model);
        var formally = Studio.credulous().write(formal, model);

        assertThat(reworded(plainly))
                .allSatisfy(claim -> assertThat(claim.text()).contains("I'm sure I've told"));
        assertThat(reworded(formally))
                .allSatisfy(claim -> assertThat(claim.text()).contains("I am sure I have told"));
        assertThat(model.asked().getFirst().instructions())
                .contains("everyday words", "contractions such as", "about 9 words");
        assertThat(model.asked().getLast().instructions())
                .contains("formal words", "no contractions", "about 34 words", "Furthermore");
        assertThat(adherence(plainly, "contractions").get("close")).isEqualTo(true);
        assertThat(adherence(formally, "contractions").get("close")).isEqualTo(true);
    }

    /** A model that heeds no advice: what code can do alone. */
    @Test
    void twoOppositeStylesDifferInTheMeasuredDirectionEvenWithADeafModel() {
        for (var pair : ExamplePeople.PAIRS) {
            var person = ExamplePeople.named(pair.person());
            var posting = ExamplePostings.named(pair.posting());
            var deaf = Studio.model(asked -> Answers.changed(
                    asked, (id, text) -> "I am sure of this, and I can tell of " + id + ", and I would tell more"));
            var plain = TextFigures.of(Studio.credulous()
                    .write(Requests.letter(person, posting, Styles.PLAIN), deaf)
                    .contentText());
            var formal = TextFigures.of(Studio.credulous()
                    .write(Requests.letter(person, posting, Styles.FORMAL), deaf)
                    .contentText());

            assertThat(formal.rhythm().meanWords())
                    .as("%s", pair)
                    .isGreaterThan(plain.rhythm().meanWords() + 2);
            assertThat(formal.wording().contractionsPer100Words())
                    .as("%s", pair)
                    .isZero();
            assertThat(plain.wording().contractionsPer100Words()).as("%s", pair).isPositive();
        }
    }

    @Test
    void whatIsJoinedOrPartedIsJudgedAgain() {
        var formal = Requests.letter(request.profile(), request.posting(), Styles.FORMAL);
        var narrow = Studio.judgedBy((_, _) -> statement -> statement.text().contains(", and I ")
                ? new Ruling(List.of(new Objection(Reason.OFF_SOURCE, "and")))
                : Ruling.SUPPORTED);
        var document = narrow.write(formal, Studio.model(LetterWritingTest::told));

        assertThat(reworded(document))
                .isNotEmpty()
                .noneMatch(claim -> claim.text().contains(", and I "));
    }

    @Test
    void nothingOfTheSampleIsInThePrompt() {
        var model = Studio.model(LetterWritingTest::told);
        Studio.credulous().write(Requests.letter(request.profile(), request.posting(), Styles.PLAIN), model);

        var asked = model.asked().getFirst();
        assertThat(asked.instructions()
                        + asked.data().parts().stream().map(Fenced::text).toList())
                .doesNotContain("come by", "Cheers", "Hi there");
    }

    @Test
    void theTextIsNothingButItsLedger() {
        var document = Studio.credulous().write(request, Studio.model(LetterWritingTest::told));
        var claims =
                String.join(" ", document.claims().stream().map(Claim::text).toList());

        assertThat(oneLine(document).replace(" |", "").strip())
                .isEqualTo(claims.replace(" |", "").replaceAll("\\s+", " "));
    }

    private static Object told(ModelRequest<?> asked) {
        return Answers.changed(asked, (id, text) -> "I tell of " + text);
    }

    private static Map<?, ?> adherence(GeneratedDocument document, String trait) {
        return (Map<?, ?>) ((Map<?, ?>) document.metadata().get("style_adherence")).get(trait);
    }

    private static List<?> paragraphs(GeneratedDocument document) {
        return (List<?>) document.contentStructured().get("paragraphs");
    }

    private static List<Claim> reworded(GeneratedDocument document) {
        return document.claims().stream()
                .filter(claim -> claim.verdict().equals("REWORDED"))
                .toList();
    }

    private static List<Change> decidable(GeneratedDocument document) {
        return document.changes().stream()
                .filter(change -> change.key() != null)
                .toList();
    }

    private static String slotOf(Change change) {
        return change.key().replaceFirst("/\\d+$", "");
    }

    private static String oneLine(GeneratedDocument document) {
        return document.contentText().replaceAll("\\s+", " ");
    }
}
