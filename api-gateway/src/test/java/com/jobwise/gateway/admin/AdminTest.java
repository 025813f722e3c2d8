package com.jobwise.gateway.admin;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.work.WorkFailure;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator and the people whose work they look after. */
@GatewayTest
abstract class AdminTest {

    static final String WORK = "/api/v1/admin/work";

    @Autowired
    Api api;

    @Autowired
    StandInWorker worker;

    @Autowired
    @AsOwner
    JdbcClient owner;

    @AfterEach
    void resume() {
        owner.sql("delete from work_pauses").update();
    }

    Api administrator() {
        var somebody = api.newcomer();
        appoint(somebody);
        return somebody;
    }

    void appoint(Api somebody) {
        owner.sql("insert into administrators (user_id) values (:user)")
                .param("user", userId(somebody))
                .update();
    }

    static int userId(Api somebody) {
        return somebody.get("/api/v1/auth/me").isStatus(200).json().path("id").asInt();
    }

    /** A document that waits for nothing but its worker. */
    UUID askedForResume(Applicant ilka) {
        var ranking = ilka.api().post("/api/v1/rankings/create", ilka.asking(""));
        if (ranking.status() == 202) {
            worker.rank(Applicant.id(ranking));
        }
        return Applicant.id(
                ilka.api().post("/api/v1/generations/resume", ilka.asking("")).isStatus(202));
    }

    UUID failedResume(Applicant ilka, String code) {
        var id = askedForResume(ilka);
        worker.failToWrite(id, new WorkFailure(code, "It was tried 5 times and never finished."));
        return id;
    }

    /** The only work item of a subject. */
    UUID work(UUID subject) {
        return owner.sql("select id from work_items where subject_id = :subject")
                .param("subject", subject)
                .query(UUID.class)
                .single();
    }

    String statusOf(UUID work) {
        return owner.sql("select status from work_items where id = :id")
                .param("id", work)
                .query(String.class)
                .single();
    }
}
