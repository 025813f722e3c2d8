package com.jobwise.gateway.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.jobwise.gateway.Api;
import com.jobwise.gateway.GatewayTest;
import com.jobwise.gateway.StandInPages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@GatewayTest
class UrlIntakeIT {

    private static final String JOBS = "/api/v1/jobs";
    private static final String PAGE = """
            <html><body><nav>Home</nav><script type="application/ld+json">
            {"@type": "JobPosting", "title": "Night Porter", "hiringOrganization": {"name": "Hotel Rosenlicht"},
             "jobLocation": {"address": {"addressLocality": "Halle"}}, "employmentType": "PART_TIME",
             "baseSalary": {"currency": "EUR", "value": {"minValue": 2400, "maxValue": 2800, "unitText": "MONTH"}},
             "description": "<p>We keep the house quiet.</p><p>Requirements</p><ul><li>Must speak German at C1</li><li>Opera PMS is a plus</li></ul>"}
            </script></body></html>
            """;

    @Autowired
    Api api;

    @Autowired
    StandInPages pages;

    @Autowired
    DataSource dataSource;

    private Api ilka;
    private String url;

    @BeforeEach
    void signIn() {
        ilka = api.newcomer();
        url = "https://jobs.rosenlicht.example/" + UUID.randomUUID();
        pages.put(url, PAGE);
    }

    @Test
    void aMarkedPageBecomesAPosting() {
        var created = ilka.post(JOBS, Map.of("url", url)).isStatus(201);
        var job = created.json();

        assertThat(job.path("title").asString()).isEqualTo("Night Porter");
        assertThat(job.path("company").asString()).isEqualTo("Hotel Rosenlicht");
        assertThat(job.path("location").asString()).isEqualTo("Halle");
        assertThat(job.path("salary_range").asString()).isEqualTo("EUR 2,400 - 2,800 per month");
        assertThat(job.path("employment_type").asString()).isEqualTo("part_time");
        assertThat(job.path("source").asString()).isEqualTo("url_import");
        assertThat(job.path("source_url").asString()).isEqualTo(url);
        assertThat(job.path("requirement_details")
                        .valueStream()
                        .map(one -> one.path("importance").asString() + " "
                                + one.path("text").asString()))
                .containsExactly("must Must speak German at C1", "nice Opera PMS is a plus");
        assertThat(ilka.get(created.required("Location")).json()).isEqualTo(job);
        assertThat(ilka.get(JOBS + "?source=url_import").json().path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void aPageWithoutMarkupIsReadByItsText() {
        pages.put(
                url,
                "<nav>Menu</nav><main><h1>Night Porter</h1><p>Hotel Rosenlicht</p><p>Halle</p>"
                        + "<h2>Requirements</h2><ul><li>German at C1</li><li>Calm at three in the morning</li></ul></main>");

        var job = ilka.post(JOBS, Map.of("url", url)).isStatus(201).json();

        assertThat(job.path("title").asString()).isEqualTo("Night Porter");
        assertThat(job.path("company").asString()).isEqualTo("Hotel Rosenlicht");
        assertThat(job.path("requirements").size()).isEqualTo(2);
        assertThat(job.path("raw_text").asString()).doesNotContain("Menu");
    }

    @Test
    void noConnectionAndNoTransactionIsHeldMeanwhile() {
        var held = new AtomicReference<>("not fetched");
        pages.whileFetching(
                url,
                () -> held.set(
                        TransactionSynchronizationManager.isActualTransactionActive()
                                        || TransactionSynchronizationManager.hasResource(dataSource)
                                ? "held"
                                : "free"));

        ilka.with("Idempotency-Key", "porter").post(JOBS, Map.of("url", url)).isStatus(201);

        assertThat(held).hasValue("free");
    }

    @Test
    void aRepeatGetsTheFirstAnswerWithoutFetchingAgain() {
        var once = ilka.with("Idempotency-Key", "porter");
        var first = once.post(JOBS, Map.of("url", url)).isStatus(201);
        var fetched = pages.fetched();
        pages.remove(url);

        assertThat(once.post(JOBS, Map.of("url", url)).isStatus(201).text()).isEqualTo(first.text());
        assertThat(pages.fetched()).isEqualTo(fetched);
        once.post(JOBS, Map.of("raw_text", "Night Porter\nHotel Rosenlicht\nHalle"))
                .isProblem(422, "idempotency_key_reused");
        assertThat(ilka.get(JOBS).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aPageWithoutAPostingIsToldSo() {
        pages.put(url, "<div id=app></div><script>render()</script>");
        ilka.post(JOBS, Map.of("url", url)).isProblem(422, "unreadable_posting");
        pages.put(url, "<main>404</main>");
        ilka.post(JOBS, Map.of("url", url)).isProblem(422, "unreadable_posting");
        assertThat(ilka.get(JOBS).json().path("total").asInt()).isZero();
    }

    @Test
    void whatTheDatabaseCannotKeepIsLeftOut() {
        pages.put(
                url, PAGE.replace("Night Porter", "Night \\u0000Porter\\ud800").replace("Halle", "H".repeat(400)));

        var job = ilka.post(JOBS, Map.of("url", url)).isStatus(201).json();

        assertThat(job.path("title").asString()).isEqualTo("Night Porter");
        assertThat(job.path("location").asString()).hasSize(200);
    }

    /** Whatever reaches the listener would be a hole; the addresses are those of the listener in all their disguises. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:%d/", "https://127.1:%d/", "https://2130706433:%d/", "https://0x7f000001:%d/",
                "https://0177.0.0.1:%d/", "https://[::1]:%d/", "https://[::ffff:127.0.0.1]:%d/",
                        "https://localhost:%d/",
                "https://localhost.:%d/", "https://x@127.0.0.1:%d/", "http://127.0.0.1:%d/", "gopher://127.0.0.1:%d/",
                "https://①②⑦.0.0.1:%d/", "https://0:%d/", "https://127.0.0.1:%d@jobs.rosenlicht.example/"
            })
    void nothingInsideIsReached(String disguise) throws IOException {
        try (var canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            ilka.post(JOBS, Map.of("url", disguise.formatted(canary.getLocalPort())))
                    .isProblem(422, "url_not_allowed");

            canary.setSoTimeout(1);
            assertThat(catchThrowable(canary::accept)).isInstanceOf(SocketTimeoutException.class);
        }
        assertThat(ilka.get(JOBS).json().path("total").asInt()).isZero();
    }

    @Test
    void oneFormAtATimeAndNotTooLong() {
        ilka.post(JOBS, Map.of("url", url, "raw_text", "Night Porter, Hotel")).isProblem(422, "one_form_of_posting");
        ilka.post(JOBS, Map.of("url", url, "title", "Porter")).isProblem(422, "one_form_of_posting");
        ilka.post(JOBS, Map.of("url", "https://x")).complainsOf("url", "size");
        ilka.post(JOBS, Map.of("url", "https://x.example/" + "a".repeat(500))).complainsOf("url", "size");
        api.post(JOBS, Map.of("url", url)).isStatus(401);
    }
}
