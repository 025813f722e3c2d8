package com.jobwise.ranker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.posting.JobPosting;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static final String[] EIGHT = {
        "Care for patients after heart surgery on a busy ward",
        "Give medication and watch for side effects",
        "Teach patients and their families",
        "Write care plans and keep the records complete",
        "Valid licence as a registered nurse in this state",
        "Basic life support certificate, renewed within two years",
        "Night and weekend shifts in turn with the team",
        "Calm judgement in emergencies and in conflict"
    };

    @Test
    void manyClearRequirementsGiveFullConfidence() {
        assertThat(confidence(Postings.requiring(EIGHT))).isGreaterThan(0.9);
    }

    @Test
    void fewerRequirementsGiveLess() {
        var two = confidence(Postings.requiring(EIGHT[0], EIGHT[1]));
        assertThat(two).isBetween(0.1, 0.4);
        assertThat(confidence(Postings.requiring(EIGHT[0], EIGHT[1], EIGHT[2]))).isGreaterThan(two);
    }

    @Test
    void descriptionAloneGivesLessThanTheSameAsRequirements() {
        var described = Postings.posting("Nurse", String.join(". ", EIGHT) + ".", List.of());
        assertThat(confidence(described)).isLessThan(confidence(Postings.requiring(EIGHT)));
    }

    @Test
    void foreignLanguageGivesLess() {
        var german = Postings.requiring(
                "Abgeschlossene Ausbildung als Pflegefachkraft mit mehrjähriger Berufserfahrung im Krankenhaus",
                "Sicherer Umgang mit Patienten sowie deren Angehörigen und Freude an der Arbeit im Team",
                "Bereitschaft zur Arbeit im Schichtdienst und am Wochenende nach Absprache");
        assertThat(confidence(german)).isLessThan(0.25);
    }

    @Test
    void emptyPostingGivesNextToNothing() {
        assertThat(confidence(Postings.posting("", "", List.of()))).isLessThan(0.1);
    }

    private static double confidence(JobPosting posting) {
        return Confidence.of(RequirementTerms.of(posting));
    }
}
