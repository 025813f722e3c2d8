package com.jobwise.composer.material;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.text.Described;
import com.jobwise.composer.wording.SourcePath;
import com.jobwise.truth.Place;
import com.jobwise.worker.withheld.Withheld;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a planned resume prints that may be reworded or reordered.
 *
 * @param groups positions and projects in printed order
 * @param summary sentences of the person's summary, all of them
 * @param skills in printed order
 */
public record ResumeMaterial(List<SourceGroup> groups, List<Source> summary, List<Source> skills) {

    public static ResumeMaterial of(DocumentPlan plan, DocumentRequest request) {
        var profile = request.profile();
        var withheld = Withheld.of(profile);
        var lines = new PlannedLines(profile, withheld);
        List<SourceGroup> groups = new ArrayList<>();
        plan.experiences().forEach(chosen -> lines.experience(chosen).ifPresent(groups::add));
        plan.projects().forEach(chosen -> lines.project(chosen).ifPresent(groups::add));
        return new ResumeMaterial(List.copyOf(groups), summary(request, withheld), skills(plan, request, withheld));
    }

    /** By id. */
    public Map<String, Source> all() {
        Map<String, Source> all = new LinkedHashMap<>();
        Stream.of(lines(), summary.stream(), skills.stream())
                .flatMap(sources -> sources)
                .forEach(source -> all.put(source.id(), source));
        return all;
    }

    public Stream<Source> lines() {
        return groups.stream().flatMap(group -> group.sources().stream());
    }

    private static List<Source> summary(DocumentRequest request, Withheld withheld) {
        var profile = request.profile();
        var parts = request.options().includeSummary()
                ? Described.of(OwnWords.summary(profile)).parts()
                : List.<String>of();
        List<Source> sources = new ArrayList<>();
        for (var i = 0; i < parts.size(); i++) {
            if (!withheld.isIn(parts.get(i))) {
                sources.add(new Source(
                        "s" + (i + 1),
                        SourcePath.sentence(SourcePath.SUMMARY, i),
                        profile.id(),
                        parts.get(i),
                        Place.SUMMARY,
                        false));
            }
        }
        return List.copyOf(sources);
    }

    private static List<Source> skills(DocumentPlan plan, DocumentRequest request, Withheld withheld) {
        var listed = ListedSkill.of(request.profile());
        List<Source> sources = new ArrayList<>();
        for (var id : plan.background().skills()) {
            listed.stream()
                    .filter(skill -> skill.id().equals(id) && !withheld.isIn(skill.name()))
                    .findFirst()
                    .ifPresent(skill -> sources.add(
                            new Source("k" + (sources.size() + 1), "/skills", id, skill.name(), Place.SKILL, false)));
        }
        return List.copyOf(sources);
    }
}
