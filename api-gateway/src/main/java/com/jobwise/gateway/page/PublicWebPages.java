package com.jobwise.gateway.page;

import com.jobwise.gateway.problem.ApiException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages of the public web. Each hop of a redirect is looked at like the first address, and one time limit stands over all of it:
 * a server that sends a byte a second is cut off as well.
 */
final class PublicWebPages implements WebPages, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PublicWebPages.class);
    private static final int MOST_HOPS = 3;

    private final CloseableHttpClient http;
    private final Limits limits;
    private final Semaphore turns;

    /**
     * @param within for everything, from the name to the last byte
     * @param most bytes of a page
     * @param atOnce pages at the same time
     * @param port the only one that is called
     */
    record Limits(Duration within, int most, int atOnce, int port) {}

    PublicWebPages(CloseableHttpClient http, Limits limits) {
        this.http = http;
        this.limits = limits;
        this.turns = new Semaphore(limits.atOnce());
    }

    @Override
    public WebPage fetch(String url) {
        var address = PublicUrl.parse(url, limits.port());
        if (!turns.tryAcquire()) {
            throw ApiException.unavailable(limits.within());
        }
        var current = new AtomicReference<@Nullable HttpGet>();
        var page = new CompletableFuture<WebPage>();
        Thread.ofVirtual().name("page").start(() -> {
            try {
                page.complete(follow(address, current));
            } catch (Exception failure) {
                page.completeExceptionally(failure);
            } finally {
                turns.release();
            }
        });
        return await(page, current);
    }

    private WebPage await(CompletableFuture<WebPage> page, AtomicReference<@Nullable HttpGet> current) {
        try {
            return page.get(limits.within().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof ApiException known) {
                throw known;
            }
            throw unreachable();
        } catch (TimeoutException late) {
            throw unreachable();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unreachable();
        } finally {
            page.cancel(false);
            stop(current.get());
        }
    }

    private WebPage follow(URI first, AtomicReference<@Nullable HttpGet> current) throws Exception {
        var address = first;
        for (var hop = 0; hop <= MOST_HOPS; hop++) {
            var request = new HttpGet(address);
            current.set(request);
            switch (ask(request, new PageReader(address, limits.most()))) {
                case PageReader.Shown(WebPage page) -> {
                    return page;
                }
                case PageReader.Moved(String to) ->
                    address = PublicUrl.parse(address.resolve(to).toString(), limits.port());
            }
        }
        throw unreachable();
    }

    private PageReader.Answer ask(HttpGet request, PageReader reader) throws IOException, HttpException {
        var response = http.executeOpen(RoutingSupport.determineHost(request), request, null);
        try {
            return reader.read(response);
        } finally {
            hangUp(request, response);
        }
    }

    /** The connection first: to close an answer properly means to read it to its end, which may never come. */
    private static void hangUp(HttpGet request, ClassicHttpResponse response) {
        request.cancel();
        try {
            response.close();
        } catch (IOException expected) {
            LOG.trace("Closed behind its connection: {}", expected.getClass());
        }
    }

    private static void stop(@Nullable HttpGet request) {
        if (request != null) {
            request.cancel();
        }
    }

    /** The same for every reason: what answered, and whether anything did, is not for the caller to learn. */
    static ApiException unreachable() {
        return ApiException.unprocessable(
                "url_unreachable",
                "The page could not be read. Check that it opens without signing in, or paste the text of the posting.");
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
