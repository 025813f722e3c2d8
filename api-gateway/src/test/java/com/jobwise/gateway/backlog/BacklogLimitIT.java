package com.jobwise.gateway.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.GatewayApplication;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.testsupport.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A gateway with low limits, on a database of its own. A document is two items: its ranking and itself. */
class BacklogLimitIT {

    private static final int PER_USER = 10;
    private static final int PER_KIND = 40;
    private static final int CONNECTIONS = 8;
    private static final String RESUME = "/api/v1/generations/resume";

    private static TestDatabase database;
    private static ServletWebServerApplicationContext application;
    private static Api api;
    private static JdbcClient owner;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        owner = JdbcClient.create(database.dataSource());
        application = (ServletWebServerApplicationContext) GatewayApplication.builder()
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.datasource.hikari.maximum-pool-size=" + CONNECTIONS,
                        // Many callers at once on a busy machine are what is tried here, not its speed.
                        "--jobwise.database.connection-timeout=20000",
                        "--jobwise.database.statement-timeout=20s",
                        "--jobwise.database.lock-timeout=20s",
                        "--jobwise.database.socket-timeout=30",
                        "--spring.rabbitmq.addresses=amqp://guest:guest@127.0.0.1:1",
                        "--jobwise.gateway.tokens.secret=" + GatewayTest.SECRET,
                        "--jobwise.gateway.passwords.bcrypt-cost=4",
                        "--jobwise.gateway.limits.register=100000/1m",
                        "--jobwise.gateway.backlog.per-user=" + PER_USER,
                        "--jobwise.gateway.backlog.per-kind=" + PER_KIND,
                        "--jobwise.gateway.backlog.retry-after=7s");
        api = new Api(application.getWebServer().getPort());
    }

    @AfterAll
    static void stop() {
        application.close();
        database.close();
    }

    @BeforeEach
    void finishEverything() {
        owner.sql("delete from work_items").update();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ask(Applicant.newcomer(api), "any").isStatus(202));
        owner.sql("delete from work_items").update();
    }

    @Test
    void whoHasTooMuchOpenWaitsWhileOthersDoNot() {
        var ilka = Applicant.newcomer(api);
        open(ilka, PER_USER);

        var refused = ask(ilka, "one-more").isProblem(429, "too_much_open_work");

        assertThat(refused.required("Retry-After")).isEqualTo("7");
        ask(Applicant.newcomer(api), "other").isStatus(202);
        ilka.api().get(RESUME.replace("/resume", "")).isStatus(200);
        owner.sql("update work_items set status = 'cancelled', finalized_at = now() where user_id = :user")
                .param("user", ilka.userId())
                .update();
        ask(ilka, "one-more").isStatus(202);
    }

    @Test
    void refusedRequestLeavesNothing() {
        var ilka = Applicant.newcomer(api);
        open(ilka, PER_USER);
        ask(ilka, "none").isProblem(429, "too_much_open_work");

        assertThat(ilka.api().get("/api/v1/generations").json().path("total").asInt())
                .isZero();
        assertThat(count("idempotency_keys", ilka)).isZero();
        assertThat(count("job_content_rankings", ilka)).isZero();
    }

    @Test
    void deepBacklogRefusesWorkButNothingElse() {
        var ilka = Applicant.newcomer(api);
        var first = ask(ilka, "early").isStatus(202);
        open(Applicant.newcomer(api), PER_KIND);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ask(Applicant.newcomer(api), "any").isProblem(503, "overloaded"));

        assertThat(ask(ilka, "late").required("Retry-After")).isEqualTo("7");
        assertThat(ask(ilka, "early").isStatus(202).text()).isEqualTo(first.text());
        ilka.api().get("/api/v1/generations/" + Applicant.id(first)).isStatus(200);
        ilka.api().get("/api/v1/jobs").isStatus(200);
        Applicant.addPosting(ilka.api());
        owner.sql("update work_items set status = 'cancelled', finalized_at = now()")
                .update();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ask(ilka, "late").isStatus(202));
    }

    @Test
    void parallelRequestsOfAUserExceedTheCapByNoMoreThanRunAtOnce() throws Exception {
        var ilka = Applicant.newcomer(api);
        List<Applicant> same = new ArrayList<>();
        for (var posting = 0; posting < 40; posting++) {
            same.add(new Applicant(ilka.api(), ilka.userId(), ilka.profile(), Applicant.addPosting(ilka.api())));
        }

        var answers = atOnce(same);

        assertThat(answers).contains(202, 429).isSubsetOf(202, 429);
        assertThat(count("work_items", ilka)).isBetween(PER_USER, PER_USER + 2 * CONNECTIONS);
    }

    @Test
    void parallelRequestsOfManyExceedTheDepthByNoMoreThanRunAtOnce() throws Exception {
        List<Applicant> crowd = new ArrayList<>();
        for (var person = 0; person < 80; person++) {
            crowd.add(Applicant.newcomer(api));
        }

        var answers = atOnce(crowd);

        assertThat(answers).contains(202, 503).isSubsetOf(202, 503);
        var waiting = owner.sql("select count(*) from work_items where kind = 'generation'")
                .query(Integer.class)
                .single();
        assertThat(waiting).isLessThanOrEqualTo(PER_KIND + CONNECTIONS);
    }

    private static List<Integer> atOnce(List<Applicant> people) throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> calls = new ArrayList<>();
            people.forEach(one -> calls.add(() -> ask(one, one.job().toString()).status()));
            List<Integer> statuses = new ArrayList<>();
            for (var call : callers.invokeAll(calls)) {
                statuses.add(call.get());
            }
            return statuses;
        }
    }

    private static Answer ask(Applicant who, String key) {
        return who.api().with("Idempotency-Key", key).post(RESUME, who.asking(""));
    }

    /** Work that somebody has open, without what it is for. */
    private static void open(Applicant who, int items) {
        owner.sql("""
                insert into work_items (id, kind, user_id, subject_id)
                select gen_random_uuid(), 'generation', :user, gen_random_uuid()
                from generate_series(1, :items)
                """).param("user", who.userId()).param("items", items).update();
    }

    private static int count(String table, Applicant who) {
        return owner.sql("select count(*) from %s where user_id = :user".formatted(table))
                .param("user", who.userId())
                .query(Integer.class)
                .single();
    }
}
