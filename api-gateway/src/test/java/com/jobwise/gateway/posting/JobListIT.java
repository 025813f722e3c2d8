package com.jobwise.gateway.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.Applicant;
import com.jobwise.gateway.AsOwner;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.Sending;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@GatewayTest
class JobListIT {

    private static final String JOBS = "/api/v1/jobs";

    @Autowired
    Api api;

    @Autowired
    @AsOwner
    JdbcClient jdbc;

    private Api ilka;
    private UUID nurse;
    private UUID baker;

    @BeforeEach
    void keepTwoPostings() {
        ilka = api.newcomer();
        nurse = Applicant.id(ilka.post(JOBS, """
                {"title": "Home Health Nurse 100%", "company": "Wrenfield_Care", "source": "indeed", "remote": false,
                 "employment_type": "part_time", "status": "draft", "requirements": ["Epic EHR", "Python"]}
                """).isStatus(201));
        baker = Applicant.id(ilka.post(JOBS, """
                {"title": "Baker", "company": "Hofpfisterei Mohr", "source": "linkedin", "remote": true,
                 "employment_type": "contract", "requirements": ["Sourdough"]}
                """).isStatus(201));
        Sending.patch(ilka, JOBS + "/" + baker, Map.of("application_status", "applied"))
                .isStatus(200);
    }

    @ParameterizedTest
    @CsvSource({
        "status=draft, nurse",
        "status=active, baker",
        "source=indeed, nurse",
        "employment_type=contract, baker",
        "remote=true, baker",
        "remote=false, nurse",
        "application_status=applied, baker",
        "application_status=not_applied, nurse",
        "q=BAKER, baker",
        "q=python, nurse",
        "q=wrenfield, nurse",
        "q=100%25, nurse",
        "q=%25, nurse",
        "company=_care, nurse",
        "company=mohr, baker",
        "created_after=2020-01-01T00:00:00Z, both",
        "created_before=2020-01-01T00:00:00Z, none",
        "q=, both",
        "remote=true&employment_type=contract&source=linkedin&application_status=applied&status=active&q=a, baker",
        "remote=true&employment_type=part_time, none",
        "source=' or '1'='1, none"
    })
    void everyFilterNarrowsTheListAndItsTotal(String query, String found) {
        var expected = switch (found) {
            case "both" -> List.of(baker, nurse);
            case "nurse" -> List.of(nurse);
            case "baker" -> List.of(baker);
            default -> List.<UUID>of();
        };
        var page = ilka.get(JOBS + "?" + query.replace(" ", "%20").replace("'", "%27"))
                .isStatus(200)
                .json();

        assertThat(ids(page)).containsExactlyElementsOf(expected);
        assertThat(page.path("total").asInt()).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @CsvSource({
        "status=gone, status, wrong_type",
        "application_status=hired, application_status, wrong_type",
        "employment_type=casual, employment_type, wrong_type",
        "employment_type=CONTRACT, employment_type, wrong_type",
        "sort=NEWEST, sort, wrong_type",
        "remote=perhaps, remote, wrong_type",
        "created_after=yesterday, created_after, wrong_type",
        "created_before=%2B99999-01-01T00:00:00Z, created_before, range",
        "sort=title, sort, wrong_type",
        "limit=101, limit, range",
        "cursor=tampered, cursor, invalid"
    })
    void whatIsNotPossibleIsNamed(String query, String field, String code) {
        ilka.get(JOBS + "?" + query).complainsOf(field, code);
    }

    @Test
    void longTextsAreNotSearchedFor() {
        ilka.get(JOBS + "?q=" + "x".repeat(201)).complainsOf("q", "size");
        ilka.get(JOBS + "?company=" + "x".repeat(201)).complainsOf("company", "size");
    }

    @Test
    void theListCanBeReadFromItsOldEnd() {
        assertThat(ids(ilka.get(JOBS + "?sort=oldest").json())).containsExactly(nurse, baker);
        var first = ilka.get(JOBS + "?sort=oldest&limit=1").json();

        assertThat(ids(first)).containsExactly(nurse);
        assertThat(ids(ilka.get(JOBS + "?sort=oldest&limit=1&cursor=" + cursor(first))
                        .json()))
                .containsExactly(baker);
    }

    @Test
    void aCursorAndAnOffsetContradict() {
        var cursor = cursor(ilka.get(JOBS + "?limit=1").json());

        ilka.get(JOBS + "?offset=1&cursor=" + cursor).complainsOf("cursor", "not_with_offset");
        ilka.get("/api/v1/profiles?cursor=" + cursor).complainsOf("cursor", "not_supported");
    }

    @Test
    void pagesShowEveryOldRowExactlyOnceWhileOthersAreAdded() {
        var somebody = Applicant.newcomer(api);
        insert(somebody.userId(), 249);
        var seen = new ArrayList<String>();
        String next = null;
        var pages = 0;
        do {
            var page = somebody.api()
                    .get(JOBS + "?limit=17" + (next == null ? "" : "&cursor=" + next))
                    .isStatus(200)
                    .json();
            ids(page).forEach(id -> seen.add(id.toString()));
            assertThat(page.at("/pagination/hasMore").asBoolean())
                    .isEqualTo(!page.at("/pagination/next_cursor").isNull());
            next = page.at("/pagination/next_cursor").isNull() ? null : cursor(page);
            insert(somebody.userId(), 3);
            pages++;
        } while (next != null);

        assertThat(pages).isEqualTo(15);
        assertThat(seen).hasSize(250);
        assertThat(new HashSet<>(seen)).hasSize(250).contains(somebody.job().toString());
    }

    /** Several share a time, as rows of one transaction do. */
    private void insert(int userId, int howMany) {
        jdbc.sql("""
                insert into jobs (id, user_id, source, title, company, created_at)
                select gen_random_uuid(), :userId, 'mock', 'Nurse ' || n, 'Wrenfield',
                  date_trunc('milliseconds', now()) - (n / 5) * interval '1 millisecond'
                from generate_series(1, :howMany) as n
                """).param("userId", userId).param("howMany", howMany).update();
    }

    private static String cursor(JsonNode page) {
        return page.at("/pagination/next_cursor").asString();
    }

    private static List<UUID> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }
}
