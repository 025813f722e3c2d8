package com.jobwise.composer.rules;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything a document about one person may state. */
final class World {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-\\d{2})?");

    private final MasterProfile profile;

    World(MasterProfile profile) {
        this.profile = profile;
    }

    /** Tokens of everything the profile holds, dates spelled as well, lower case beside the person's spelling. */
    Set<String> tokens() {
        var tokens = new LinkedHashSet<String>();
        texts().forEach(text -> {
            FactExtractor.tokens(text).forEach(token -> {
                tokens.add(token);
                tokens.add(capitalised(token));
            });
            var date = DATE.matcher(text);
            if (date.matches()) {
                tokens.addAll(spelled(date.group(1), date.group(2)));
            }
        });
        return tokens;
    }

    /** Every text of the profile. */
    Stream<String> texts() {
        return Stream.concat(
                beside(),
                Stream.concat(
                        profile.experiences().stream().flatMap(one -> of(one.id()).stream()),
                        profile.projects().stream().flatMap(one -> of(one.id()).stream())));
    }

    /** Texts of one experience, project or degree, or for the profile's id what is tied to none. */
    List<String> of(UUID id) {
        List<String> texts = new ArrayList<>();
        for (var one : profile.experiences()) {
            if (one.id().equals(id)) {
                add(
                        texts,
                        one.title(),
                        one.company(),
                        one.location(),
                        one.startDate(),
                        one.endDate(),
                        one.description());
                texts.addAll(one.achievements());
            }
        }
        for (var one : profile.projects()) {
            if (one.id().equals(id)) {
                add(texts, one.name(), one.description(), one.url(), one.startDate(), one.endDate());
                texts.addAll(one.technologies());
            }
        }
        for (var one : profile.education()) {
            if (one.id().equals(id)) {
                add(texts, one.degree(), one.fieldOfStudy(), one.institution(), one.startDate(), one.endDate());
                add(texts, one.gpa() == null ? null : "GPA " + one.gpa());
            }
        }
        return texts.isEmpty() ? beside().toList() : texts;
    }

    private Stream<String> beside() {
        List<String> texts = new ArrayList<>();
        var person = profile.personalInfo();
        add(
                texts,
                person.fullName(),
                person.email(),
                person.phone(),
                person.location(),
                person.linkedin(),
                person.website());
        add(texts, profile.professionalSummary(), profile.enhancedProfessionalSummary());
        profile.customFields().values().forEach(value -> add(texts, String.valueOf(value)));
        texts.addAll(profile.skills().technical());
        texts.addAll(profile.skills().soft());
        profile.skills().languages().forEach(one -> add(texts, one.name(), one.proficiency()));
        profile.skills()
                .certifications()
                .forEach(one ->
                        add(texts, one.name(), one.issuer(), one.dateObtained(), one.expiryDate(), one.credentialId()));
        profile.education()
                .forEach(one -> texts.addAll(
                        List.of(one.degree(), one.fieldOfStudy(), one.institution(), one.startDate(), one.endDate())));
        profile.education().stream().filter(one -> one.gpa() != null).forEach(one -> texts.add("" + one.gpa()));
        return texts.stream();
    }

    static Set<String> ofPosting(JobPosting posting) {
        var tokens = new LinkedHashSet<String>();
        tokens.addAll(FactExtractor.tokens(posting.title()));
        tokens.addAll(FactExtractor.tokens(posting.company()));
        return tokens;
    }

    private static List<String> spelled(String year, @Nullable String month) {
        if (month == null) {
            return List.of(year);
        }
        var name = MONTHS.get(Integer.parseInt(month) - 1);
        return List.of(year, name, name.substring(0, 3));
    }

    private static String capitalised(String token) {
        return token.substring(0, 1).toUpperCase(Locale.ROOT) + token.substring(1);
    }

    private static void add(List<String> texts, @Nullable String... more) {
        Stream.of(more).filter(text -> text != null).forEach(texts::add);
    }
}
