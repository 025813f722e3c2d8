package com.jobwise.gateway.page;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** schema.org's {@code jobLocation} in a line: {@code Halle, Saxony-Anhalt, DE}; several joined by a slash. */
final class MarkedPlace {

    private MarkedPlace() {}

    static @Nullable String of(JsonNode locations) {
        var places = JobMarkup.values(locations)
                .map(MarkedPlace::one)
                .filter(place -> !place.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
        return places.isEmpty() ? null : places;
    }

    private static String one(JsonNode location) {
        if (!location.isObject()) {
            return location.asString("").strip();
        }
        var address = location.has("address") ? location.path("address") : location;
        if (!address.isObject()) {
            return address.asString("").strip();
        }
        return Stream.of("addressLocality", "addressRegion", "addressCountry")
                .map(field -> JobMarkup.name(address.path(field)))
                .filter(part -> !part.isEmpty() && !Objects.equals(part, "null"))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
