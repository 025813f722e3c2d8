package com.jobwise.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jobwise.gateway.problem.ApiException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.http.client.InetAddressFilter;

/** Against a real site over TLS. Only here the loopback address counts as public, unless a test says otherwise. */
class PublicWebPagesTest {

    private static final String HOST = "https://jobs.vandersee.example";
    private static final int MOST = 100_000;
    /** Long on purpose: only what never ends runs into it, or into the short one. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final Duration SHORT = Duration.ofSeconds(2);

    private final TlsSite site = TlsSite.open();
    private final TlsSite canary = TlsSite.open();
    private final AtomicInteger resolved = new AtomicInteger();

    private PublicWebPages pages = open(host -> loopback(), InetAddressFilter.of("127.0.0.0/8"));

    @BeforeEach
    void show() {
        site.show("/job", "text/html; charset=utf-8", "<h1>Bäcker</h1>".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() throws IOException {
        pages.close();
        site.close();
        canary.close();
    }

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

    @Test
    void onlyWebPagesOfSensibleSizeAreRead() {
        site.show("/pdf", "application/pdf", new byte[10]);
        site.show("/none", "", new byte[10]);
        site.show("/big", "text/html", new byte[MOST + 1]);
        site.show("/fits", "text/html", new byte[MOST]);
        site.on("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 1);
            exchange.getResponseBody().write('x');
        });
        refuses(HOST + "/pdf", "unreadable_posting");
        refuses(HOST + "/none", "unreadable_posting");
        refuses(HOST + "/big", "unreadable_posting");
        refuses(HOST + "/packed", "unreadable_posting");
        refuses(HOST + "/absent", "url_unreachable");
        assertThat(pages.fetch(HOST + "/fits").html()).hasSize(MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "200, text/html, unreadable_posting",
        "200, application/pdf, unreadable_posting",
        "500, text/html, url_unreachable"
    })
    void anEndlessAnswerIsNotReadToItsEnd(int status, String type, String code) {
        site.on("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[8192]);
            }
        });
        var began = System.nanoTime();

        refuses(HOST + "/endless", code);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONG);
    }

    @Test
    void anEndlessRedirectIsFollowedAtOnce() {
        site.on("/endless", exchange -> {
            exchange.getResponseHeaders().set("Location", "/job");
            exchange.sendResponseHeaders(302, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[8192]);
            }
        });
        assertThat(pages.fetch(HOST + "/endless").url()).hasPath("/job");
    }

    @Test
    void aPageThatComesByteByByteIsGivenUp() throws IOException {
        var gone = new CountDownLatch(1);
        site.on("/slow", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try {
                while (!gone.await(50, TimeUnit.MILLISECONDS)) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                }
            } catch (IOException | InterruptedException hungUp) {
                gone.countDown();
            }
        });
        try (var hurried =
                open(new Names(host -> loopback()), InetAddressFilter.of("127.0.0.0/8"), site.port(), SHORT)) {
            refuses(hurried, HOST + "/slow", "url_unreachable");
        }
        Awaitility.await().until(() -> gone.getCount() == 0);
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                var waiting = open(
                        new Names(host -> loopback()),
                        InetAddressFilter.of("127.0.0.0/8"),
                        silent.getLocalPort(),
                        SHORT)) {
            refuses(waiting, HOST + "/job", "url_unreachable");
        }
    }

    @Test
    void noMoreThanTheAllowedNumberAreFetchedAtOnce() throws Exception {
        var held = new CountDownLatch(1);
        var arrived = new CountDownLatch(2);
        site.on("/held", exchange -> {
            arrived.countDown();
            try {
                held.await();
            } catch (InterruptedException stopping) {
                throw new IOException(stopping);
            }
            exchange.sendResponseHeaders(404, -1);
        });
        var first = Thread.ofVirtual().start(() -> refusal(pages, HOST + "/held"));
        var second = Thread.ofVirtual().start(() -> refusal(pages, HOST + "/held"));
        assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(refusal(pages, HOST + "/job").status().value()).isEqualTo(503);
        held.countDown();
        first.join();
        second.join();
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(pages.fetch(HOST + "/job").html()).isNotEmpty());
    }

    private void refuses(String url, String code) {
        refuses(pages, url, code);
    }

    private static void refuses(PublicWebPages pages, String url, String code) {
        assertThat(refusal(pages, url).code()).as(url).isEqualTo(code);
    }

    private static ApiException refusal(PublicWebPages pages, String url) {
        try {
            pages.fetch(url);
        } catch (ApiException refusal) {
            assertThat(refusal.detail()).doesNotContain("127.0.0.1", "Exception", "refused");
            return refusal;
        }
        throw new AssertionError("was read: " + url);
    }

    private static InetAddress[] loopback() {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    /** A resolver in a line. */
    private interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private record Names(Lookup lookup) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return lookup.of(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private PublicWebPages open(Lookup names, InetAddressFilter allowed) {
        return open(
                new Names(host -> {
                    resolved.incrementAndGet();
                    return names.of(host);
                }),
                allowed);
    }

    private PublicWebPages open(DnsResolver names, InetAddressFilter allowed) {
        return open(names, allowed, site.port(), LONG);
    }

    private PublicWebPages open(DnsResolver names, InetAddressFilter allowed, int port, Duration within) {
        var limits = new PublicWebPages.Limits(within, MOST, 2, port);
        var tls = new DefaultClientTlsStrategy(site.trust());
        return new PublicWebPages(PageClient.of(new CheckedResolver(names, allowed), tls, limits), limits);
    }
}
