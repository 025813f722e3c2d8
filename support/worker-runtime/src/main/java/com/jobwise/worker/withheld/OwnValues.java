package com.jobwise.worker.withheld;

import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one profile, each as an expression that finds it however it is written.
 *
 * @param contact mail, telephone, pages, user names, streets and the whole location
 * @param names of the person, together and each
 * @param places where the person lives, alone
 * @param employers and schools; a town within such a name is not the person's address
 * @param skills and technologies; one that looks like a host is a product
 */
record OwnValues(
        List<String> contact, List<String> names, List<String> places, List<String> employers, List<String> skills) {

    private static final PersonalInfo NOBODY = new PersonalInfo("", null, null, null, null, null, null);

    static OwnValues of(MasterProfile profile) {
        var person = Objects.requireNonNullElse(profile.personalInfo(), NOBODY);
        var own = OwnFields.of(profile.customFields());
        var skills = lowerCase(skills(profile));
        var contact = Stream.of(
                        given(person.email()).map(Mail::expression),
                        own.mails().stream().map(Mail::expression),
                        given(person.phone()).flatMap(Phone::expression),
                        own.phones().stream().flatMap(Phone::expression),
                        links(profile, person, own).flatMap(Link::expression),
                        accounts(person, own, skills).map(account -> "@?" + Words.inOrder(account)),
                        given(person.location()).flatMap(Address::whole),
                        Stream.concat(given(person.location()), own.addresses().stream())
                                .flatMap(Address::streets))
                .flatMap(expressions -> expressions)
                .toList();
        return new OwnValues(
                contact,
                given(person.fullName())
                        .flatMap(name -> PersonName.expressions(name, skills))
                        .toList(),
                given(person.location())
                        .flatMap(Address::places)
                        .filter(place -> !skills.contains(place.toLowerCase(Locale.ROOT)))
                        .map(Address::place)
                        .toList(),
                employers(profile),
                skills(profile).flatMap(OwnValues::given).toList());
    }

    private static Stream<String> links(MasterProfile profile, PersonalInfo person, OwnFields own) {
        var personal = Stream.of(person.linkedin(), person.github(), person.website());
        var projects = profile.projects().stream().map(Project::url);
        var certificates = profile.skills().certifications().stream().map(Certification::credentialId);
        return Stream.of(personal, projects, certificates, own.links().stream())
                .flatMap(all -> all)
                .flatMap(OwnValues::given);
    }

    private static Stream<String> accounts(PersonalInfo person, OwnFields own, Set<String> skills) {
        return Stream.concat(
                        Stream.of(person.linkedin(), person.github())
                                .flatMap(OwnValues::given)
                                .flatMap(Link::account),
                        own.accounts().stream())
                .filter(account -> account.length() > Words.SHORTEST
                        && !Words.of(account).isEmpty()
                        && !OrdinaryWords.has(account)
                        && !skills.contains(account.toLowerCase(Locale.ROOT)));
    }

    private static List<String> employers(MasterProfile profile) {
        return Stream.concat(
                        profile.experiences().stream().map(Experience::company),
                        profile.education().stream().map(Education::institution))
                .flatMap(OwnValues::given)
                .distinct()
                .toList();
    }

    private static Stream<@Nullable String> skills(MasterProfile profile) {
        var skills = profile.skills();
        return Stream.of(
                        skills.technical().stream(),
                        skills.soft().stream(),
                        skills.languages().stream().map(Language::name),
                        profile.projects().stream().flatMap(one -> one.technologies().stream()))
                .flatMap(names -> names);
    }

    private static Set<String> lowerCase(Stream<@Nullable String> names) {
        return names.filter(Objects::nonNull)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> given(@Nullable String value) {
        return Stream.ofNullable(value)
                .map(Words::plain)
                .filter(text -> !Words.of(text).isEmpty());
    }
}
