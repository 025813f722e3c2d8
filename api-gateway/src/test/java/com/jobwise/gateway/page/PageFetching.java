package com.jobwise.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.gateway.problem.ApiException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.http.client.InetAddressFilter;

/** A real site over TLS, and a fetcher for which the loopback address counts as public, unless a test says otherwise. */
abstract class PageFetching {

    static final String HOST = "https://jobs.vandersee.example";
    static final int MOST = 100_000;
    /** Long on purpose: only what never ends runs into it, or into the short one. */
    static final Duration LONG = Duration.ofSeconds(60);

    static final Duration SHORT = Duration.ofSeconds(2);

    final TlsSite site = TlsSite.open();
    final TlsSite canary = TlsSite.open();
    final AtomicInteger resolved = new AtomicInteger();

    PublicWebPages pages = open(host -> loopback(), InetAddressFilter.of("127.0.0.0/8"));

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

    final void refuses(String url, String code) {
        refuses(pages, url, code);
    }

    static void refuses(PublicWebPages pages, String url, String code) {
        assertThat(refusal(pages, url).code()).as(url).isEqualTo(code);
    }

    static ApiException refusal(PublicWebPages pages, String url) {
        try {
            pages.fetch(url);
        } catch (ApiException refusal) {
            assertThat(refusal.detail()).doesNotContain("127.0.0.1", "Exception", "refused");
            return refusal;
        }
        throw new AssertionError("was read: " + url);
    }

    static InetAddress[] loopback() {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    /** A resolver in a line. */
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    record Names(Lookup lookup) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return lookup.of(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    final PublicWebPages open(Lookup names, InetAddressFilter allowed) {
        return open(
                new Names(host -> {
                    resolved.incrementAndGet();
                    return names.of(host);
                }),
                allowed);
    }

    final PublicWebPages open(DnsResolver names, InetAddressFilter allowed) {
        return open(names, allowed, site.port(), LONG);
    }

    final PublicWebPages open(DnsResolver names, InetAddressFilter allowed, int port, Duration within) {
        var limits = new PublicWebPages.Limits(within, MOST, 2, port);
        var tls = new DefaultClientTlsStrategy(site.trust());
        return new PublicWebPages(PageClient.of(new CheckedResolver(names, allowed), tls, limits), limits);
    }
}
