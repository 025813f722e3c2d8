package com.jobwise.truth;

import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PartId;
import com.jobwise.profile.Project;
import com.jobwise.profile.SkillId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a profile apart into what can be cited. */
final class Items {

    private static final int LONGEST_SETTING = 12;

    private final MasterProfile profile;
    private final LocalDate today;
    private final Map<UUID, Item> items = new LinkedHashMap<>();

    private Items(MasterProfile profile, LocalDate today) {
        this.profile = profile;
        this.today = today;
    }

    static Map<UUID, Item> of(MasterProfile profile, LocalDate today) {
        var items = new Items(profile, today);
        items.add(items.whole());
        profile.experiences().forEach(one -> items.add(items.experience(one)));
        profile.projects().forEach(one -> items.add(items.project(one)));
        profile.education().forEach(one -> items.add(items.education(one)));
        items.skills();
        items.parts();
        items.languages();
        return items.items;
    }

    private void add(Item item) {
        items.putIfAbsent(item.id(), item);
    }

    private Item whole() {
        return new Item(
                profile.id(),
                Item.Kind.PROFILE,
                "",
                "",
                present(profile.professionalSummary()),
                present(profile.enhancedProfessionalSummary()),
                present(
                        profile.personalInfo().fullName(),
                        profile.personalInfo().location()),
                null);
    }

    private Item experience(Experience one) {
        var lines = new ArrayList<>(present(one.description()));
        lines.addAll(one.achievements());
        return new Item(
                one.id(),
                Item.Kind.EXPERIENCE,
                one.title(),
                one.company(),
                lines,
                present(one.enhancedDescription()),
                present(
                        one.title(),
                        one.company(),
                        one.location(),
                        setting(one.description()),
                        Span.words(one.startDate()),
                        Span.words(one.endDate())),
                Span.of(one.startDate(), one.isCurrent() ? null : one.endDate(), today));
    }

    /** A short description tells what the place is, without its figures: a line of the same work may name it. */
    static @Nullable String setting(@Nullable String description) {
        return description == null || description.split("\\s+").length > LONGEST_SETTING
                ? null
                : description.replaceAll("\\S*\\d\\S*", "").strip();
    }

    private Item project(Project one) {
        return new Item(
                one.id(),
                Item.Kind.PROJECT,
                one.name(),
                "",
                present(one.description()),
                present(one.enhancedDescription()),
                present(
                        one.name(),
                        String.join(", ", one.technologies()),
                        Span.words(one.startDate()),
                        Span.words(one.endDate())),
                Span.of(one.startDate(), one.endDate(), today));
    }

    private Item education(Education one) {
        return new Item(
                one.id(),
                Item.Kind.EDUCATION,
                one.degree(),
                one.institution(),
                one.honors(),
                List.of(),
                present(
                        one.degree() + " " + one.fieldOfStudy(),
                        one.institution(),
                        one.gpa() == null ? null : "GPA of " + one.gpa(),
                        Span.words(one.startDate()),
                        Span.words(one.endDate())),
                Span.of(one.startDate(), one.endDate(), today));
    }

    private void skills() {
        var skills = profile.skills();
        skills.technical().forEach(name -> skill("technical", name));
        skills.soft().forEach(name -> skill("soft", name));
    }

    private void skill(String category, String name) {
        add(Item.named(SkillId.of(profile.id(), category, name), Item.Kind.SKILL, name, List.of(name)));
    }

    private void parts() {
        var certificates = profile.skills().certifications();
        var names = certificates.stream().map(Certification::name).toList();
        for (var category : List.of("certifications", "certification", "certificates", "certificate")) {
            var ids = PartId.of(profile.id(), category, names);
            for (var i = 0; i < ids.size(); i++) {
                var one = certificates.get(i);
                add(Item.named(
                        ids.get(i),
                        Item.Kind.CERTIFICATE,
                        one.name(),
                        present(
                                one.name(),
                                one.issuer(),
                                Span.words(one.dateObtained()),
                                Span.words(one.expiryDate()))));
            }
        }
    }

    private void languages() {
        var languages = profile.skills().languages();
        var spoken = languages.stream().map(Language::name).toList();
        for (var category : List.of("languages", "language")) {
            var ids = PartId.of(profile.id(), category, spoken);
            for (var i = 0; i < ids.size(); i++) {
                var one = languages.get(i);
                add(Item.named(ids.get(i), Item.Kind.LANGUAGE, one.name(), present(one.name(), one.proficiency())));
            }
        }
    }

    private static List<String> present(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
