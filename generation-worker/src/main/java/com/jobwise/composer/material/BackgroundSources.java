package com.jobwise.composer.material;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.text.Described;
import com.jobwise.composer.text.OwnText;
import com.jobwise.composer.wording.SourcePath;
import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.PartId;
import com.jobwise.truth.Place;
import com.jobwise.worker.withheld.Withheld;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a letter's plan is not tied to one position. */
final class BackgroundSources {

    private final DocumentPlan plan;
    private final MasterProfile profile;
    private final Withheld withheld;

    BackgroundSources(DocumentPlan plan, DocumentRequest request, Withheld withheld) {
        this.plan = plan;
        this.profile = request.profile();
        this.withheld = withheld;
    }

    SourceGroup summary() {
        var parts = Described.of(OwnWords.summary(profile)).parts();
        List<Source> sources = new ArrayList<>();
        for (var i : plan.background().summary()) {
            if (i < parts.size() && !withheld.isIn(parts.get(i))) {
                var path = SourcePath.sentence(SourcePath.SUMMARY, i);
                sources.add(new Source("s" + (i + 1), path, profile.id(), parts.get(i), Place.SUMMARY, false));
            }
        }
        return new SourceGroup("About the person", List.copyOf(sources));
    }

    /** Projects, studies, certificates, skills, languages. */
    List<SourceGroup> all(PlannedLines lines) {
        return Stream.concat(
                        plan.projects().stream().flatMap(one -> lines.project(one).stream()),
                        Stream.of(education(), certificates(), skills(), languages()))
                .filter(group -> !group.sources().isEmpty())
                .toList();
    }

    private SourceGroup education() {
        List<Source> sources = new ArrayList<>();
        for (var one : profile.education()) {
            if (plan.background().education().contains(one.id())) {
                var path = "/education/" + profile.education().indexOf(one);
                add(sources, new Source("e" + (sources.size() + 1), path, one.id(), named(one), Place.LETTER, true));
            }
        }
        return new SourceGroup("Education", List.copyOf(sources));
    }

    private static String named(Education one) {
        return Stream.of(one.degree(), one.fieldOfStudy(), one.institution())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private SourceGroup certificates() {
        var all = profile.skills().certifications();
        var ids = PartId.of(
                profile.id(),
                "certification",
                all.stream().map(Certification::name).toList());
        return named(
                "Certificates",
                "c",
                "/skills/certifications/",
                all.stream().map(Certification::name).toList(),
                ids,
                plan.background().certificates());
    }

    private SourceGroup languages() {
        var all = profile.skills().languages();
        var names = all.stream().map(Language::name).toList();
        var shown = all.stream()
                .map(one -> one.name() + " (" + one.proficiency() + ")")
                .toList();
        return named(
                "Languages",
                "g",
                "/skills/languages/",
                shown,
                PartId.of(profile.id(), "language", names),
                plan.background().languages());
    }

    private SourceGroup named(
            String heading, String letter, String path, List<String> names, List<UUID> ids, List<Integer> planned) {
        List<Source> sources = new ArrayList<>();
        for (var i : planned) {
            if (i < names.size()) {
                var text = OwnText.line(names.get(i));
                add(sources, new Source(letter + (sources.size() + 1), path + i, ids.get(i), text, Place.LETTER, true));
            }
        }
        return new SourceGroup(heading, List.copyOf(sources));
    }

    private SourceGroup skills() {
        List<Source> sources = new ArrayList<>();
        var listed = ListedSkill.of(profile);
        for (var id : plan.background().skills()) {
            listed.stream()
                    .filter(skill -> skill.id().equals(id))
                    .findFirst()
                    .ifPresent(skill -> add(
                            sources,
                            new Source("k" + (sources.size() + 1), "/skills", id, skill.name(), Place.SKILL, true)));
        }
        return new SourceGroup("Skills", List.copyOf(sources));
    }

    private void add(List<Source> sources, Source source) {
        if (!withheld.isIn(source.text())) {
            sources.add(source);
        }
    }
}
