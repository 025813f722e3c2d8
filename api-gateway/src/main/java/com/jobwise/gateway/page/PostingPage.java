package com.jobwise.gateway.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the posting a page shows: its schema.org markup first, else the words in its main part. */
public final class PostingPage {

    private static final String FURNITURE =
            "script, style, template, noscript, nav, header, footer, aside, form, button, dialog,"
                    + " svg, iframe, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=dialog]";

    private PostingPage() {}

    public static MarkedPosting read(WebPage page) {
        var document = parse(page);
        return JobMarkup.find(document).map(JobMarkup::posting).orElseGet(() -> unmarked(document));
    }

    private static MarkedPosting unmarked(Document document) {
        var heading = Optional.ofNullable(document.selectFirst("h1"))
                .map(Element::text)
                .orElse("");
        var site = Optional.ofNullable(document.selectFirst("meta[property=og:site_name]"))
                .map(meta -> meta.attr("content"))
                .orElse("");
        document.select(FURNITURE).remove();
        var main = Objects.requireNonNullElse(document.selectFirst("main, [role=main], article"), document.body());
        var text = PageText.of(main);
        var head = heading.isBlank() || text.contains(heading) ? "" : heading + "\n" + site + "\n\n";
        return MarkedPosting.unmarked((head + text).strip());
    }

    private static Document parse(WebPage page) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.html()),
                    known(page.charset()),
                    page.url().toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can be read", impossible);
        }
    }

    /** A name Java does not know is as good as none: the page itself may say better. */
    private static @Nullable String known(@Nullable String charset) {
        try {
            return charset != null && Charset.isSupported(charset) ? charset : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
