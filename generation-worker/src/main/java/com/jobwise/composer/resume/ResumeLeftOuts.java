package com.jobwise.composer.resume;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.DocumentPlan.Part;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.BulletSelection;
import com.jobwise.composer.choice.LeftOuts;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.choice.RankedProfile;
import com.jobwise.composer.text.Described;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Project;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says of everything a resume does not print that it does not, and why. */
final class ResumeLeftOuts {

    private static final String NO_ROOM = "No room at this length; what is printed fits the posting better.";

    private final DocumentRequest request;
    private final RankedProfile ranked;
    private final LeftOuts leftOuts = new LeftOuts();

    ResumeLeftOuts(DocumentRequest request, RankedProfile ranked) {
        this.request = request;
        this.ranked = ranked;
    }

    LeftOuts of(DocumentPlan plan) {
        summary(plan.background().summary());
        var chosen = plan.experiences().stream().collect(Collectors.toMap(Chosen::id, Chosen::lines));
        for (var experience : request.profile().experiences()) {
            var lines = chosen.get(experience.id());
            if (lines != null) {
                unprintedLines(experience, lines);
            } else {
                wholePosition(experience);
            }
        }
        for (var project : request.profile().projects()) {
            project(project, plan.projects());
        }
        var skills = plan.background().skills();
        ListedSkill.of(request.profile()).stream()
                .filter(skill -> !skills.contains(skill.id()))
                .forEach(skill -> leftOuts.add("skill", skill.id(), skill.name(), reason(skill.id(), NO_ROOM)));
        return leftOuts;
    }

    private void summary(List<Integer> printed) {
        var reason = printed.isEmpty() ? "You asked for no summary." : NO_ROOM;
        parts("summary", request.profile().id(), OwnWords.summary(request.profile()), printed, reason);
    }

    private void parts(String kind, UUID source, String text, List<Integer> printed, String reason) {
        var parts = Described.of(text).parts();
        for (var i = 0; i < parts.size(); i++) {
            if (!printed.contains(i)) {
                leftOuts.add(kind, source, parts.get(i), reason);
            }
        }
    }

    private void unprintedLines(Experience experience, List<LineRef> printed) {
        var described = printed.stream()
                .filter(line -> line.part() == Part.DESCRIPTION)
                .map(LineRef::index)
                .toList();
        parts("description", experience.id(), OwnWords.description(experience), described, NO_ROOM);
        var lines = experience.achievements();
        var repeated = BulletSelection.of(lines, Collections.nCopies(lines.size(), 0.0), lines.size())
                .repeated();
        for (var i = 0; i < lines.size(); i++) {
            if (!printed.contains(new LineRef(Part.ACHIEVEMENT, i))) {
                var reason = repeated.contains(i) ? "Says the same as another line of this position." : NO_ROOM;
                leftOuts.add("achievement", experience.id(), lines.get(i), reason);
            }
        }
    }

    private void wholePosition(Experience experience) {
        var excluded = ranked.isExcluded(experience.id());
        var reason = excluded
                ? LeftOuts.EXCLUDED
                : "Only title, employer and dates are printed: %d positions fit the posting better (limit %d)."
                        .formatted(
                                request.options().maxExperiences(),
                                request.options().maxExperiences());
        leftOuts.add("experience", experience.id(), experience.title() + ", " + experience.company(), reason);
        var ofLines = excluded ? LeftOuts.EXCLUDED : "Its position is listed without details.";
        parts("description", experience.id(), OwnWords.description(experience), List.of(), ofLines);
        experience.achievements().forEach(line -> leftOuts.add("achievement", experience.id(), line, ofLines));
    }

    private void project(Project project, List<Chosen> chosen) {
        var printed =
                chosen.stream().filter(one -> one.id().equals(project.id())).findFirst();
        if (printed.isPresent()) {
            var lines = printed.get().lines().stream().map(LineRef::index).toList();
            parts("description", project.id(), OwnWords.description(project), lines, NO_ROOM);
        } else {
            var limit = request.options().maxProjects();
            var reason = "Others fit the posting better (limit %d).".formatted(limit);
            leftOuts.add("project", project.id(), project.name(), reason(project.id(), reason));
        }
    }

    private String reason(UUID id, String otherwise) {
        return ranked.isExcluded(id) ? LeftOuts.EXCLUDED : otherwise;
    }
}
