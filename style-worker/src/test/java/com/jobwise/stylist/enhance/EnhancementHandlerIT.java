package com.jobwise.stylist.enhance;

import static com.jobwise.cast.ProfileBuilder.aProfile;
import static com.jobwise.stylist.enhance.ScriptedWordings.answer;
import static com.jobwise.stylist.enhance.ScriptedWordings.answering;
import static com.jobwise.stylist.enhance.ScriptedWordings.isRepair;
import static com.jobwise.stylist.enhance.ScriptedWordings.repairs;
import static com.jobwise.stylist.enhance.ScriptedWordings.scripted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jobwise.cast.Stores;
import com.jobwise.enhancement.EnhancedText;
import com.jobwise.enhancement.EnhancedText.Kind;
import com.jobwise.enhancement.EnhancedText.Outcome;
import com.jobwise.enhancement.Enhancement;
import com.jobwise.enhancement.EnhancementStatus;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.NewProfile;
import com.jobwise.stylist.prompt.Rewordings;
import com.jobwise.stylist.prompt.Rewordings.Rewording;
import com.jobwise.work.WorkFailure;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.Prompt;
import com.jobwise.worker.model.ScriptedModel;
import com.jobwise.worker.run.WorkOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EnhancementHandlerIT {

    private static final String DESCRIPTION = "I was responsible for interfaces between laboratory and ward.";
    private static final String BETTER = "Joins laboratory and ward.";
    private static final String INVENTED = "Joined 12 laboratories and wards.";

    private static Stores stores;

    @BeforeAll
    static void open() {
        stores = Stores.open();
    }

    @AfterAll
    static void drop() {
        stores.close();
    }

    @Test
    void aSupportedWordingWaitsBesideItsText() {
        var model = answering(Map.of(DESCRIPTION, BETTER));
        var running = new RunningEnhancement(stores, profile(), model, (String) null);
        var run = running.finish();

        assertThat(run.status()).isEqualTo(EnhancementStatus.COMPLETED);
        assertThat(run.engine().name()).isEqualTo("llm:scripted-1");
        assertThat(run.engine().fallback()).isNull();
        assertThat(run.engine().tokensUsed()).isEqualTo(150 * model.asked().size());
        var experience = running.profile().experiences().getFirst();
        assertThat(experience.description()).isEqualTo(DESCRIPTION);
        assertThat(experience.enhancedDescription()).isEqualTo(BETTER);
        assertThat(experience.enhancementMetadata().model()).isEqualTo("llm:scripted-1");
        assertThat(experience.enhancementMetadata().timestamp()).isEqualTo(RunningEnhancement.NOW);
        assertThat(experience.enhancementMetadata().improvements()).contains("first_person_removed", "shorter");
        assertThat(experience.enhancementMetadata().confidence()).isEqualTo(0.67);
    }

    @Test
    void neitherRankingsNorTheVersionMove() {
        var running = new RunningEnhancement(stores, profile(), answering(Map.of(DESCRIPTION, BETTER)), (String) null);
        var before = running.profile().version();
        running.finish();

        assertThat(running.profile().version()).isEqualTo(before);
    }

    @Test
    void anInventionIsRefusedAfterOneRepairAndItsReasonKept() {
        var model = answering(Map.of(DESCRIPTION, INVENTED));
        var running = new RunningEnhancement(stores, profile(), model, (String) null);
        var run = running.finish();

        assertThat(running.profile().experiences().getFirst().enhancedDescription())
                .isNull();
        var refused = of(run, Kind.EXPERIENCE);
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.reasons()).contains("number");
        assertThat(refused.after()).isNull();
        assertThat(repairs(model)).hasSize(1);
        assertThat(repairs(model).getFirst().data().parts())
                .anyMatch(data ->
                        data.name().startsWith("refused t") && data.text().contains("has a number"));
    }

    @Test
    void aRepairedWordingIsTaken() {
        var model = scripted(request -> isRepair(request)
                ? answer(request, Map.of(DESCRIPTION, BETTER))
                : answer(request, Map.of(DESCRIPTION, INVENTED)));
        var running = new RunningEnhancement(stores, profile(), model, (String) null);
        running.finish();

        assertThat(running.profile().experiences().getFirst().enhancedDescription())
                .isEqualTo(BETTER);
    }

    @Test
    void achievementsGetSuggestionsOfTheirOwnInTheRun() {
        var model =
                answering(Map.of("I cut lost messages from 40 to 2 a week", "Cut lost messages from 40 to 2 a week"));
        var run = new RunningEnhancement(stores, profile(), model, (String) null).finish();

        var line = of(run, Kind.ACHIEVEMENT);
        assertThat(line.outcome()).isEqualTo(Outcome.SUGGESTED);
        assertThat(line.line()).isZero();
        assertThat(line.after()).isEqualTo("Cut lost messages from 40 to 2 a week");
        assertThat(line.improvements()).containsExactly("first_person_removed", "shorter");
    }

    @Test
    void unknownKeysAreNobodysAndMissingOnesLeaveTheirTextsAlone() {
        var model = scripted(_ -> new Rewordings(List.of(new Rewording("t99", "Anything at all."))));
        var run = new RunningEnhancement(stores, profile(), model, (String) null).finish();

        assertThat(run.items()).extracting(EnhancedText::outcome).containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void aTextChangedMeanwhileLosesItsSuggestion() {
        var running = new RunningEnhancement(stores, profile(), answering(Map.of(DESCRIPTION, BETTER)), (String) null);
        var found = running.perform();
        stores.jdbc()
                .sql("update experiences set description = 'My own new words.' where profile_id = :id")
                .param("id", running.profile)
                .update();
        running.end(found);

        var experience = running.profile().experiences().getFirst();
        assertThat(experience.description()).isEqualTo("My own new words.");
        assertThat(experience.enhancedDescription()).isNull();
        assertThat(of(running.run(), Kind.EXPERIENCE).outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(of(running.run(), Kind.EXPERIENCE).reasons()).containsExactly("text_changed");
    }

    @Test
    void aSecondAttemptPaysForNothingTwice() {
        var model = answering(Map.of(DESCRIPTION, BETTER));
        var running = new RunningEnhancement(stores, profile(), model, (String) null);
        running.perform();
        var paid = model.asked().size();
        var run = running.finish();

        assertThat(model.asked()).hasSize(paid);
        assertThat(run.chunks().total()).isGreaterThan(1);
        assertThat(run.chunks().done()).isEqualTo(run.chunks().total());
    }

    @Test
    void anUnusableModelLeavesTheRulesAndSaysWhy() {
        var running = new RunningEnhancement(
                stores,
                profile("Responsible for leading the the ward."),
                scripted(_ -> FallbackReason.REFUSED),
                (String) null);
        var run = running.finish();

        assertThat(run.engine().name()).isEqualTo("rules-1");
        assertThat(run.engine().fallback()).isEqualTo("refused");
        assertThat(running.profile().experiences().getFirst().enhancedDescription())
                .isEqualTo("Leading the ward.");
    }

    @Test
    void withoutAModelTheRulesSuggestWhatChangesNoFact() {
        var running = new RunningEnhancement(
                stores, profile("Responsible for leading the the ward."), ScriptedModel.none(), (String) null);
        var run = running.finish();

        assertThat(run.engine().name()).isEqualTo("rules-1");
        assertThat(run.engine().fallback()).isNull();
        assertThat(of(run, Kind.EXPERIENCE).improvements())
                .contains("weak_opener_removed", "repetition_removed", "shorter");
    }

    @Test
    void aModelThatIsAwayLetsTheRunWait() {
        var running = new RunningEnhancement(
                stores,
                profile(),
                scripted(_ -> {
                    throw new ModelUnavailableException("away", Duration.ofSeconds(30));
                }),
                (String) null);

        assertThatThrownBy(running::perform).isInstanceOf(ModelUnavailableException.class);
        assertThat(running.run().status()).isEqualTo(EnhancementStatus.RUNNING);
    }

    @Test
    void aCancelledRunWritesNothing() {
        var running = new RunningEnhancement(stores, profile(), answering(Map.of(DESCRIPTION, BETTER)), (String) null);
        running.runs.cancel(running.user, running.item.subjectId());

        assertThat(running.handler().perform(running.item, null)).isInstanceOf(WorkOutcome.Abandoned.class);
        running.handler().failed(running.item, new WorkFailure("too_many_attempts", "It was tried 5 times."));
        assertThat(running.run().status()).isEqualTo(EnhancementStatus.CANCELLED);
    }

    @Test
    void aFailureIsToldInTheRun() {
        var running = new RunningEnhancement(stores, profile(), ScriptedModel.none(), (String) null);
        running.handler().failed(running.item, new WorkFailure("too_many_attempts", "It was tried 5 times."));

        assertThat(running.run().status()).isEqualTo(EnhancementStatus.FAILED);
        assertThat(running.run().errorCode()).isEqualTo("too_many_attempts");
    }

    @Test
    void nothingOfThePersonButTheTextsReachesTheModel() {
        var model = answering(Map.of());
        new RunningEnhancement(stores, profile(), model, "Sound calmer.").finish();

        var all = model.asked().stream()
                .map(request -> Prompt.of(request, "f3nc3").toString())
                .toList()
                .toString();
        assertThat(all).contains("Sound calmer.").doesNotContain("vandersee", "Vandersee", "5550", "Klinikum");
        model.asked().forEach(request -> assertThat(request.instructions()).doesNotContain("calmer", "laboratory"));
    }

    @Test
    void aTextWithContactDataIsShownToNoModel() {
        var model = answering(Map.of());
        var text = "Write to ilka@vandersee.example or +49 30 5550 0101.";
        var run = new RunningEnhancement(stores, profile(text), model, "Mail me at ilka@vandersee.example").finish();

        assertThat(model.asked().stream()
                        .map(request -> Prompt.of(request, "f3nc3").toString()))
                .isNotEmpty()
                .noneMatch(asked -> asked.contains("vandersee") || asked.contains("5550"));
        assertThat(of(run, Kind.EXPERIENCE).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(of(run, Kind.EXPERIENCE).reasons()).containsExactly("contact");
    }

    private static NewProfile profile() {
        return profile(DESCRIPTION);
    }

    private static NewProfile profile(@Nullable String description) {
        return aProfile()
                .with(new Experience(
                        UUID.randomUUID(),
                        "Interface Engineer",
                        "Klinikum Rosenlicht",
                        "Berlin",
                        "2018-06",
                        null,
                        true,
                        description,
                        List.of("I cut lost messages from 40 to 2 a week", "Wrote the runbook"),
                        null,
                        EnhancementMetadata.NONE))
                .built("Lossmeter", "2020", null)
                .build();
    }

    private static EnhancedText of(Enhancement run, Kind kind) {
        return run.items().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
