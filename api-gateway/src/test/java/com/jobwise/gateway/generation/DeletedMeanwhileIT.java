package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A document is asked for while what it would be made from is being deleted. */
@GatewayTest
class DeletedMeanwhileIT {

    private static final String PROFILE =
            "{\"personal_info\": {\"full_name\": \"Ilka Vandersee\", \"email\": \"ilka@vandersee.example\"}}";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    DataSource owner;

    private Api ilka;
    private String profile;
    private String job;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
        profile = make("/api/v1/profiles", PROFILE);
        job = make("/api/v1/jobs", "{\"title\": \"Engineer\", \"company\": \"Klinikverbund Saalebogen\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/generations/resume", "/api/v1/rankings/create"})
    void aPostingThatIsGoneByThenIsAConflict(String path) throws Exception {
        whileDeleting("jobs", job, path, Map.of("job_id", job)).isProblem(409, "changed_meanwhile");
        ilka.post(path, Map.of("job_id", job)).isProblem(404, "not_found");
    }

    @Test
    void soIsAProfile() throws Exception {
        var wanted = Map.of("job_id", job, "profile_id", profile);
        var path = "/api/v1/generations/cover-letter";
        whileDeleting("master_profiles", profile, path, wanted).isProblem(409, "changed_meanwhile");
        ilka.post(path, wanted).isProblem(404, "not_found");
    }

    /** The request comes when the row is deleted and nobody else knows yet. */
    private Answer whileDeleting(String table, String id, String path, Object body) throws Exception {
        var jdbc = JdbcClient.create(owner);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> answer = new TransactionTemplate(new JdbcTransactionManager(owner)).execute(status -> {
                var deleter =
                        jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
                jdbc.sql("delete from " + table + " where id = :id")
                        .param("id", UUID.fromString(id))
                        .update();
                var asked = threads.submit(() -> ilka.post(path, body));
                await().until(() -> asked.isDone() || waitsFor(jdbc, deleter));
                return asked;
            });
            assertThat(answer).isNotNull();
            return answer.get();
        }
    }

    private static boolean waitsFor(JdbcClient jdbc, int deleter) {
        return jdbc.sql("""
                        select count(*)
                        from pg_stat_activity
                        where :deleter = any(pg_blocking_pids(pid))
                        """).param("deleter", deleter).query(Integer.class).single() > 0;
    }

    private String make(String path, String body) {
        return ilka.post(path, body).isStatus(201).json().path("id").asString();
    }
}
