package com.jobwise.gateway.profile;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON Resume's {@code basics} as contact data. */
final class ResumeBasics {

    private ResumeBasics() {}

    static PersonalInfoRequest read(ResumePart basics, String name) {
        return new PersonalInfoRequest(
                name,
                basics.take("email"),
                basics.take("phone"),
                location(basics),
                network(basics, "linkedin"),
                network(basics, "github"),
                basics.takeAddress("url", "website"));
    }

    /** City and region, or the country where the resume names no more; a plain text as it is. */
    static @Nullable String location(ResumePart of) {
        var plain = of.take("location");
        return plain != null
                ? plain
                : of.part("location").map(ResumeBasics::place).orElse(null);
    }

    private static @Nullable String place(ResumePart location) {
        var near = Stream.of("city", "region")
                .map(location::take)
                .filter(text -> text != null)
                .distinct()
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? location.take("countryCode") : near;
    }

    private static @Nullable String network(ResumePart basics, String name) {
        return basics.parts("profiles")
                .filter(profile -> name.equals(networkOf(profile)))
                .filter(profile -> profile.peek("url") != null)
                .findFirst()
                .map(profile -> profile.takeAddress("url"))
                .orElse(null);
    }

    private static String networkOf(ResumePart profile) {
        var network = profile.peek("network");
        return network == null ? "" : network.toLowerCase(Locale.ROOT);
    }
}
