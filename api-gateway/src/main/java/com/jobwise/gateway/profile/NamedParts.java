package com.jobwise.gateway.profile;

import com.jobwise.gateway.problem.ApiException;
import com.jobwise.gateway.problem.FieldProblem;
import com.jobwise.profile.Certification;
import com.jobwise.profile.Language;
import com.jobwise.profile.PartId;
import com.jobwise.profile.Skills;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One of the two lists of a profile whose entries have no ids of their own and go by their names.
 *
 * @param category in the ids
 * @param most a profile has no more of them
 */
record NamedParts<P>(
        String category,
        int most,
        Function<Skills, List<P>> list,
        BiFunction<Skills, List<P>, Skills> with,
        Function<P, String> name) {

    static final NamedParts<Certification> CERTIFICATIONS = new NamedParts<>(
            "certification",
            100,
            Skills::certifications,
            (skills, parts) -> new Skills(skills.technical(), skills.soft(), skills.languages(), parts),
            Certification::name);
    static final NamedParts<Language> LANGUAGES = new NamedParts<>(
            "language",
            50,
            Skills::languages,
            (skills, parts) -> new Skills(skills.technical(), skills.soft(), parts, skills.certifications()),
            Language::name);

    /** A part with the id it goes by as long as it has its name. */
    record Identified<P>(UUID id, P part) {}

    /** In the person's order. */
    List<Identified<P>> of(UUID profileId, Skills skills) {
        var parts = list.apply(skills);
        var ids = PartId.of(profileId, category, parts.stream().map(name).toList());
        List<Identified<P>> identified = new ArrayList<>();
        for (var index = 0; index < parts.size(); index++) {
            identified.add(new Identified<>(ids.get(index), parts.get(index)));
        }
        return identified;
    }

    Identified<P> one(UUID profileId, Skills skills, UUID id) {
        return of(profileId, skills).get(position(profileId, skills, id));
    }

    /** Behind those there are. */
    void add(ProfileEdit edit, P part) {
        List<P> parts = new ArrayList<>(list.apply(edit.skills));
        requireNewName(parts, part);
        if (parts.size() >= most) {
            throw ApiException.unprocessable(
                    new FieldProblem("", "size", "A profile has at most " + most + " of them."));
        }
        parts.add(part);
        edit.skills = with.apply(edit.skills, parts);
    }

    /** @return its position, which stays though a new name makes a new id */
    int replace(ProfileEdit edit, UUID id, P part) {
        List<P> parts = new ArrayList<>(list.apply(edit.skills));
        var position = position(edit.before().id(), edit.skills, id);
        var old = parts.get(position);
        if (!PartId.normalised(name.apply(old)).equals(PartId.normalised(name.apply(part)))) {
            requireNewName(parts, part);
        }
        parts.set(position, part);
        edit.skills = with.apply(edit.skills, parts);
        return position;
    }

    void remove(ProfileEdit edit, UUID id) {
        List<P> parts = new ArrayList<>(list.apply(edit.skills));
        parts.remove(position(edit.before().id(), edit.skills, id));
        edit.skills = with.apply(edit.skills, parts);
    }

    private int position(UUID profileId, Skills skills, UUID id) {
        var ids = of(profileId, skills).stream().map(Identified::id).toList();
        if (!ids.contains(id)) {
            throw ApiException.notFound(category);
        }
        return ids.indexOf(id);
    }

    private void requireNewName(List<P> parts, P part) {
        var wanted = PartId.normalised(name.apply(part));
        if (parts.stream().map(name).map(PartId::normalised).anyMatch(wanted::equals)) {
            throw ApiException.unprocessable(
                    new FieldProblem("name", "duplicate", "The profile has a " + category + " of this name."));
        }
    }
}
