package com.jobwise.gateway.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@GatewayTest
@TestPropertySource(properties = "jobwise.allowance.daily-tokens-per-user=1000")
class UsageIT {

    private static final String USAGE = "/api/v1/users/me/usage";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    private Applicant ilka;

    @BeforeEach
    void signIn() {
        ilka = Applicant.newcomer(api);
    }

    private void ended(int user, String purpose, String model, int daysAgo, UUID subject) {
        jdbc.sql("""
                insert into model_calls (id, user_id, work_id, claim, kind, subject_id, purpose, prompt_version, tokens_reserved,
                  reserved_at, expires_at, ended_at, outcome, model, input_tokens, output_tokens, seconds, cost_micros)
                values (gen_random_uuid(), :user, gen_random_uuid(), 1, 'generation', :subject, :purpose, '1', 500,
                  now() - :days * interval '1 day', now(), now(), 'answered', :model, 200, 50, 1.25, 70)
                """)
                .param("user", user)
                .param("purpose", purpose)
                .param("model", model)
                .param("subject", subject)
                .param("days", daysAgo)
                .update();
    }

    private void open(int tokens) {
        jdbc.sql("""
                insert into model_calls (id, user_id, work_id, claim, kind, subject_id, purpose, prompt_version, tokens_reserved, expires_at)
                values (gen_random_uuid(), :user, gen_random_uuid(), 1, 'style', gen_random_uuid(), 'style', '1', :tokens,
                  now() + interval '1 minute')
                """).param("user", ilka.userId()).param("tokens", tokens).update();
    }

    @Test
    void newcomerHasTheWholeBudget() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var usage = ilka.api().get(USAGE).isStatus(200).json();

        assertThat(usage.at("/today/daily_tokens").asInt()).isEqualTo(1000);
        assertThat(usage.at("/today/used").asInt()).isZero();
        assertThat(usage.at("/today/remaining").asInt()).isEqualTo(1000);
        assertThat(usage.at("/today/resets_at").asString()).endsWith("T00:00:00Z");
        assertThat(LocalDate.parse(usage.path("to").asString())).isBetween(today, today.plusDays(1));
        assertThat(usage.path("totals")).isEmpty();
    }

    @Test
    void whatIsUsedAndReservedIsTakenFromTheBudget() {
        ended(ilka.userId(), "write", "tiny-1", 0, UUID.randomUUID());
        open(300);

        var today = ilka.api().get(USAGE).isStatus(200).json().path("today");

        assertThat(today.path("used").asInt()).isEqualTo(250);
        assertThat(today.path("reserved").asInt()).isEqualTo(300);
        assertThat(today.path("remaining").asInt()).isEqualTo(450);
        assertThat(today.path("open_calls").asInt()).isEqualTo(1);
    }

    @Test
    void totalsAreByPurposeAndModelAndOfTheOwnCallsOnly() {
        var bosse = Applicant.newcomer(api);
        ended(bosse.userId(), "write", "tiny-1", 0, UUID.randomUUID());
        ended(ilka.userId(), "write", "tiny-1", 0, UUID.randomUUID());
        ended(ilka.userId(), "write", "tiny-1", 3, UUID.randomUUID());
        ended(ilka.userId(), "rank", "tiny-2", 3, UUID.randomUUID());
        ended(ilka.userId(), "rank", "tiny-2", 100, UUID.randomUUID());

        var totals = ilka.api().get(USAGE).isStatus(200).json().path("totals");

        assertThat(totals).hasSize(2);
        assertThat(totals.at("/0/purpose").asString()).isEqualTo("rank");
        assertThat(totals.at("/0/calls").asInt()).isEqualTo(1);
        assertThat(totals.at("/1/model").asString()).isEqualTo("tiny-1");
        assertThat(totals.at("/1/calls").asInt()).isEqualTo(2);
        assertThat(totals.at("/1/input_tokens").asInt()).isEqualTo(400);
        assertThat(totals.at("/1/output_tokens").asInt()).isEqualTo(100);
        assertThat(totals.at("/1/seconds").asDouble()).isEqualTo(2.5);
        assertThat(totals.at("/1/cost_micros").asInt()).isEqualTo(140);
    }

    @Test
    void daysOutOfOrderOrOutOfReachAreRefused() {
        ilka.api().get(USAGE + "?from=2026-11-02&to=2026-11-01").isStatus(422);
        ilka.api().get(USAGE + "?to=1850-01-01").isStatus(422);
        ilka.api().get(USAGE + "?from=%2B123456-01-01").isStatus(422);
        ilka.api().get(USAGE + "?from=2026-11-01&to=2026-11-01").isStatus(200);
    }

    @Test
    void documentShowsWhatItHasUsedWhenItEnds() {
        var document = Applicant.id(
                ilka.api().post("/api/v1/generations/resume", ilka.asking("")).isStatus(202));
        ended(ilka.userId(), "write", "tiny-1", 0, document);
        ended(ilka.userId(), "write", "tiny-1", 0, document);

        ilka.api().post("/api/v1/generations/" + document + "/cancel", "").isStatus(200);

        var status =
                ilka.api().get("/api/v1/generations/" + document).isStatus(200).json();
        assertThat(status.path("tokens_used").asInt()).isEqualTo(500);
    }
}
