package com.jobwise.gateway.generation;

import com.jobwise.gateway.Answer;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.StandInWorker;
import com.jobwise.gateway.Verbs;
import com.jobwise.work.WorkFailure;
import java.util.UUID;

/** A document somebody asked for. */
record Asked(Applicant applicant, UUID id, UUID ranking) {

    static final String GENERATIONS = "/api/v1/generations";

    /** @param route {@code resume} or {@code cover-letter} */
    static Asked by(Applicant applicant, String route) {
        var created = applicant
                .api()
                .post(GENERATIONS + "/" + route, applicant.asking(""))
                .isStatus(202);
        return new Asked(
                applicant,
                Applicant.id(created),
                UUID.fromString(created.json().path("ranking_id").asString()));
    }

    String path() {
        return GENERATIONS + "/" + id;
    }

    Answer get(String rest) {
        return applicant.api().get(path() + rest);
    }

    /** POST without a body. */
    Answer post(String action) {
        return Verbs.post(applicant.api(), path() + action);
    }

    String status() {
        return get("").isStatus(200).json().path("status").asString();
    }

    Asked written(StandInWorker worker) {
        worker.rank(ranking);
        worker.write(id);
        return this;
    }

    Asked failed(StandInWorker worker, String code) {
        worker.rank(ranking);
        worker.failToWrite(id, new WorkFailure(code, "It could not be written."));
        return this;
    }
}
