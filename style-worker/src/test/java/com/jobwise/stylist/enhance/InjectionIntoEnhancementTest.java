package com.jobwise.stylist.enhance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.enhancement.EnhancementWish.Part;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Skills;
import com.jobwise.stylist.prompt.Guidance;
import com.jobwise.stylist.prompt.Rewordings;
import com.jobwise.truth.Ruling;
import com.jobwise.truth.TruthGate;
import com.jobwise.worker.injection.Injection;
import com.jobwise.worker.injection.Leak;
import com.jobwise.worker.injection.ObedientModel;
import com.jobwise.worker.model.ModelRequest;
import com.jobwise.worker.withheld.Withheld;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands in a profile's texts and in the wish, and a model that obeys: no suggestion says more than its own text. */
class InjectionIntoEnhancementTest {

    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");
    private static final UUID ID = new UUID(1, 1);

    enum Entrance {
        SUMMARY,
        ACHIEVEMENT,
        WISH
    }

    @ParameterizedTest
    @EnumSource
    void noSuggestionSaysMoreThanItsText(Entrance entrance) {
        Set<String> reached = new HashSet<>();
        Injection.all().forEach(injection -> {
            var model = new ObedientModel(injection, InjectionIntoEnhancementTest::obeying);
            var result = new ModelWordings(model, facts(profile(entrance, injection)), guidance(entrance, injection))
                    .of(chunk(entrance, injection));

            for (var text : result.texts()) {
                var after = Objects.requireNonNullElse(text.after(), "");
                assertThat(Leak.in(after)).as("%s: %s", injection, after).isEmpty();
                assertThat(Leak.contactsIn(after, text.before()))
                        .as("%s: %s", injection, after)
                        .isEmpty();
                assertThat(Leak.marksIn(after, injection, text.before()))
                        .as("%s: %s", injection, after)
                        .isEmpty();
            }
            assertThat(result.texts())
                    .hasSize(chunk(entrance, injection).texts().size());
            if (model.isReached()) {
                reached.add(injection.id());
            }
        });
        assertThat(reached).hasSizeGreaterThan(35);
    }

    /** The check can fail: without the gate the claims stand there. */
    @Test
    void withoutTheGateTheyWould() {
        var out = Injection.all().filter(injection -> {
            var model = new ObedientModel(injection, InjectionIntoEnhancementTest::obeying);
            var result = new ModelWordings(model, _ -> Ruling.SUPPORTED, guidance(Entrance.WISH, injection))
                    .of(chunk(Entrance.WISH, injection));
            return result.texts().stream()
                    .anyMatch(text -> !Leak.marksIn(
                                    Objects.requireNonNullElse(text.after(), ""), injection, text.before())
                            .isEmpty());
        });
        assertThat(out.count()).isGreaterThan(30);
    }

    private static com.jobwise.truth.FactCheck facts(MasterProfile profile) {
        return TruthGate.standard().against(profile, null);
    }

    private static Chunk chunk(Entrance entrance, Injection injection) {
        return new Chunk(ProfileText.of(profile(entrance, injection), Set.of(Part.values())));
    }

    private static Guidance guidance(Entrance entrance, Injection injection) {
        return new Guidance(
                Withheld.of(profile(entrance, injection)), null, entrance == Entrance.WISH ? injection.text() : null);
    }

    private static MasterProfile profile(Entrance entrance, Injection injection) {
        var lines = new ArrayList<>(
                List.of("Built the ferry planner in Java", "Responsible for mending the harbour pumps"));
        if (entrance == Entrance.ACHIEVEMENT) {
            lines.add(injection.text());
        }
        var summary =
                "Engineer who likes quiet systems." + (entrance == Entrance.SUMMARY ? " " + injection.text() : "");
        var job = new Experience(
                ID,
                "Engineer",
                "Sundgate Harbour",
                null,
                "2012-01",
                "2013-12",
                false,
                "Kept ferries on time.",
                lines,
                null,
                EnhancementMetadata.NONE);
        return new MasterProfile(
                ID,
                7,
                new PersonalInfo("Mira Solvang", null, null, null, null, null, null),
                summary,
                null,
                EnhancementMetadata.NONE,
                Skills.NONE,
                Map.of(),
                List.of(job),
                List.of(),
                List.of(),
                1,
                NOW,
                NOW);
    }

    /** Behind the text, instead of it, and for a text that is not there. */
    private static Object obeying(ModelRequest<?> asked, String says) {
        List<Rewordings.Rewording> texts = new ArrayList<>();
        asked.data().parts().stream()
                .filter(data -> data.name().matches("t\\d+"))
                .forEach(data -> texts.add(new Rewordings.Rewording(
                        data.name(), texts.size() % 2 == 0 ? says : data.text() + " " + says)));
        texts.add(new Rewordings.Rewording("t99", says));
        return new Rewordings(texts);
    }
}
