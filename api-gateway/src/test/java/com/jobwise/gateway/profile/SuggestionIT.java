package com.jobwise.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class SuggestionIT {

    private static final String SUGGESTIONS = "/suggestions";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    private Verbs ilka;
    private String profile;
    private String experience;
    private String project;

    @BeforeEach
    void signInWithThreeSuggestions() {
        ilka = Verbs.newcomer(api);
        profile = ilka.json().path("id").asString();
        experience = ilka.json().at("/experiences/0/id").asString();
        project = ilka.json().at("/projects/0/id").asString();
        suggest(
                "master_profiles",
                "enhanced_professional_summary",
                profile,
                "Joins laboratories and wards since 2015.");
        suggest("experiences", "enhanced_description", experience, "Wrote parsers.");
        suggest("projects", "enhanced_description", project, "Counts messages that get lost.");
        // What says the same is no suggestion.
        suggest(
                "projects",
                "enhanced_description",
                ilka.json().at("/projects/1/id").asString(),
                "A double-entry library.");
    }

    @Test
    void theyAreListedWithTextAndOrigin() {
        var list = ilka.get(SUGGESTIONS).isStatus(200).json();

        assertThat(list.path("total").asInt()).isEqualTo(3);
        assertThat(list.at("/items/0/kind").asString()).isEqualTo("summary");
        assertThat(list.at("/items/0/id").asString()).isEqualTo(profile);
        assertThat(list.at("/items/1/kind").asString()).isEqualTo("experience");
        assertThat(list.at("/items/1/text").asString()).isEqualTo("Parsers.");
        assertThat(list.at("/items/1/suggestion").asString()).isEqualTo("Wrote parsers.");
        assertThat(list.at("/items/1/metadata/model").asString()).isEqualTo("stand-in-1");
        assertThat(list.at("/items/2/kind").asString()).isEqualTo("project");
        var tag = ilka.get(SUGGESTIONS).required("ETag");
        ilka.with("If-None-Match", tag).get(SUGGESTIONS).isStatus(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/experiences", "/me"})
    void oneThatComesOrChangesMakesWhatWasSeenOld(String part) {
        var path = part.equals("/me") ? "/api/v1/profiles/me" : ilka.profile() + part;
        var tag = ilka.api().get(path).required("ETag");
        var poll = ilka.api().with("If-None-Match", tag);
        poll.get(path).isStatus(304);

        suggest("experiences", "enhanced_description", experience, "Built parsers.");

        var now = poll.get(path).isStatus(200);
        assertThat(now.text()).contains("Built parsers.");
        assertThat(now.required("ETag")).isNotEqualTo(tag);
    }

    @Test
    void whoChangesAProfileNeedNotHaveSeenThem() {
        var tag = ilka.tag();
        suggest("projects", "enhanced_description", project, "Counts what got lost.");

        ilka.with("If-Match", tag)
                .patch("", "{\"professional_summary\": \"Moves parcels, and before that money.\"}")
                .isStatus(200);
        ilka.with("If-Match", tag)
                .patch("", "{\"professional_summary\": \"Moves money, and before that parcels.\"}")
                .isProblem(412, "stale");
    }

    @Test
    void anAcceptedOneIsTheTextAndNoLongerASuggestion() {
        var now = accept(experience).isStatus(200);

        assertThat(now.json().at("/experiences/0/description").asString()).isEqualTo("Wrote parsers.");
        assertThat(now.json().at("/experiences/0/enhanced_description").isNull())
                .isTrue();
        assertThat(now.json().at("/experiences/0/enhancement_metadata/model").isNull())
                .isTrue();
        assertThat(now.required("ETag")).startsWith("\"1-");
        accept(experience).isProblem(404, "not_found");
        assertThat(accept(profile)
                        .isStatus(200)
                        .json()
                        .path("professional_summary")
                        .asString())
                .isEqualTo("Joins laboratories and wards since 2015.");
        assertThat(accept(project)
                        .isStatus(200)
                        .json()
                        .at("/projects/0/description")
                        .asString())
                .isEqualTo("Counts messages that get lost.");
        assertThat(ilka.get(SUGGESTIONS).json().path("total").asInt()).isZero();
    }

    @Test
    void aRejectedOneIsGoneAndTheTextStays() {
        for (var id : new String[] {profile, experience, project}) {
            ilka.post(SUGGESTIONS + "/" + id + "/reject", "").isStatus(200);
        }
        var now = ilka.json();

        assertThat(now.path("professional_summary").asString()).startsWith("Integration engineer");
        assertThat(now.path("enhanced_professional_summary").isNull()).isTrue();
        assertThat(now.at("/experiences/0/description").asString()).isEqualTo("Parsers.");
        assertThat(now.at("/projects/0/description").asString()).isEqualTo("Counts lost messages.");
        assertThat(ilka.get(SUGGESTIONS).json().path("total").asInt()).isZero();
    }

    @Test
    void oneThatIsTooLongCannotBecomeATextAndTheProfileStaysReadable() {
        suggest("projects", "enhanced_description", project, "x".repeat(1001));

        accept(project).isProblem(422, "suggestion_unusable");
        ilka.post(SUGGESTIONS + "/" + project + "/reject", "").isStatus(200);
        assertThat(ilka.json().at("/projects/0/description").asString()).isEqualTo("Counts lost messages.");
    }

    @Test
    void aTextThatItsPersonChangesLosesItsSuggestionAnUntouchedOneKeepsIt() {
        var whole = ilka.json();
        ((tools.jackson.databind.node.ObjectNode) whole.at("/experiences/0")).put("description", "Own words.");
        var now = ilka.put("", whole).isStatus(200).json();

        assertThat(now.at("/experiences/0/enhanced_description").isNull()).isTrue();
        assertThat(now.at("/projects/0/enhanced_description").asString()).isEqualTo("Counts messages that get lost.");
        assertThat(now.path("enhanced_professional_summary").asString()).startsWith("Joins");
    }

    @Test
    void othersAndOldStatesAreRefused() {
        var gethin = Verbs.newcomer(api);
        var stranger = gethin.at(ilka.profile());
        var nobody = new Verbs(api, ilka.profile());
        for (var verdict : new String[] {"/accept", "/reject"}) {
            stranger.post(SUGGESTIONS + "/" + project + verdict, "").isProblem(404, "not_found");
            gethin.post(SUGGESTIONS + "/" + project + verdict, "").isProblem(404, "not_found");
            ilka.post(SUGGESTIONS + "/" + UUID.randomUUID() + verdict, "").isProblem(404, "not_found");
            ilka.with("If-Match", "\"9\"")
                    .post(SUGGESTIONS + "/" + project + verdict, "")
                    .isProblem(412, "stale");
            nobody.post(SUGGESTIONS + "/" + project + verdict, "").isStatus(401);
        }
        stranger.get(SUGGESTIONS).isProblem(404, "not_found");
        nobody.get(SUGGESTIONS).isStatus(401);
        assertThat(ilka.get(SUGGESTIONS).json().path("total").asInt()).isEqualTo(3);
    }

    private com.jobwise.gateway.Answer accept(String id) {
        return ilka.post(SUGGESTIONS + "/" + id + "/accept", "");
    }

    private void suggest(String table, String column, String id, String text) {
        jdbc.sql("""
                update %s
                set %s = :text, enhancement_metadata = '{"model": "stand-in-1", "confidence": 0.5}'
                where id = :id
                """.formatted(table, column))
                .param("text", text)
                .param("id", UUID.fromString(id))
                .update();
    }
}
