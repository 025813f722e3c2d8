package com.jobwise.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.http.client.InetAddressFilter;

/** How much of a page is read, and for how long. */
class PageLimitsTest extends PageFetching {

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
}
