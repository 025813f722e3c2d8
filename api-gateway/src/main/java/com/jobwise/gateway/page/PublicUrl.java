package com.jobwise.gateway.page;

import com.jobwise.gateway.problem.ApiException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of a web page as strangers may give it: {@code https}, a host with a name, the usual port. Only the first fence: a
 * name says nothing about where it leads, which {@link CheckedResolver} looks at.
 */
final class PublicUrl {

    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])");

    /** Names that lead nowhere but home. */
    private static final List<String> INWARD =
            List.of(".localhost", ".local", ".localdomain", ".internal", ".intranet", ".lan", ".home.arpa", ".onion");

    private static final Pattern AUTHORITY = Pattern.compile("(?i)https://([^/?#]*)(.*)", Pattern.DOTALL);

    private PublicUrl() {}

    /**
     * @param port the only one allowed, 443 outside tests
     * @throws ApiException 422 {@code url_not_allowed}
     */
    static URI parse(String text, int port) {
        var parts = AUTHORITY.matcher(text);
        if (!parts.matches()) {
            throw notAllowed("Only addresses that begin with https:// are read.");
        }
        var authority = parts.group(1);
        var suffix = ":" + port;
        var host =
                authority.endsWith(suffix) ? authority.substring(0, authority.length() - suffix.length()) : authority;
        return build(name(host), authority.endsWith(suffix) || port != 443 ? port : -1, parts.group(2));
    }

    private static String name(String host) {
        if (host.isEmpty() || host.chars().anyMatch(c -> c <= ' ' || "@%\\[]:".indexOf(c) >= 0)) {
            throw notAllowed("The address must name a host and nothing else: no user, password, port or brackets.");
        }
        try {
            var ascii = IDN.toASCII(host, 0).toLowerCase(Locale.ROOT);
            if (ascii.length() > 253
                    || !NAME.matcher(ascii).matches()
                    || INWARD.stream().anyMatch(ascii::endsWith)) {
                throw notAllowed("The address must name a public host, such as jobs.example.com.");
            }
            return ascii;
        } catch (IllegalArgumentException malformed) {
            throw notAllowed("The address must name a public host, such as jobs.example.com.");
        }
    }

    private static URI build(String host, int port, String rest) {
        var page = rest.replaceFirst("#.*", "");
        try {
            var path = page.startsWith("/") ? page : "/" + page;
            var url = new URI("https://" + host + (port == -1 ? "" : ":" + port) + path).normalize();
            return URI.create(url.toASCIIString());
        } catch (URISyntaxException malformed) {
            throw notAllowed("The address is not a well-formed URL.");
        }
    }

    static ApiException notAllowed(String why) {
        return ApiException.unprocessable("url_not_allowed", why);
    }
}
