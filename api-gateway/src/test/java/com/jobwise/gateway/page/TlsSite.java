package com.jobwise.gateway.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A web site on the loopback address with a certificate of its own for *.vandersee.example; counts its visitors. */
final class TlsSite implements AutoCloseable {

    private static final char[] PASSWORD = "for tests only".toCharArray();

    /** What answers a request. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Making a certificate takes a process. */
    private static final class Once {

        private static final SSLContext TLS = make();

        private static SSLContext make() {
            try {
                return tls(certificate());
            } catch (IOException | GeneralSecurityException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private final HttpsServer server;
    private final SSLContext tls;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger visits = new AtomicInteger();

    private TlsSite(HttpsServer server, SSLContext tls) {
        this.server = server;
        this.tls = tls;
    }

    static TlsSite open() {
        try {
            var tls = Once.TLS;
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var site = new TlsSite(server, tls);
            server.createContext("/", site::answer);
            server.start();
            return site;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Trusts this site's certificate and no other. */
    SSLContext trust() {
        return tls;
    }

    int visits() {
        return visits.get();
    }

    void on(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** A page of this content type. */
    void show(String path, String type, byte[] body) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    void redirect(String path, String to) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        visits.incrementAndGet();
        try (exchange) {
            answers.getOrDefault(exchange.getRequestURI().getPath(), other -> other.sendResponseHeaders(404, -1))
                    .to(exchange);
        }
    }

    private static KeyStore certificate() throws IOException, GeneralSecurityException {
        var file = Files.createTempDirectory("tls").resolve("site.p12");
        keytool(file);
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        Files.delete(file);
        return store;
    }

    private static void keytool(Path file) {
        try {
            var made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-alias",
                            "site",
                            "-dname",
                            "CN=vandersee",
                            "-ext",
                            "san=dns:*.vandersee.example",
                            "-keystore",
                            file.toString(),
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            new String(PASSWORD))
                    .redirectErrorStream(true)
                    .start();
            made.getInputStream().readAllBytes();
            made.waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private static SSLContext tls(KeyStore store) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var trusted = KeyStore.getInstance("PKCS12");
        try {
            trusted.load(null, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        trusted.setCertificateEntry("site", store.getCertificate("site"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return tls;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
