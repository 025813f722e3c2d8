package com.jobwise.gateway.profile;

import com.jobwise.profile.Education;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** What a person may do to a profile, by the seed always the same. */
final class RandomEdits {

    private final Random random;

    RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    static MasterProfile with(MasterProfile profile, Consumer<ProfileEdit> change) {
        var edit = new ProfileEdit(profile);
        change.accept(edit);
        return edit.toProfile();
    }

    MasterProfile edited(MasterProfile profile) {
        return with(profile, edit -> {
            var person = edit.personalInfo;
            edit.personalInfo = new PersonalInfo(
                    chance() ? "Jo Tarn" : person.fullName(),
                    chance() ? null : person.email(),
                    chance() ? "555 0199" : person.phone(),
                    chance() ? "Truro" : person.location(),
                    chance() ? "https://linked.example/jo" : person.linkedin(),
                    chance() ? "https://git.example/jo" : person.github(),
                    chance() ? "https://tarn.example" : person.website());
            if (chance()) {
                edit.summary("A summary of another time.");
            }
            edit.customFields.put("shoe_size", random.nextInt(50));
            entries(edit);
            skills(edit);
        });
    }

    private void entries(ProfileEdit edit) {
        edit.experiences.replaceAll(one -> chance() ? renamed(one, "Fitter " + random.nextInt(9)) : one);
        edit.education.replaceAll(one -> chance() ? regraded(one) : one);
        edit.projects.replaceAll(one -> chance() ? redescribed(one) : one);
        for (var list : List.of(edit.experiences, edit.education, edit.projects)) {
            if (chance()) {
                Collections.shuffle(list, random);
            }
            if (chance() && !list.isEmpty()) {
                list.remove(random.nextInt(list.size()));
            }
        }
        if (chance()) {
            edit.experiences.add(
                    random.nextInt(edit.experiences.size() + 1),
                    new Experience(
                            new UUID(2, random.nextLong()),
                            "Smith",
                            "Forge",
                            null,
                            "2001-02",
                            null,
                            false,
                            null,
                            List.of("Shod 40 horses"),
                            null,
                            EnhancementMetadata.NONE));
        }
    }

    private void skills(ProfileEdit edit) {
        List<String> technical = new ArrayList<>(edit.skills.technical());
        if (chance()) {
            Collections.shuffle(technical, random);
        }
        if (chance()) {
            technical.add(random.nextInt(technical.size() + 1), "Forge welding");
        }
        if (chance() && technical.size() > 1) {
            technical.remove(random.nextInt(technical.size()));
        }
        List<Language> languages = new ArrayList<>(edit.skills.languages());
        Collections.shuffle(languages, random);
        languages.replaceAll(one -> chance() ? new Language(one.name(), "basic") : one);
        edit.skills = new Skills(
                technical.stream().distinct().toList(), edit.skills.soft(), languages, edit.skills.certifications());
    }

    private boolean chance() {
        return random.nextInt(3) == 0;
    }

    private static Experience renamed(Experience one, String title) {
        return new Experience(
                one.id(),
                title,
                one.company(),
                one.location(),
                one.startDate(),
                null,
                false,
                "Now described.",
                one.achievements(),
                null,
                EnhancementMetadata.NONE);
    }

    private static Education regraded(Education one) {
        return new Education(
                one.id(),
                one.institution(),
                "Diploma",
                one.fieldOfStudy(),
                "1999",
                "2003-06",
                3.125,
                List.of("Cum laude"));
    }

    private static Project redescribed(Project one) {
        return new Project(
                one.id(),
                one.name(),
                "Described anew.",
                List.of("Iron"),
                "https://forge.example",
                "2004",
                null,
                null,
                EnhancementMetadata.NONE);
    }
}
