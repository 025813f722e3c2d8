package com.jobwise.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jobwise.gateway.problem.ApiException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.http.client.InetAddressFilter;

/** What is fetched and from where. */
class PublicWebPagesTest extends PageFetching {

    @Test
    void aPageIsFetchedOverTlsFromTheNamedHost() {
        var page = pages.fetch(HOST + "/job");

        assertThat(new String(page.html(), StandardCharsets.UTF_8)).isEqualTo("<h1>Bäcker</h1>");
        assertThat(page.charset()).isEqualTo("utf-8");
        assertThat(page.url().getHost()).isEqualTo("jobs.vandersee.example");
        assertThat(resolved).hasValue(1);
    }

    @Test
    void theRequestSaysWhoAsksAndNothingAboutWhom() {
        var seen = new AtomicReference<Map<String, List<String>>>();
        site.on("/job", exchange -> {
            seen.set(Map.copyOf(exchange.getRequestHeaders()));
            exchange.getResponseHeaders().set("Set-Cookie", "a=b; Path=/");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 1);
            exchange.getResponseBody().write('x');
        });
        pages.fetch(HOST + "/job");
        pages.fetch(HOST + "/job");

        assertThat(seen.get()).doesNotContainKeys("Cookie", "Authorization", "Referer", "X-forwarded-for");
        assertThat(seen.get().get("User-agent")).singleElement().asString().startsWith("JobWise/");
    }

    @Test
    void aSiteWithTheWrongCertificateIsNotRead() {
        refuses(HOST.replace("vandersee", "obolara") + "/job", "url_unreachable");
        assertThat(site.visits()).isZero();
    }

    @Test
    void redirectsAreFollowedToPublicPlacesOnly() {
        site.redirect("/old", "/job");
        site.redirect("/elsewhere", "https://www.vandersee.example/job");
        assertThat(pages.fetch(HOST + "/old").url()).hasPath("/job");
        assertThat(pages.fetch(HOST + "/elsewhere").url()).hasHost("www.vandersee.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:%d/job",
                "https://localhost:%d/job",
                "http://127.0.0.1:%d/job",
                "https://2130706433:%d/",
                "https://[::1]:%d/",
                "//127.0.0.1:%d/job",
                "https://a@127.0.0.1:%d/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:%d/",
                "https://other.vandersee.example:%d/",
                "https://169.254.169.254/latest/meta-data/",
                "%%%",
                "https://"
            })
    void noRedirectLeadsInside(String to) {
        site.redirect("/out", to.contains("%d") ? to.formatted(canary.port()) : to);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> pages.fetch(HOST + "/out"))
                .satisfies(refusal -> assertThat(refusal.code()).isIn("url_not_allowed", "url_unreachable"));
        assertThat(canary.visits()).isZero();
        assertThat(site.visits()).isEqualTo(1);
    }

    @Test
    void redirectsInCirclesEnd() {
        site.redirect("/a", "/b");
        site.redirect("/b", "/a");

        refuses(HOST + "/a", "url_unreachable");
        assertThat(site.visits()).isEqualTo(4);
    }

    @Test
    void aNameThatLeadsInsideIsLikeOneThatDoesNotExist() throws IOException {
        try (var strict = open(host -> loopback(), PublicAddresses.filter());
                var nowhere = open(
                        host -> {
                            throw new UnknownHostException(host);
                        },
                        PublicAddresses.filter());
                var mixed = open(
                        host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getLoopbackAddress()},
                        PublicAddresses.filter())) {
            var inside = refusal(strict, HOST + "/job");
            var absent = refusal(nowhere, HOST + "/job");
            var both = refusal(mixed, HOST + "/job");

            assertThat(inside.code())
                    .isEqualTo("url_unreachable")
                    .isEqualTo(absent.code())
                    .isEqualTo(both.code());
            assertThat(inside.detail()).isEqualTo(absent.detail()).isEqualTo(both.detail());
        }
        assertThat(site.visits()).isZero();
    }

    @Test
    void aNameThatLeadsElsewhereTheSecondTimeIsAskedOnce() throws IOException {
        var asked = new AtomicInteger();
        DnsResolver rebinding = new Names(host ->
                asked.incrementAndGet() == 1 ? new InetAddress[] {InetAddress.getByName("127.0.0.2")} : loopback());
        var only = InetAddressFilter.of("127.0.0.2/32");
        try (var rebound = open(rebinding, only)) {
            // Nothing listens at the checked address; the site at the other one must not be reached instead.
            refuses(rebound, HOST + "/job", "url_unreachable");
        }
        assertThat(asked).hasValue(1);
        assertThat(site.visits()).isZero();
    }
}
