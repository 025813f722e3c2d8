package com.jobwise.composer.resume;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.DocumentPlan.Part;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.text.OwnText;
import com.jobwise.generation.GeneratedDocument.Change;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every text of a resume that reads differently from what the person wrote. */
final class ResumeChanges {

    private static final String TIDIED = "White space, invisible characters and list marks removed.";
    private static final String ENHANCED = "The enhanced text you accepted is used.";

    private final MasterProfile profile;
    private final DocumentPlan plan;
    private final List<Change> changes = new ArrayList<>();

    ResumeChanges(MasterProfile profile, DocumentPlan plan) {
        this.profile = profile;
        this.plan = plan;
    }

    List<Change> changes() {
        if (!plan.background().summary().isEmpty()) {
            enhanced("summary", profile.professionalSummary(), OwnWords.summary(profile));
        }
        for (var experience : profile.experiences()) {
            printed(plan.experiences(), experience.id()).forEach(line -> line(experience, line));
            if (describes(plan.experiences(), experience.id())) {
                enhanced(
                        "experience/" + experience.id() + "/description",
                        experience.description(),
                        OwnWords.description(experience));
            }
        }
        for (var project : profile.projects()) {
            if (describes(plan.projects(), project.id())) {
                enhanced(
                        "project/" + project.id() + "/description",
                        project.description(),
                        OwnWords.description(project));
            }
        }
        return List.copyOf(changes);
    }

    private void line(Experience experience, LineRef line) {
        if (line.part() == Part.ACHIEVEMENT
                && line.index() < experience.achievements().size()) {
            var written = experience.achievements().get(line.index());
            var source = "experience/%s/achievements/%d".formatted(experience.id(), line.index());
            add(source, written, written, OwnText::bullet);
        }
    }

    private void enhanced(String source, @Nullable String written, String used) {
        add(source, written == null ? "" : written, used, text -> String.join(" ", OwnText.lines(text)));
    }

    private void add(String source, String written, String used, Function<String, String> print) {
        var printed = print.apply(used);
        if (!printed.equals(written)) {
            changes.add(new Change(source, written, printed, used.equals(written) ? TIDIED : ENHANCED));
        }
    }

    private static boolean describes(List<Chosen> chosen, UUID id) {
        return printed(chosen, id).stream().anyMatch(line -> line.part() == Part.DESCRIPTION);
    }

    private static List<LineRef> printed(List<Chosen> chosen, UUID id) {
        return chosen.stream()
                .filter(one -> one.id().equals(id))
                .flatMap(one -> one.lines().stream())
                .toList();
    }
}
