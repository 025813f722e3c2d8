package com.jobwise.gateway.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CapacityIT extends AdminTest {

    private static final String KINDS = "/api/v1/admin/kinds/";
    private static final String WORKERS = "/api/v1/admin/workers/";

    @Test
    void pausedWorkSaysSoToItsOwner() {
        var ilka = Applicant.newcomer(api);
        var resume = askedForResume(ilka);
        var ops = administrator();
        var path = "/api/v1/generations/" + resume;
        var before = ilka.api().get(path).isStatus(200);

        assertThat(ops.post(KINDS + "generation/pause", "")
                        .isStatus(200)
                        .json()
                        .path("paused_at")
                        .isNull())
                .isFalse();

        var paused = ilka.api().get(path).isStatus(200);
        assertThat(paused.json().path("waiting_for").asString()).isEqualTo("paused");
        assertThat(paused.json().at("/progress/stage_description").asString()).contains("paused by the operator");
        assertThat(paused.required("ETag")).isNotEqualTo(before.required("ETag"));
        assertThat(ops.get(WORK + "/" + work(resume))
                        .json()
                        .at("/item/waiting_for")
                        .asString())
                .isEqualTo("paused");
        ops.post(KINDS + "generation/pause", "").isStatus(200);
        ops.post(KINDS + "generation/resume", "").isStatus(200);
        assertThat(ilka.api().get(path).json().path("waiting_for").isNull()).isTrue();
    }

    @Test
    void whatWaitsForAPausedKindIsPausedToo() {
        var ilka = Applicant.newcomer(api);
        var resume = Applicant.id(
                ilka.api().post("/api/v1/generations/resume", ilka.asking("")).isStatus(202));
        administrator().post(KINDS + "ranking/pause", "").isStatus(200);

        assertThat(ilka.api()
                        .get("/api/v1/generations/" + resume)
                        .json()
                        .path("waiting_for")
                        .asString())
                .isEqualTo("paused");
    }

    @Test
    void resumingHasThingsAnnouncedAgain() {
        var resume = askedForResume(Applicant.newcomer(api));
        owner.sql("update work_items set announced_at = now() where id = :id")
                .param("id", work(resume))
                .update();
        var ops = administrator();
        ops.post(KINDS + "generation/pause", "").isStatus(200);

        ops.post(KINDS + "generation/resume", "").isStatus(200);

        assertThat(owner.sql("select announced_at is null from work_items where id = :id")
                        .param("id", work(resume))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void drainedWorkerIsSeenToBeDone() {
        var name = worker("style", 1);
        var ops = administrator();

        assertThat(state(ops.post(WORKERS + name + "/drain", "").isStatus(200).json()))
                .isEqualTo("draining");
        owner.sql(
                        "update worker_slots set draining_since = now() - interval '5 seconds', running = 0 where owner = :name")
                .param("name", name)
                .update();
        assertThat(state(listed(ops, name))).isEqualTo("drained");
        assertThat(state(ops.post(WORKERS + name + "/resume", "").isStatus(200).json()))
                .isEqualTo("working");
    }

    @Test
    void silentWorkerIsNotDrainedByItsKind() {
        var alive = worker("ranking", 1);
        var dead = worker("ranking", 1);
        owner.sql("update worker_slots set seen_at = now() - interval '1 minute' where owner = :name")
                .param("name", dead)
                .update();
        var ops = administrator();

        var kind = ops.post(KINDS + "ranking/drain", "").isStatus(200).json();

        assertThat(kind.path("draining").asInt())
                .isEqualTo(kind.path("workers").asInt())
                .isPositive();
        assertThat(kind.path("slots").asInt()).isZero();
        assertThat(state(listed(ops, alive))).isEqualTo("draining");
        assertThat(state(listed(ops, dead))).isEqualTo("silent");
        assertThat(listed(ops, dead).path("draining_since").isNull()).isTrue();
        ops.post(KINDS + "ranking/resume", "").isStatus(200);
        assertThat(state(listed(ops, alive))).isEqualTo("working");
    }

    @Test
    void unknownOnesAreNotFound() {
        var ops = administrator();
        ops.post(WORKERS + "nobody/drain", "").isProblem(404, "not_found");
        ops.post(KINDS + "poetry/pause", "").isProblem(404, "not_found");
    }

    @Test
    void queueIsCountedByKindAndState() {
        var ops = administrator();
        var before = states(ops);
        askedForResume(Applicant.newcomer(api));
        failedResume(Applicant.newcomer(api), "internal_error");

        var after = states(ops);

        assertThat(items(after, "queued") - items(before, "queued")).isEqualTo(1);
        assertThat(items(after, "failed") - items(before, "failed")).isEqualTo(1);
        var generation = ops.get("/api/v1/admin/queue").json().at("/kinds/0");
        assertThat(generation.path("kind").asString()).isEqualTo("generation");
        assertThat(generation.path("parked").isNull())
                .as("no broker in this test")
                .isTrue();
        assertThat(generation.at("/states/0/oldest_seconds").asDouble()).isPositive();
    }

    private static JsonNode states(Api ops) {
        return ops.get("/api/v1/admin/queue").isStatus(200).json().at("/kinds/0/states");
    }

    private static long items(JsonNode states, String status) {
        return states.valueStream()
                .filter(one -> one.path("status").asString().equals(status))
                .mapToLong(one -> one.path("items").asLong())
                .sum();
    }

    private String worker(String kind, int running) {
        var name = kind + "-7-" + UUID.randomUUID();
        owner.sql("insert into worker_slots (owner, kind, slots, running) values (:name, :kind, 2, :running)")
                .param("name", name)
                .param("kind", kind)
                .param("running", running)
                .update();
        return name;
    }

    private static JsonNode listed(Api ops, String name) {
        return ops.get("/api/v1/admin/workers")
                .isStatus(200)
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String state(JsonNode worker) {
        return worker.path("state").asString();
    }
}
