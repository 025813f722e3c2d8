package com.jobwise.composer.resume;

import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.RankedProfile;
import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The line under the name: the person's own headline, else the title they hold, else the one they held last. Never the posting's. */
record Headline(String text, UUID source) {

    private static final List<String> OWN_FIELDS = List.of("headline", "label");

    static Optional<Headline> of(RankedProfile ranked, Career career) {
        return own(ranked.profile()).or(() -> title(ranked, career));
    }

    private static Optional<Headline> own(MasterProfile profile) {
        return OWN_FIELDS.stream()
                .flatMap(field -> Stream.ofNullable(profile.customFields().get(field)))
                .filter(String.class::isInstance)
                .map(value -> OwnText.line((String) value))
                .filter(value -> !value.isEmpty() && value.length() <= 100)
                .map(value -> new Headline(value, profile.id()))
                .findFirst();
    }

    private static Optional<Headline> title(RankedProfile ranked, Career career) {
        var titled = ranked.experiences().stream()
                .filter(one -> !one.title().isEmpty())
                .toList();
        return titled.stream()
                .filter(Career::goesOn)
                .findFirst()
                .or(() -> career.newestFirst(titled).stream().findFirst())
                .map((Experience one) -> new Headline(one.title(), one.id()));
    }
}
