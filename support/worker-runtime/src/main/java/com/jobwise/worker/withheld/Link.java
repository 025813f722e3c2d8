package com.jobwise.worker.withheld;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the person: with and without scheme, {@code www.}, deeper names before and paths behind. */
final class Link {

    private static final Pattern LEADING =
            Pattern.compile("^(?:[a-z][a-z0-9+.-]*://)?(?:www\\.)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern LAST_PART = Pattern.compile("([^/@?#]+)/*(?:[?#].*)?$");

    private Link() {}

    /** Of its host: whoever knows that finds the page. Nothing for what is no link. */
    static Stream<String> expression(String link) {
        var bare = LEADING.matcher(link).replaceFirst("");
        var host = HOST.matcher(bare);
        return link.indexOf('@') < 0 && host.lookingAt()
                ? Stream.of("(?:[a-z][a-z0-9+.-]{1,15}://)?(?:(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]++\\.){1,4})?"
                        + Mail.labels(host.group()) + "(?:[/:?#](?:" + ContactForms.PATH + ")?)?")
                : Stream.empty();
    }

    /** What the person is called there, e.g. {@code ilkavee} of {@code github.com/ilkavee}, or alone. */
    static Stream<String> account(String link) {
        var bare = LEADING.matcher(link).replaceFirst("");
        var host = HOST.matcher(bare);
        var path = host.lookingAt() ? bare.substring(host.end()) : bare;
        var last = LAST_PART.matcher(path);
        return last.find() ? Stream.of(last.group(1).strip()) : Stream.empty();
    }
}
