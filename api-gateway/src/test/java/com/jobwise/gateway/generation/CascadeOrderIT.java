package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.LockWait;
import com.jobwise.gateway.WorkRows;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkQueue;
import com.jobwise.work.WorkStore;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A profile or posting is deleted with all that was made from it, just when a worker ends the ranking that a document waits for. */
@GatewayTest
class CascadeOrderIT {

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    DataSource owner;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    @AsOwner
    WorkStore work;

    @Autowired
    @AsOwner
    WorkQueue queue;

    @ParameterizedTest
    @ValueSource(strings = {"profiles", "jobs"})
    void theWorkerEndsAndTheDeletionFollows(String group) throws Exception {
        var ilka = Applicant.newcomer(api);
        var document = Applicant.id(
                ilka.api().post("/api/v1/generations/resume", ilka.asking("")).isStatus(202));
        var ranking = new WorkRows(jdbc).waitsFor(document).getFirst();
        var run = work.claim(
                        queue.openFor(WorkKind.RANKING, ranking).orElseThrow(),
                        WorkKind.RANKING,
                        "stand-in",
                        Duration.ofMinutes(5),
                        false)
                .orElseThrow();
        var path = "/api/v1/" + group + "/" + (group.equals("jobs") ? ilka.job() : ilka.profile()) + "?cascade=true";

        var deletion = new TransactionTemplate(new JdbcTransactionManager(owner)).execute(_ -> {
            work.succeed(run.claimed());
            CompletableFuture<Answer> answer =
                    CompletableFuture.supplyAsync(() -> ilka.api().send(path, request -> request.DELETE()));
            new LockWait(owner).await();
            queue.release(run.id());
            return answer;
        });

        assertThat(Objects.requireNonNull(deletion).get(30, TimeUnit.SECONDS).status())
                .isEqualTo(204);
        assertThat(left(document, ranking)).isZero();
    }

    private int left(UUID document, UUID ranking) {
        return jdbc.sql("""
                select count(*)
                from work_items
                where subject_id in (:subjects)
                """)
                .param("subjects", List.of(document, ranking))
                .query(Integer.class)
                .single();
    }
}
