package com.jobwise.gateway.page;

import com.jobwise.gateway.problem.ApiException;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Takes an HTML page of limited size out of an answer, or learns where it went. */
final class PageReader {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");

    private final URI url;
    private final int most;

    /** What a server did. */
    sealed interface Answer {}

    record Shown(WebPage page) implements Answer {}

    record Moved(String to) implements Answer {}

    PageReader(URI url, int most) {
        this.url = url;
        this.most = most;
    }

    /** Leaves the answer open; what is not wanted of it is not read. */
    Answer read(ClassicHttpResponse response) throws IOException {
        var location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (REDIRECTS.contains(response.getCode()) && location != null) {
            return new Moved(location.getValue());
        }
        var entity = response.getEntity();
        if (response.getCode() != 200 || entity == null) {
            throw PublicWebPages.unreachable();
        }
        var type = ContentType.parseLenient(entity.getContentType());
        if (type == null || !PAGES.contains(type.getMimeType().toLowerCase(Locale.ROOT)) || isPacked(entity)) {
            throw unreadable("The address leads to something other than a web page. Paste the text of the posting.");
        }
        return new Shown(new WebPage(url, bytes(entity), charset(entity.getContentType())));
    }

    private byte[] bytes(HttpEntity entity) throws IOException {
        var read = entity.getContent().readNBytes(most + 1);
        if (read.length > most) {
            throw unreadable("The page is too large to be a posting. Paste the text of the posting.");
        }
        return read;
    }

    /** By its text alone: a name Java does not know must not fail here. */
    private static @Nullable String charset(String contentType) {
        var name = CHARSET.matcher(contentType);
        return name.find() ? name.group(1) : null;
    }

    private static boolean isPacked(HttpEntity entity) {
        var encoding = entity.getContentEncoding();
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    private static ApiException unreadable(String why) {
        return ApiException.unprocessable("unreadable_posting", why);
    }
}
