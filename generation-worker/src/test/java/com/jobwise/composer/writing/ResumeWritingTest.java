package com.jobwise.composer.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.cast.ExamplePostings;
import com.jobwise.composer.cast.Requests;
import com.jobwise.generation.ChangeState;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.generation.GeneratedDocument.Change;
import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResumeWritingTest {

    private final DocumentRequest request =
            Requests.resume(ExamplePeople.named("ilka-vandersee"), ExamplePostings.named("payments-backend-engineer"));

    @Test
    void whatPassesIsPrintedAndInTheLedgerWithItsSourceAndChange() {
        var document = Studio.credulous()
                .write(request, Studio.model(asked -> Answers.changed(asked, (id, text) -> "Ably: " + text)));

        assertThat(document.contentText()).contains("- Ably: ");
        assertThat(document.claims())
                .filteredOn(claim -> claim.verdict().equals("REWORDED"))
                .isNotEmpty()
                .allSatisfy(claim -> {
                    assertThat(claim.text()).startsWith("Ably: ");
                    assertThat(claim.sources()).isNotEmpty();
                });
        assertThat(decidable(document)).allSatisfy(change -> {
            assertThat(change.state()).isEqualTo(ChangeState.PROPOSED);
            assertThat(change.source())
                    .matches("/(experiences|projects)/\\d+/(achievements/\\d+|description)|/professional_summary");
            assertThat(change.after()).isNotEqualTo(change.before());
        });
        assertThat(document.metadata())
                .containsEntry("engine", "llm:scripted-1")
                .containsEntry("prompt_version", "write-resume-2");
    }

    @Test
    void whatIsRefusedTwiceIsThePersonsOwnLineWithTheReason() {
        var model = Studio.model(asked -> Answers.changed(asked, (id, text) -> "invented " + text));
        var document = Studio.credulous().write(request, model);

        assertThat(model.asked()).hasSize(2);
        assertThat(document.contentText()).doesNotContain("invented");
        assertThat(document.claims()).noneMatch(claim -> claim.verdict().equals("REWORDED"));
        assertThat(document.claims()).extracting(Claim::reason).contains("off_source");
        assertThat(decidable(document)).isEmpty();
        assertThat(document.metadata().get("refused")).asString().startsWith("{off_source=");
    }

    @Test
    void whatTheRepairMendsIsPrinted() {
        var model = Studio.model(asked -> Answers.changed(
                asked, (id, text) -> id.startsWith("t") ? text.replace("invented", "mended") : "invented " + text));
        var document = Studio.credulous().write(request, model);

        assertThat(document.contentText()).contains("mended").doesNotContain("invented");
    }

    @Test
    void aRejectedChangeIsThePersonsOwnLineAgainAndAcceptingItUndoesThat() {
        var studio = Studio.credulous();
        var basis = studio.basis(request, Studio.model(asked -> Answers.changed(asked, (id, text) -> "Ably: " + text)));
        var first = studio.print(basis, Map.of());
        var change = decidable(first).getLast();
        var rejected = studio.print(basis, Map.of(change.key(), ChangeState.REJECTED));
        var accepted = studio.print(basis, Map.of(change.key(), ChangeState.ACCEPTED));

        assertThat(oneLine(first)).contains(change.after());
        assertThat(oneLine(rejected)).doesNotContain(change.after()).contains(change.before());
        assertThat(rejected.claims()).extracting(Claim::reason).contains("rejected");
        assertThat(decidable(rejected)).hasSameSizeAs(decidable(first));
        assertThat(accepted.contentText()).isEqualTo(first.contentText());
    }

    @Test
    void aBasisSurvivesBeingStored() {
        var studio = Studio.credulous();
        var basis = studio.basis(request, Studio.model(asked -> Answers.changed(asked, (id, text) -> "Ably: " + text)));
        var stored = Json.read(Json.write(basis), Basis.class);

        assertThat(studio.print(stored, Map.of())).isEqualTo(studio.print(basis, Map.of()));
    }

    private static java.util.List<Change> decidable(GeneratedDocument document) {
        return document.changes().stream()
                .filter(change -> change.key() != null)
                .toList();
    }

    private static String oneLine(GeneratedDocument document) {
        return document.contentText().replaceAll("\\s+", " ");
    }
}
