package com.jobwise.composer.work;

import static com.jobwise.cast.PostingBuilder.aPosting;
import static com.jobwise.cast.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.Stores;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import com.jobwise.profile.SkillId;
import com.jobwise.ranking.NewRanking;
import com.jobwise.ranking.RankingOverride;
import com.jobwise.ranking.SeenVersions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person says about a ranking shows in the next document. */
class OverrideIT {

    private static final List<String> EMPLOYERS =
            List.of("Klinikum Rosenlicht", "Praxisnetz Ahornhain", "Labor Silbertanne");

    private static Stores stores;
    private Desk desk;
    private MasterProfile profile;

    @BeforeAll
    static void open() {
        stores = Stores.open();
    }

    @AfterAll
    static void drop() {
        stores.close();
    }

    @BeforeEach
    void seat() {
        desk = Desk.with(
                        stores,
                        aProfile()
                                .worked("Interface Engineer", EMPLOYERS.get(0), "2018-06", null)
                                .worked("Integration Developer", EMPLOYERS.get(1), "2014-02", "2018-05")
                                .worked("Laboratory Analyst", EMPLOYERS.get(2), "2010-01", "2014-01")
                                .built("Ward Board", "2019-01", "2019-06")
                                .built("Sample Tracker", "2012-01", "2012-09")
                                .studied("B.Sc.", "Informatics", "2006", "2010")
                                .build(),
                        aPosting().build())
                .ranked();
        profile = desk.profile;
    }

    @Test
    void anExcludedItemIsAbsentAndSaidToBeLeftOut() {
        overrides(List.of(), List.of(), List.of(), List.of(employer(1), project("Ward Board")));
        for (var type : DocumentType.values()) {
            var document = made(type);

            assertThat(document.contentText()).doesNotContain(EMPLOYERS.get(1), "Ward Board");
            assertThat(document.leftOut())
                    .filteredOn(one ->
                            one.source().equals(employer(1)) || one.source().equals(project("Ward Board")))
                    .isNotEmpty()
                    .extracting(GeneratedDocument.LeftOut::reason)
                    .contains("You excluded it for this posting.");
        }
    }

    @Test
    void experiencesFollowThePersonsOrderInsteadOfTime() {
        var byTime = made(DocumentType.RESUME).contentText();
        assertThat(byTime).containsSubsequence(EMPLOYERS);

        overrides(List.of(employer(2), employer(0), employer(1)), List.of(), List.of(), List.of());

        assertThat(made(DocumentType.RESUME).contentText())
                .containsSubsequence(EMPLOYERS.get(2), EMPLOYERS.get(0), EMPLOYERS.get(1));
    }

    @Test
    void whatIsPinnedComesFirst() {
        overrides(
                List.of(),
                List.of(project("Sample Tracker"), project("Ward Board")),
                List.of(employer(1), project("Ward Board")),
                List.of());
        var text = made(DocumentType.RESUME).contentText();

        assertThat(text.indexOf(EMPLOYERS.get(1))).isLessThan(text.indexOf(EMPLOYERS.get(0)));
        assertThat(text).containsSubsequence("Ward Board", "Sample Tracker");
    }

    @Test
    void skillsFollowThePersonsOrder() {
        var skills = profile.skills().technical();
        assertThat(skills).hasSizeGreaterThan(1);
        var last = SkillId.of(profile.id(), "technical", skills.getLast());
        var override = new RankingOverride(List.of(), List.of(), List.of(last), List.of(), List.of());
        store(override);

        var line = made(DocumentType.RESUME)
                .contentText()
                .lines()
                .filter(one -> one.startsWith("Technical"))
                .findFirst()
                .orElseThrow();
        assertThat(line).startsWith("Technical: " + skills.getLast());
    }

    @Test
    void anOverrideOutlivesTheRankingAndForgetsWhatIsGone() {
        var gone = UUID.randomUUID();
        store(new RankingOverride(List.of(), List.of(), List.of(), List.of(gone, employer(2)), List.of(employer(1))));
        var next = UUID.randomUUID();
        desk.rankings.insert(new NewRanking(next, desk.ilka, desk.posting.id(), profile.id(), profile.version(), 0));
        var former = desk.rankings.find(desk.ilka, desk.ranking).orElseThrow();
        desk.rankings.complete(desk.ilka, next, former.result(), new SeenVersions(profile.version(), 0));
        var now = desk.rankings.find(desk.ilka, next).orElseThrow();

        assertThat(now.override()).isEqualTo(former.override());
        assertThat(now.overriddenAt()).isEqualTo(former.overriddenAt());
        assertThat(now.effective().experienceIds()).containsExactly(employer(2), employer(0));
        assertThat(now.result().experienceIds()).hasSize(3);
        assertThat(former.isActive()).isFalse();
    }

    private GeneratedDocument made(DocumentType type) {
        return desk.composed(desk.asksFor(type));
    }

    private void overrides(List<UUID> experiences, List<UUID> projects, List<UUID> pinned, List<UUID> excluded) {
        store(new RankingOverride(experiences, projects, List.of(), pinned, excluded));
    }

    private void store(RankingOverride override) {
        var version = desk.rankings.find(desk.ilka, desk.ranking).orElseThrow().version();
        assertThat(desk.rankings.override(desk.ilka, desk.ranking, version, override))
                .isTrue();
    }

    private UUID employer(int index) {
        return profile.experiences().stream()
                .filter(one -> one.company().equals(EMPLOYERS.get(index)))
                .map(Experience::id)
                .findFirst()
                .orElseThrow();
    }

    private UUID project(String name) {
        return profile.projects().stream()
                .filter(one -> one.name().equals(name))
                .map(Project::id)
                .findFirst()
                .orElseThrow();
    }
}
