package com.jobwise.gateway;

import com.jobwise.gateway.page.WebPage;
import com.jobwise.gateway.page.WebPages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A web of the pages tests put into it; every other address is left to the real thing. */
@Component
@Primary
public class StandInPages implements WebPages {

    private final Map<String, Runnable> whileFetching = new ConcurrentHashMap<>();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final AtomicInteger fetched = new AtomicInteger();
    private final WebPages real;

    StandInPages(@Qualifier("publicWebPages") WebPages real) {
        this.real = real;
    }

    public void put(String url, String html) {
        pages.put(url, html);
    }

    public void remove(String url) {
        pages.remove(url);
    }

    /** What a test wants to look at in the middle of a fetch. */
    public void whileFetching(String url, Runnable look) {
        whileFetching.put(url, look);
    }

    public int fetched() {
        return fetched.get();
    }

    @Override
    public WebPage fetch(String url) {
        var html = pages.get(url);
        if (html == null) {
            return real.fetch(url);
        }
        fetched.incrementAndGet();
        whileFetching.getOrDefault(url, () -> {}).run();
        return new WebPage(URI.create(url), html.getBytes(StandardCharsets.UTF_8), "utf-8");
    }
}
