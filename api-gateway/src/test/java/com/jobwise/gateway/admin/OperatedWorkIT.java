package com.jobwise.gateway.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Applicant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OperatedWorkIT extends AdminTest {

    @Test
    void listShowsWhatEveryFilterMeans() {
        var ilka = Applicant.newcomer(api);
        var failed = failedResume(ilka, "too_many_attempts");
        var ops = administrator();
        var mine = WORK + "?user_id=" + ilka.userId();

        assertThat(ids(ops.get(mine).isStatus(200).json())).hasSize(2);
        assertThat(ids(ops.get(mine + "&kind=generation&status=failed&failure_code=too_many_attempts")
                        .json()))
                .containsExactly(work(failed).toString());
        assertThat(ids(ops.get(mine + "&failure_code=internal_error").json())).isEmpty();
        assertThat(ids(ops.get(mine + "&status=queued").json())).isEmpty();
        assertThat(ids(ops.get(mine + "&created_before=2020-01-01T00:00:00Z").json()))
                .isEmpty();
        assertThat(ids(ops.get(mine + "&created_after=2020-01-01T00:00:00Z").json()))
                .hasSize(2);
        ops.get(WORK + "?status=lost").complainsOf("status", "wrong_type");
    }

    @Test
    void pagesByCursorMissNothing() {
        var ilka = Applicant.newcomer(api);
        for (var i = 0; i < 4; i++) {
            askedForResume(ilka);
        }
        var ops = administrator();
        List<String> seen = new ArrayList<>();
        var page = ops.get(WORK + "?limit=2&user_id=" + ilka.userId()).json();
        assertThat(page.path("total").asInt()).isEqualTo(5);
        while (true) {
            seen.addAll(ids(page));
            var cursor = page.at("/pagination/next_cursor");
            if (cursor.isNull()) {
                break;
            }
            page = ops.get(WORK + "?limit=2&user_id=" + ilka.userId() + "&cursor=" + cursor.asString())
                    .json();
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void nothingOfWhatTheWorkIsAboutIsShown() {
        var ilka = Applicant.newcomer(api);
        var failed = failedResume(ilka, "too_many_attempts");
        var ops = administrator();

        var text = ops.get(WORK + "/" + work(failed)).isStatus(200).text()
                + ops.get(WORK + "?user_id=" + ilka.userId()).text();

        assertThat(text).doesNotContain("Vandersee", "vandersee", "Rosenlicht", "HL7", "Saalebogen", "never finished");
    }

    @Test
    void detailTellsWhatHoldsItUp() {
        var ilka = Applicant.newcomer(api);
        var blocked = Applicant.id(
                ilka.api().post("/api/v1/generations/resume", ilka.asking("")).isStatus(202));
        var detail =
                administrator().get(WORK + "/" + work(blocked)).isStatus(200).json();

        assertThat(detail.at("/item/status").asString()).isEqualTo("blocked");
        assertThat(detail.at("/waits_for/0/kind").asString()).isEqualTo("ranking");
        assertThat(detail.at("/waits_for/0/status").asString()).isEqualTo("queued");
    }

    @Test
    void unknownWorkIsNotFound() {
        var ops = administrator();
        for (var path : List.of("", "/replay", "/cancel")) {
            var answer = path.isEmpty()
                    ? ops.get(WORK + "/" + UUID.randomUUID())
                    : ops.post(WORK + "/" + UUID.randomUUID() + path, "");
            answer.isProblem(404, "not_found");
        }
    }

    @Test
    void replayIsANewItemThatItsOwnerSeesAsPending() {
        var ilka = Applicant.newcomer(api);
        var failed = failedResume(ilka, "too_many_attempts");
        var item = work(failed);
        var ops = administrator();

        var replayed = ops.post(WORK + "/" + item + "/replay", "").isStatus(202);

        var again = Applicant.id(replayed);
        assertThat(again).isNotEqualTo(item);
        assertThat(replayed.required("Location")).isEqualTo(WORK + "/" + again);
        assertThat(replayed.json().path("user_id").asInt()).isEqualTo(ilka.userId());
        assertThat(statusOf(item)).isEqualTo("failed");
        assertThat(ilka.api()
                        .get("/api/v1/generations/" + failed)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("pending");
        worker.write(failed);
        ops.post(WORK + "/" + item + "/replay", "").isProblem(409, "not_retryable");
        assertThat(ids(ops.get(WORK + "/" + again).json().path("others"))).containsExactly(item.toString());
    }

    @Test
    void aReplaySentTwiceHappensOnce() {
        var failed = failedResume(Applicant.newcomer(api), "internal_error");
        var item = work(failed);
        var ops = administrator().with("Idempotency-Key", "replay-1");

        var first = ops.post(WORK + "/" + item + "/replay", "").isStatus(202);
        var second = ops.post(WORK + "/" + item + "/replay", "").isStatus(202);

        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void failedRankingIsReplayedAsAnotherOne() {
        var ilka = Applicant.newcomer(api);
        var ranking = Applicant.id(ilka.api().post("/api/v1/rankings/create", ilka.asking("")));
        worker.failToRank(ranking);
        var ops = administrator();

        var replayed = ops.post(WORK + "/" + work(ranking) + "/replay", "").isStatus(202);

        assertThat(replayed.json().path("kind").asString()).isEqualTo("ranking");
        assertThat(replayed.json().path("subject_id").asString()).isNotEqualTo(ranking.toString());
    }

    @Test
    void whatSucceededIsNotReplayed() {
        var resume = askedForResume(Applicant.newcomer(api));
        worker.write(resume);
        administrator().post(WORK + "/" + work(resume) + "/replay", "").isProblem(409, "not_failed");
    }

    @Test
    void cancelEndsTheItemAndTellsItsOwner() {
        var ilka = Applicant.newcomer(api);
        var resume = askedForResume(ilka);
        var ops = administrator();

        var cancelled = ops.post(WORK + "/" + work(resume) + "/cancel", "").isStatus(200);

        assertThat(cancelled.json().path("status").asString()).isEqualTo("cancelled");
        assertThat(ilka.api()
                        .get("/api/v1/generations/" + resume)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("cancelled");
        ops.post(WORK + "/" + work(resume) + "/cancel", "").isStatus(200);
    }

    @Test
    void cancelledRankingFailsAndReleasesWhatWaitsForIt() {
        var ilka = Applicant.newcomer(api);
        var resume = Applicant.id(
                ilka.api().post("/api/v1/generations/resume", ilka.asking("")).isStatus(202));
        var ops = administrator();
        var ranking =
                ops.get(WORK + "/" + work(resume)).json().at("/waits_for/0/id").asString();

        ops.post(WORK + "/" + ranking + "/cancel", "").isStatus(200);

        assertThat(statusOf(work(resume))).isEqualTo("queued");
    }

    @Test
    void whatEndedIsNotCancelled() {
        var resume = askedForResume(Applicant.newcomer(api));
        worker.write(resume);
        administrator().post(WORK + "/" + work(resume) + "/cancel", "").isProblem(409, "already_ended");
    }

    @Test
    void everyActionIsWrittenDownAndRefusedOnesAreNot() {
        var resume = askedForResume(Applicant.newcomer(api));
        var item = work(resume);
        var ops = administrator();
        var id = userId(ops);
        ops.post(WORK + "/" + item + "/replay", "").isProblem(409, "not_failed");
        ops.post(WORK + "/" + item + "/cancel", "").isStatus(200);
        var again = Applicant.id(ops.post(WORK + "/" + item + "/replay", "").isStatus(202));
        ops.post("/api/v1/admin/kinds/style/pause", "").isStatus(200);
        ops.post("/api/v1/admin/kinds/style/resume", "").isStatus(200);

        var actions = ops.get("/api/v1/admin/actions?limit=100")
                .isStatus(200)
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("administrator").asInt() == id)
                .toList();

        assertThat(actions)
                .extracting(one -> one.path("action").asString())
                .containsExactly("resume", "pause", "replay", "cancel");
        assertThat(actions.get(2).path("work_id").asString()).isEqualTo(item.toString());
        assertThat(actions.get(2).path("new_work_id").asString()).isEqualTo(again.toString());
    }

    private static List<String> ids(JsonNode page) {
        var items = page.isArray() ? page : page.path("items");
        return items.valueStream().map(one -> one.path("id").asString()).toList();
    }
}
