package com.jobwise.truth;

import com.jobwise.cast.ProfileBuilder;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Skills;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an office worker retold as a bullet: {@code source => text [| reason]}. */
final class Pairs {

    private static final UUID JOB = UUID.nameUUIDFromBytes(new byte[] {7});

    record Pair(String line, String retold, @Nullable Reason reason) {}

    private Pairs() {}

    static List<Pair> all() {
        return Cases.lines("pairs.txt").stream()
                .map(line -> line.split("\\s*(?:=>|\\|)\\s*"))
                .map(parts -> new Pair(parts[0], parts[1], parts.length > 2 ? Reason.valueOf(parts[2]) : null))
                .toList();
    }

    static Ruling ruling(String line, String retold) {
        var job = new Experience(
                JOB,
                "Employee",
                "Ostermoor KG",
                "Husum",
                "2016-01",
                null,
                true,
                null,
                List.of(line),
                null,
                EnhancementMetadata.NONE);
        var profile = ProfileBuilder.aProfile()
                .saying(null)
                .skilled(Skills.NONE)
                .with(job)
                .build();
        return TruthGate.at(Cases.TODAY)
                .against(People.stored(profile), null)
                .check(new Statement(Place.BULLET, retold, List.of(new Evidence(JOB, List.of(line)))));
    }
}
