package com.jobwise.gateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.generation.GenerationStage;
import com.jobwise.generation.GenerationStore;
import com.jobwise.work.WorkKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Thousands of clients ask for a status every second, so it must stay cheap. */
@GatewayTest
class StatusPollIT {

    private static final Logger SQL = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    @Autowired
    StandInWorker worker;

    @Autowired
    @AsOwner
    GenerationStore generations;

    private final ListAppender<ILoggingEvent> statements = new ListAppender<>();
    private Asked resume;

    @BeforeEach
    void listen() {
        resume = Asked.by(Applicant.newcomer(api), "resume");
        generations.begin(resume.applicant().userId(), resume.id(), GenerationStage.ANALYSIS);
        SQL.setLevel(Level.DEBUG);
        SQL.addAppender(statements);
        statements.start();
    }

    @AfterEach
    void stopListening() {
        SQL.detachAppender(statements);
        SQL.setLevel(null);
    }

    @Test
    void theStatusOfAStartedDocumentIsOneSelectWithoutItsText() {
        resume.get("").isStatus(200);

        assertThat(aboutDocuments()).hasSize(1);
        assertThat(aboutDocuments().getFirst()).contains("from generations").doesNotContain("result");
    }

    @Test
    void soItIsWhileItWaitsForTheModel() {
        worker.waitForModel(WorkKind.RANKING, resume.ranking());
        statements.list.clear();
        var status = resume.get("").isStatus(200).json();

        assertThat(status.path("waiting_for").asString()).isEqualTo("model");
        assertThat(aboutDocuments()).hasSize(1);
    }

    @Test
    void theSelectUsesAnIndexAndReadsFiveBlocksAtMost() {
        resume.get("").isStatus(200);
        manyMoreDocuments();
        var plan = plan();

        assertThat(plan).contains("Index Scan using generations_pkey").doesNotContain("Seq Scan");
        assertThat(blocks(plan)).isBetween(1, 5);
    }

    /** Of all that the statement read, which the plan's first line sums up; planning is another matter. */
    private static int blocks(String plan) {
        return Pattern.compile("Buffers: shared (?:hit=(\\d+))?(?: ?read=(\\d+))?")
                .matcher(plan)
                .results()
                .findFirst()
                .map(found -> number(found.group(1)) + number(found.group(2)))
                .orElseThrow();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private String plan() {
        return String.join(
                "\n",
                jdbc.sql("explain (analyze, buffers) "
                                + aboutDocuments()
                                        .getFirst()
                                        .replaceFirst("\\?", "'" + resume.id() + "'::uuid")
                                        .replaceFirst(
                                                "\\?",
                                                Integer.toString(
                                                        resume.applicant().userId())))
                        .query(String.class)
                        .list());
    }

    @Test
    void whatHasNotChangedIsAnsweredWithoutReadingTheDocument() {
        resume.written(worker);
        var tag = resume.get("/result").isStatus(200).required("ETag");
        statements.list.clear();
        var poll = resume.applicant().api().with("If-None-Match", tag);

        poll.get(resume.path() + "/result").isStatus(304);
        poll.get(resume.path()).isStatus(304);
        assertThat(aboutDocuments()).hasSize(2).noneMatch(sql -> sql.contains("result"));
    }

    /** The statements of requests other than finding out who asks. */
    private List<String> aboutDocuments() {
        return statements.list.stream()
                // What the announcer and the counters ask at the same time is no request's.
                .filter(event -> event.getThreadName().startsWith("tomcat-handler"))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains("Executing prepared SQL statement ["))
                .map(line -> line.substring(line.indexOf('[') + 1, line.lastIndexOf(']')))
                .filter(sql -> sql.contains("generation") || sql.contains("work_"))
                .toList();
    }

    private void manyMoreDocuments() {
        jdbc.sql("""
                insert into generations (id, user_id, profile_id, job_id, document_type)
                select gen_random_uuid(), user_id, profile_id, job_id, document_type
                from generations, generate_series(1, 3000)
                where id = :id
                """).param("id", resume.id()).update();
        jdbc.sql("analyze generations").update();
        jdbc.sql("delete from generations where user_id = :user and id <> :id")
                .param("user", resume.applicant().userId())
                .param("id", resume.id())
                .update();
    }
}
