package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.enhancement.EnhancedText;
import com.jobwise.enhancement.EnhancedText.Kind;
import com.jobwise.enhancement.EnhancedText.Outcome;
import com.jobwise.enhancement.Enhancement;
import com.jobwise.enhancement.EnhancementStore;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class EnhancementIT {

    private static final String RUNS = "/enhancements";
    private static final String SUGGESTIONS = "/suggestions";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    private Verbs ilka;
    private String profile;
    private String line;

    @BeforeEach
    void signIn() {
        ilka = Verbs.newcomer(api);
        profile = ilka.json().path("id").asString();
        line = ilka.json().at("/experiences/0/achievements/0").asString();
    }

    @Test
    void aRunIsAskedForFollowedAndListed() {
        var accepted = ilka.post("/enhance", Map.of("texts", List.of("experiences"), "custom_wish", "Shorter."))
                .isStatus(202);
        var run = accepted.json();

        assertThat(accepted.header("Location"))
                .endsWith(RUNS + "/" + run.path("id").asString());
        assertThat(run.path("status").asString()).isEqualTo("pending");
        assertThat(run.at("/wish/texts/0").asString()).isEqualTo("experiences");
        assertThat(run.at("/wish/style").asBoolean()).isFalse();
        var shown = ilka.get(RUNS + "/" + run.path("id").asString()).isStatus(200);
        assertThat(shown.header("Retry-After")).isEqualTo("1");
        assertThat(ilka.get(RUNS).isStatus(200).json().path("total").asInt()).isEqualTo(1);
        assertThat(jdbc.sql("select kind from work_items where subject_id = :id")
                        .param("id", UUID.fromString(run.path("id").asString()))
                        .query(String.class)
                        .single())
                .isEqualTo("style");
    }

    @Test
    void oneRunPerProfileIsOpenAtATime() {
        var first = start();
        ilka.post("/enhance", "{}").isProblem(409, "enhancement_running");
        ilka.post(RUNS + "/" + first + "/cancel", "").isStatus(200);

        assertThat(start()).isNotEqualTo(first);
    }

    @Test
    void aCancelledRunStaysCancelledAndItsWorkEnds() {
        var run = start();
        for (var time = 0; time < 2; time++) {
            var cancelled = ilka.post(RUNS + "/" + run + "/cancel", "").isStatus(200);
            assertThat(cancelled.json().path("status").asString()).isEqualTo("cancelled");
        }
        assertThat(jdbc.sql("select status from work_items where subject_id = :id")
                        .param("id", UUID.fromString(run))
                        .query(String.class)
                        .single())
                .isEqualTo("cancelled");
    }

    @Test
    void whatARunFoundIsCountedAndAnEndedOneCannotBeCancelled() {
        var run = complete(suggestion(line, "Cut lost messages."), refusal());
        var json = ilka.get(RUNS + "/" + run).isStatus(200).json();

        assertThat(json.path("status").asString()).isEqualTo("completed");
        assertThat(json.at("/counts/suggested").asInt()).isEqualTo(1);
        assertThat(json.at("/counts/refused").asInt()).isEqualTo(1);
        assertThat(json.at("/counts/reasons/number").asInt()).isEqualTo(1);
        assertThat(json.path("engine").asString()).isEqualTo("llm:stand-in-1");
        assertThat(json.path("tokens_used").asInt()).isEqualTo(150);
        ilka.post(RUNS + "/" + run + "/cancel", "").isProblem(409, "already_ended");
    }

    @Test
    void whyTheRulesLookedInsteadOfAModelIsSaid() {
        var run = completeBy(new Enhancement.Engine("rules-1", "budget_spent", 0));
        var json = ilka.get(RUNS + "/" + run).isStatus(200).json();

        assertThat(json.at("/fallback/code").asString()).isEqualTo("budget_spent");
        assertThat(json.at("/fallback/message").asString()).isEqualTo("Today's budget of model use is spent.");
    }

    @Test
    void anAcceptedAchievementStandsInPlaceOfItsLine() {
        complete(suggestion(line, "Cut lost messages."));
        var list = ilka.get(SUGGESTIONS).isStatus(200);
        var waiting = list.json().at("/items/0");
        assertThat(waiting.path("kind").asString()).isEqualTo("achievement");
        assertThat(waiting.path("text").asString()).isEqualTo(line);
        assertThat(waiting.path("diff").isEmpty()).isFalse();
        var now = ilka.with("If-Match", list.required("ETag"))
                .post(SUGGESTIONS + "/" + waiting.path("id").asString() + "/accept", "")
                .isStatus(200);

        assertThat(now.json().at("/experiences/0/achievements/0").asString()).isEqualTo("Cut lost messages.");
        assertThat(ilka.get(SUGGESTIONS).json().path("total").asInt()).isZero();
    }

    @Test
    void aRejectedAchievementDoesNotComeBackAndTheProfileStaysAsItWas() {
        complete(suggestion(line, "Cut lost messages."));
        var tag = ilka.get(SUGGESTIONS).required("ETag");
        var now = ilka.post(SUGGESTIONS + "/reject", "{}").isStatus(200);

        assertThat(now.header("ETag")).isEqualTo("\"0\"");
        assertThat(now.json().at("/experiences/0/achievements/0").asString()).isEqualTo(line);
        assertThat(ilka.with("If-None-Match", tag)
                        .get(SUGGESTIONS)
                        .isStatus(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void aLineThatItsPersonChangedHasNoSuggestion() {
        complete(suggestion("A line of yesterday", "A line."));

        assertThat(ilka.get(SUGGESTIONS).json().path("total").asInt()).isZero();
    }

    @Test
    void severalAreTakenTogetherOrNotAtAll() {
        var one = suggestion(line, "Cut lost messages.");
        complete(one);
        var ids = Map.of("ids", List.of(one.id(), UUID.randomUUID()));
        ilka.post(SUGGESTIONS + "/accept", ids).isProblem(404, "not_found");
        assertThat(ilka.get(SUGGESTIONS).json().path("total").asInt()).isEqualTo(1);

        ilka.post(SUGGESTIONS + "/accept", Map.of("ids", List.of(one.id()))).isStatus(200);
        assertThat(ilka.json().at("/experiences/0/achievements/0").asString()).isEqualTo("Cut lost messages.");
    }

    @Test
    void othersFindNothing() {
        var run = start();
        var stranger = Verbs.newcomer(api).at(ilka.profile());

        stranger.post("/enhance", "{}").isProblem(404, "not_found");
        stranger.get(RUNS).isProblem(404, "not_found");
        stranger.get(RUNS + "/" + run).isProblem(404, "not_found");
        stranger.post(RUNS + "/" + run + "/cancel", "").isProblem(404, "not_found");
    }

    @Test
    void wrongWishesAreRefused() {
        ilka.post("/enhance", Map.of("texts", List.of("hobbies"))).isStatus(422);
        ilka.post("/enhance", Map.of("texts", List.of())).isStatus(422);
        ilka.post("/enhance", Map.of("custom_wish", "x".repeat(501))).isStatus(422);
    }

    private String start() {
        return ilka.post("/enhance", "{}").isStatus(202).json().path("id").asString();
    }

    private String complete(EnhancedText... found) {
        return completeBy(new Enhancement.Engine("llm:stand-in-1", null, 150), found);
    }

    private String completeBy(Enhancement.Engine engine, EnhancedText... found) {
        var run = start();
        var user = ilka.json().path("user_id").asInt();
        new EnhancementStore(jdbc).complete(user, UUID.fromString(run), engine, List.of(found));
        return run;
    }

    private EnhancedText suggestion(String before, String after) {
        return new EnhancedText(
                UUID.randomUUID(),
                Kind.ACHIEVEMENT,
                UUID.fromString(ilka.json().at("/experiences/0/id").asString()),
                0,
                before,
                after,
                Outcome.SUGGESTED,
                List.of(),
                1.0,
                List.of("shorter"),
                false);
    }

    private EnhancedText refusal() {
        var id = UUID.fromString(profile);
        return new EnhancedText(
                id, Kind.SUMMARY, id, -1, "Text.", null, Outcome.REFUSED, List.of("number"), null, List.of(), false);
    }
}
