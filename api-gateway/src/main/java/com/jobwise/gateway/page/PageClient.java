package com.jobwise.gateway.page;

import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** A client that does one plain GET and nothing by itself: no redirect, retry, cookie, password, proxy or kept connection. */
final class PageClient {

    /** Who we are and why we come, for whoever reads their log. */
    private static final String NAME = "JobWise/0.1 (reads one job posting at the request of a person)";

    private PageClient() {}

    /** @param tls null: the certificates Java trusts */
    static CloseableHttpClient of(
            CheckedResolver names, @Nullable TlsSocketStrategy tls, PublicWebPages.Limits limits) {
        return HttpClients.custom()
                .setConnectionManager(connections(names, tls, limits))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.within()))
                        .setConnectionRequestTimeout(Timeout.of(limits.within()))
                        .setRedirectsEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setDefaultHeaders(List.of(
                        new BasicHeader(HttpHeaders.ACCEPT, "text/html, application/xhtml+xml"),
                        new BasicHeader(HttpHeaders.ACCEPT_ENCODING, "identity")))
                .setUserAgent(NAME)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .build();
    }

    private static HttpClientConnectionManager connections(
            CheckedResolver names, @Nullable TlsSocketStrategy tls, PublicWebPages.Limits limits) {
        var patience = Timeout.of(limits.within());
        var small = Http1Config.custom()
                .setMaxHeaderCount(200)
                .setMaxLineLength(16_384)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setTlsSocketStrategy(tls == null ? DefaultClientTlsStrategy.createDefault() : tls)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(small)
                        .build())
                .setMaxConnTotal(limits.atOnce())
                .setMaxConnPerRoute(limits.atOnce())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(patience).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build())
                .build();
    }
}
