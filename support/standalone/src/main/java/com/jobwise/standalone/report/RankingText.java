package com.jobwise.standalone.report;

import com.jobwise.profile.SkillId;
import com.jobwise.standalone.tailor.ImportedResume.Profile;
import com.jobwise.standalone.tailor.Tailored;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ranking for reading: what matters for this posting, and why. */
record RankingText(Tailored run, Map<UUID, String> names) {

    private static final int SKILLS_SHOWN = 12;

    static RankingText of(Tailored run) {
        return new RankingText(run, names(run.resume().profile()));
    }

    private static Map<UUID, String> names(Profile profile) {
        var names = new HashMap<UUID, String>();
        profile.experiences().forEach(one -> names.put(one.id(), one.title() + ", " + one.company()));
        profile.projects().forEach(one -> names.put(one.id(), one.name()));
        var skills = profile.skills();
        skills.technical().forEach(name -> names.put(SkillId.of(profile.id(), "technical", name), name));
        skills.soft().forEach(name -> names.put(SkillId.of(profile.id(), "soft", name), name));
        return names;
    }

    void print(PrintWriter out) {
        var ranking = run.ranking();
        out.printf("%nWhat matters for %s%s%n", posting(), confidence());
        list(out, "Experience", ranking.rankedExperienceIds());
        list(out, "Projects", ranking.rankedProjectIds());
        var skills = ranking.rankedSkillIds().stream().map(this::name).toList();
        if (!skills.isEmpty()) {
            out.printf(
                    "  Skills: %s%s%n",
                    skills.stream().limit(SKILLS_SHOWN).collect(Collectors.joining(", ")),
                    skills.size() > SKILLS_SHOWN ? ", and %d more".formatted(skills.size() - SKILLS_SHOWN) : "");
        }
    }

    private String posting() {
        var job = run.job();
        var title = job.title() == null ? "this posting" : job.title();
        return job.company() == null ? title : title + " at " + job.company();
    }

    private String confidence() {
        var known = run.ranking().rankingConfidenceScore();
        return known == null
                ? ""
                : " (confidence %.2f, %s)".formatted(known, run.ranking().rankingModelUsed());
    }

    private void list(PrintWriter out, String heading, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        out.printf("  %s%n", heading);
        ids.forEach(id -> {
            var item = run.ranking().rankingExplanations().get(id);
            if (item == null) {
                out.printf("          %s%n", name(id));
            } else {
                out.printf("    %.2f  %s%n          %s%n", item.relevanceScore(), name(id), item.reasoning());
            }
        });
    }

    private String name(UUID id) {
        return names.getOrDefault(id, id.toString());
    }
}
