package com.jobwise.worker.withheld;

import com.jobwise.profile.Certification;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PersonalInfo;
import com.jobwise.profile.Project;
import com.jobwise.profile.Skills;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A profile that says one contact value again, in one way to write it, in half of its texts and in names of things. The other half stays,
 * so that there is something to ask a model about.
 *
 * @param form as it is said again
 */
public record Repeated(MasterProfile profile, String form) {

    private static final String STREET = "Rosenhagener Weg 14";

    /** Every value of the profile in every way, each in a profile of its own. */
    public static Stream<Repeated> of(MasterProfile plain) {
        var profile = withStreet(plain);
        return forms(profile).stream().map(form -> new Repeated(saying(profile, form), form));
    }

    private static List<String> forms(MasterProfile profile) {
        var person = profile.personalInfo();
        List<String> forms = new ArrayList<>(names(person.fullName()));
        forms.addAll(mails(Objects.requireNonNull(person.email())));
        forms.addAll(phones(Objects.requireNonNull(person.phone())));
        Stream.of(person.website(), person.linkedin())
                .filter(Objects::nonNull)
                .forEach(link -> forms.addAll(links(link)));
        profile.projects().stream().map(Project::url).filter(Objects::nonNull).forEach(link -> forms.add(bare(link)));
        var location = Objects.requireNonNull(person.location());
        var city = location.split(",")[0];
        forms.addAll(List.of(location, location.replace(", ", "\n"), city, city.toUpperCase(Locale.ROOT)));
        forms.addAll(List.of(STREET, STREET.toLowerCase(Locale.ROOT), "Rosenhagener\nWeg", "99817"));
        return forms;
    }

    private static List<String> names(String name) {
        var parts = name.split(" ");
        return List.of(
                name,
                name.toUpperCase(Locale.ROOT),
                name.toLowerCase(Locale.ROOT).replace(' ', '.'),
                parts[1] + ", " + parts[0],
                parts[0],
                parts[1].toUpperCase(Locale.ROOT),
                parts[1].charAt(0) + "\u00AD" + parts[1].substring(1));
    }

    private static List<String> mails(String mail) {
        return List.of(
                mail,
                mail.toUpperCase(Locale.ROOT),
                mail.replace("@", " @ "),
                mail.replace("@", "\n@\n"),
                mail.replace("@", " (at) ").replace(".", " (dot) "),
                mail.replace("@", " at ").replace(".", " dot "),
                mail.replace("@", "\uFF20"),
                mail.replace("@", "\u200B@\u200B"));
    }

    private static List<String> phones(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return List.of(
                phone,
                phone.replaceAll("[ -]", "\n"),
                phone.replaceAll("[ -]", "."),
                phone.replaceAll("[ -]", "\u00A0\u2013 "),
                digits,
                "00" + digits,
                "0" + digits.substring(digits.length() - 7),
                digits.substring(digits.length() - 7),
                String.join(" ", digits.split("")));
    }

    private static List<String> links(String link) {
        var bare = bare(link);
        return List.of(
                link,
                bare,
                bare + "/",
                "www." + bare,
                bare.toUpperCase(Locale.ROOT),
                "http://www." + bare + "/cv?a=b#c");
    }

    private static String bare(String link) {
        return link.replaceFirst("^https?://", "");
    }

    private static MasterProfile saying(MasterProfile profile, String form) {
        return new MasterProfile(
                profile.id(),
                profile.userId(),
                profile.personalInfo(),
                profile.professionalSummary() + " Ask for " + form + " any time.",
                null,
                profile.enhancementMetadata(),
                saying(profile.skills(), form),
                profile.customFields(),
                profile.experiences().stream().map(one -> saying(one, form)).toList(),
                profile.education(),
                profile.projects().stream().map(one -> saying(one, form)).toList(),
                profile.version(),
                profile.createdAt(),
                profile.updatedAt());
    }

    private static Skills saying(Skills skills, String form) {
        List<Certification> certifications = new ArrayList<>(skills.certifications());
        certifications.add(new Certification("First aid, see " + form, "Tegel Institute", "2021-03", null, null));
        List<String> technical = new ArrayList<>(skills.technical());
        technical.add("Mail to " + form);
        return new Skills(technical, skills.soft(), skills.languages(), certifications);
    }

    private static Experience saying(Experience one, String form) {
        return new Experience(
                one.id(),
                one.title() + " (" + form + ")",
                one.company(),
                one.location(),
                one.startDate(),
                one.endDate(),
                one.isCurrent(),
                one.description() + " More of it at " + form + ", gladly.",
                IntStream.range(0, one.achievements().size())
                        .mapToObj(i -> one.achievements().get(i) + (i % 2 == 0 ? " - " + form : ""))
                        .toList(),
                one.enhancedDescription(),
                one.enhancementMetadata());
    }

    private static Project saying(Project one, String form) {
        return new Project(
                one.id(),
                one.name() + " by " + form,
                "Seen at " + form + ". " + one.description(),
                one.technologies(),
                one.url(),
                one.startDate(),
                one.endDate(),
                one.enhancedDescription(),
                one.enhancementMetadata());
    }

    private static MasterProfile withStreet(MasterProfile profile) {
        var fields = new LinkedHashMap<>(profile.customFields());
        fields.put("home_address", Map.of("address", STREET, "postalCode", "99817"));
        var person = profile.personalInfo();
        return new MasterProfile(
                profile.id(),
                profile.userId(),
                new PersonalInfo(
                        person.fullName(),
                        person.email(),
                        person.phone(),
                        person.location(),
                        person.linkedin(),
                        "github.example/" + person.fullName().split(" ")[1] + "-404",
                        person.website()),
                profile.professionalSummary(),
                null,
                profile.enhancementMetadata(),
                profile.skills(),
                fields,
                profile.experiences(),
                profile.education(),
                profile.projects(),
                profile.version(),
                profile.createdAt(),
                profile.updatedAt());
    }
}
