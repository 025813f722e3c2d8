package com.jobwise.composer.resume;

import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.PersonalInfo;
import java.util.List;
import java.util.stream.Stream;

/** How to reach the person; what they did not give is left out. */
public final class ContactLine {

    private ContactLine() {}

    public static List<String> parts(PersonalInfo person) {
        return Stream.of(
                        person.email(),
                        person.phone(),
                        person.location(),
                        person.linkedin(),
                        person.github(),
                        person.website())
                .map(OwnText::line)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
