package com.jobwise.worker.cast;

import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Skills;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A profile of few words, for tests about contact data. */
public final class Somebody {

    private Somebody() {}

    public static MasterProfile named(String name, String mail) {
        return with(new PersonalInfo(name, mail, null, null, null, null, null), List.of());
    }

    /** @param skills technical ones */
    public static MasterProfile with(PersonalInfo person, List<String> skills, Experience... experiences) {
        return new MasterProfile(
                UUID.randomUUID(),
                7,
                person,
                null,
                null,
                EnhancementMetadata.NONE,
                new Skills(skills, List.of(), List.of(), List.of()),
                Map.of(),
                List.of(experiences),
                List.of(),
                List.of(),
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
