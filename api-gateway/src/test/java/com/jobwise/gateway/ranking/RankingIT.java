package com.jobwise.gateway.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.WorkRows;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class RankingIT {

    private static final String CREATE = "/api/v1/rankings/create";
    private static final String RANKINGS = "/api/v1/rankings/";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    private Applicant ilka;

    @BeforeEach
    void signIn() {
        ilka = Applicant.newcomer(api);
    }

    private Answer create() {
        return ilka.api().post(CREATE, ilka.asking(""));
    }

    @Test
    void whyTheRulesAloneMadeItIsSaid() {
        var created = create().isStatus(202);
        var id = Applicant.id(created);
        worker.rank(id);
        jdbc.sql("update job_content_rankings set ranking_fallback = 'too_large' where id = :id")
                .param("id", id)
                .update();
        var ranking = ilka.api().get(created.required("Location")).isStatus(200).json();

        assertThat(ranking.at("/fallback/code").asString()).isEqualTo("too_large");
        assertThat(ranking.at("/fallback/message").asString()).isEqualTo("The request was too large for the model.");
    }

    @Test
    void theFirstRequestIsAcceptedAndSaysWhereToLook() {
        var created = create().isStatus(202);
        var ranking = created.json();

        assertThat(created.header("Location"))
                .isEqualTo(RANKINGS + ranking.path("id").asString());
        assertThat(created.header("Retry-After")).isEqualTo("1");
        assertThat(ranking.path("status").asString()).isEqualTo("pending");
        assertThat(ranking.path("job_id").asString()).isEqualTo(ilka.job().toString());
        assertThat(ranking.path("profile_id").asString())
                .isEqualTo(ilka.profile().toString());
        assertThat(ranking.path("ranked_experience_ids").size()).isZero();
        assertThat(ranking.path("ranking_confidence_score").isNull()).isTrue();
        assertThat(ilka.api().get(created.required("Location")).isStatus(200).json())
                .isEqualTo(ranking);
    }

    @Test
    void aCompletedRankingIsGivenAtOnceWithItsReasons() {
        var id = Applicant.id(create());
        worker.rank(id);
        var cached = create().isStatus(200).json();

        assertThat(cached.path("id").asString()).isEqualTo(id.toString());
        assertThat(cached.path("status").asString()).isEqualTo("completed");
        assertThat(cached.at("/ranked_experience_ids/0").asString()).isEqualTo(StandInWorker.EXPERIENCE.toString());
        assertThat(cached.path("ranking_confidence_score").asDouble()).isEqualTo(0.75);
        var why = cached.path("ranking_explanations").path(StandInWorker.EXPERIENCE.toString());
        assertThat(why.path("relevance_score").asDouble()).isEqualTo(0.9);
        assertThat(why.at("/evidence/0/quote").asString()).isEqualTo("Cut lost messages from 40 to 2 a week");
        assertThat(rows()).isEqualTo(1);
        assertThat(workItems()).isEqualTo(1);
    }

    @Test
    void aRequestMeanwhileJoinsTheOneUnderWay() {
        var first = Applicant.id(create().isStatus(202));

        assertThat(Applicant.id(create().isStatus(202))).isEqualTo(first);
        assertThat(workItems()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"master_profiles", "jobs"})
    void aChangeOfProfileOrPostingMakesItStaleAndTheOldOneHistory(String changed) {
        var old = Applicant.id(create());
        worker.rank(old);
        jdbc.sql("update %s set version = version + 1 where user_id = :user".formatted(changed))
                .param("user", ilka.userId())
                .update();
        var fresh = Applicant.id(create().isStatus(202));

        assertThat(fresh).isNotEqualTo(old);
        assertThat(active()).containsExactly(fresh);
        assertThat(ilka.api()
                        .get(RANKINGS + old)
                        .isStatus(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("completed");
    }

    @Test
    void aFailedRankingSaysWhyAndTheNextRequestTriesAfresh() {
        var failed = Applicant.id(create());
        worker.failToRank(failed);
        var told = ilka.api().get(RANKINGS + failed).isStatus(200).json();
        var fresh = Applicant.id(create().isStatus(202));

        assertThat(told.path("status").asString()).isEqualTo("failed");
        assertThat(told.path("error_message").asString()).isEqualTo("It was tried 5 times and never finished.");
        assertThat(active()).containsExactly(fresh).doesNotContain(failed);
    }

    @Test
    void thirtyTwoAtOnceGetOneRankingMadeOnce() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> one = this::create;
            var answers =
                    callers.invokeAll(IntStream.range(0, 32).mapToObj(_ -> one).toList());
            assertThat(answers)
                    .extracting(Future::get)
                    .extracting(answer -> Applicant.id(answer.isStatus(202)))
                    .containsOnly(active().getFirst());
        }
        assertThat(rows()).isEqualTo(1);
        assertThat(workItems()).isEqualTo(1);
    }

    @Test
    void everyProfileHasItsOwnRankingAndTheJobShowsTheNewest() {
        var first = Applicant.id(create());
        var second = Applicant.addProfile(ilka.api());
        var newest = Applicant.id(create().isStatus(202));

        assertThat(ilka.api().get(RANKINGS + newest).json().path("profile_id").asString())
                .as("no profile named: the newest")
                .isEqualTo(second.toString());
        assertThat(active()).containsExactlyInAnyOrder(first, newest);
        assertThat(Applicant.id(ilka.api().get(RANKINGS + "job/" + ilka.job()).isStatus(200)))
                .isEqualTo(newest);
        assertThat(Applicant.id(
                        ilka.api().post(CREATE, ilka.asking(", \"profile_id\": \"%s\"".formatted(ilka.profile())))))
                .isEqualTo(first);
    }

    @Test
    void aRepeatedKeyGivesTheFirstAnswerEvenWhenTheRankingIsDoneMeanwhile() {
        var once = ilka.by(ilka.api().with("Idempotency-Key", "rank"));
        var first = once.api().post(CREATE, once.asking("")).isStatus(202);
        worker.rank(Applicant.id(first));

        assertThat(once.api().post(CREATE, once.asking("")).isStatus(202).text())
                .isEqualTo(first.text());
    }

    @Test
    void whatIsMissingOrAnotherPersonsIsNotFound() {
        var others = Applicant.newcomer(api);
        var theirs = Applicant.id(others.api().post(CREATE, others.asking("")));
        var unknown = UUID.randomUUID();

        assertThat(told(RANKINGS + theirs)).isEqualTo(told(RANKINGS + unknown));
        assertThat(told(RANKINGS + "job/" + others.job())).isEqualTo(told(RANKINGS + "job/" + unknown));
        assertThat(toldOf(others.job(), ilka.profile())).isEqualTo(toldOf(unknown, ilka.profile()));
        assertThat(toldOf(ilka.job(), others.profile())).isEqualTo(toldOf(ilka.job(), unknown));
        ilka.api().get(RANKINGS + "job/" + ilka.job()).isProblem(404, "not_found");
        assertThat(rows()).isZero();
    }

    @Test
    void withoutAProfileThereIsNothingToRank() {
        var nobody = api.newcomer();
        var job = Applicant.addPosting(nobody);

        nobody.post(CREATE, "{\"job_id\": \"%s\"}".formatted(job)).isProblem(422, "no_profile");
    }

    @Test
    void whatIsWrongWithARequestIsNamed() {
        ilka.api().post(CREATE, "{}").complainsOf("job_id", "not_null");
        ilka.api().post(CREATE, "{\"job_id\": \"Saalebogen\"}").complainsOf("job_id", "wrong_type");
        ilka.api().post(CREATE, ilka.asking(", \"strength\": 1")).complainsOf("strength", "unknown_field");
    }

    @Test
    void nobodyUnknownGetsIn() {
        api.post(CREATE, ilka.asking("")).isStatus(401);
        api.get(RANKINGS + UUID.randomUUID()).isStatus(401);
        api.get(RANKINGS + "job/" + ilka.job()).isStatus(401);
    }

    private String told(String path) {
        return ilka.api().get(path).isProblem(404, "not_found").withoutTrace();
    }

    private String toldOf(UUID job, UUID profile) {
        return ilka.api()
                .post(CREATE, "{\"job_id\": \"%s\", \"profile_id\": \"%s\"}".formatted(job, profile))
                .isProblem(404, "not_found")
                .withoutTrace();
    }

    private List<UUID> active() {
        return jdbc.sql("select id from job_content_rankings where user_id = :user and is_active")
                .param("user", ilka.userId())
                .query(UUID.class)
                .list();
    }

    private int rows() {
        return new WorkRows(jdbc).count("job_content_rankings", ilka.userId());
    }

    private int workItems() {
        return new WorkRows(jdbc).count("work_items", ilka.userId());
    }
}
