package com.jobwise.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.ProfileBuilder;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.NewProfile;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TruthGateTest {

    private final NewProfile ilka = ProfileBuilder.aProfile()
            .worked("Interface Engineer", "Havelklinik", "2019-02", null)
            .build();

    @Test
    void whatRestsOnNothingIsRefused() {
        var facts = TruthGate.standard().against(stored(ilka), null);

        var ruling = facts.check(new Statement(Place.BULLET, "Won the national championship", List.of()));

        assertThat(ruling.isSupported()).isFalse();
    }

    @Test
    void thePersonsOwnLineStands() {
        var facts = TruthGate.standard().against(stored(ilka), null);
        var own = ilka.experiences().getFirst();
        var line = own.achievements().getFirst();

        var ruling = facts.check(new Statement(Place.BULLET, line, List.of(new Evidence(own.id(), List.of(line)))));

        assertThat(ruling.isSupported()).isTrue();
    }

    /** As a model does that cannot stop; what it was cut off at may pass every other rule. */
    @Test
    void theSameSaidTwiceIsRefused() {
        var facts = TruthGate.standard().against(stored(ilka), null);
        var own = ilka.experiences().getFirst();
        var line = own.achievements().getFirst();
        var evidence = List.of(new Evidence(own.id(), List.of(line)));

        for (var twice : List.of(line + " " + line, line + ". " + line + ".")) {
            var ruling = facts.check(new Statement(Place.BULLET, twice, evidence));

            assertThat(ruling.objections())
                    .extracting(Objection::reason)
                    .as(twice)
                    .contains(Reason.REPETITION);
        }
    }

    @Test
    void aProfileIsReadOnceForEverythingOfOneDocument() {
        var gate = TruthGate.standard();

        assertThat(gate.against(stored(ilka), null)).isSameAs(gate.against(stored(ilka), null));
    }

    @Test
    void whatHasChangedIsReadAnew() {
        var now = new AtomicReference<>(Instant.parse("2026-11-25T23:59:00Z"));
        var gate = TruthGate.at(now::get);
        var before = gate.against(stored(ilka), null);
        var renamed = ProfileBuilder.aProfile()
                .worked("Interface Architect", "Havelklinik", "2019-02", null)
                .build();

        assertThat(gate.against(stored(renamed), null)).isNotSameAs(before);
        now.set(Instant.parse("2026-11-26T00:01:00Z"));
        assertThat(gate.against(stored(ilka), null))
                .as("a position that is still held is a day longer")
                .isNotSameAs(before);
    }

    private static MasterProfile stored(NewProfile profile) {
        return new MasterProfile(
                profile.id(),
                1,
                profile.personalInfo(),
                profile.professionalSummary(),
                null,
                EnhancementMetadata.NONE,
                profile.skills(),
                profile.customFields(),
                profile.experiences(),
                profile.education(),
                profile.projects(),
                0,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
