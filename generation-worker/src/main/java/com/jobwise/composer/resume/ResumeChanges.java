package com.jobwise.composer.resume;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.DocumentPlan.Part;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.text.OwnText;
import com.jobwise.composer.wording.ResumeWordings;
import com.jobwise.composer.wording.SourcePath;
import com.jobwise.generation.GeneratedDocument.Change;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every text of a resume that reads differently from what the person wrote, but what a model worded. */
final class ResumeChanges {

    private static final String TIDIED = "White space, invisible characters and list marks removed.";
    private static final String ENHANCED = "The enhanced text you accepted is used.";

    private final MasterProfile profile;
    private final DocumentPlan plan;
    private final ResumeWordings wordings;
    private final List<Change> changes = new ArrayList<>();

    ResumeChanges(MasterProfile profile, DocumentPlan plan, ResumeWordings wordings) {
        this.profile = profile;
        this.plan = plan;
        this.wordings = wordings;
    }

    List<Change> changes() {
        if (!plan.background().summary().isEmpty() && wordings.summary().isEmpty()) {
            enhanced(SourcePath.SUMMARY, profile.professionalSummary(), OwnWords.summary(profile));
        }
        for (var i = 0; i < profile.experiences().size(); i++) {
            var index = i;
            var experience = profile.experiences().get(i);
            printed(plan.experiences(), experience.id()).forEach(line -> line(index, experience, line));
            if (describes(plan.experiences(), experience.id())) {
                enhanced(SourcePath.experience(index), experience.description(), OwnWords.description(experience));
            }
        }
        for (var i = 0; i < profile.projects().size(); i++) {
            var project = profile.projects().get(i);
            if (describes(plan.projects(), project.id())) {
                enhanced(SourcePath.project(i), project.description(), OwnWords.description(project));
            }
        }
        return List.copyOf(changes);
    }

    private void line(int index, Experience experience, LineRef line) {
        if (line.part() == Part.ACHIEVEMENT
                && line.index() < experience.achievements().size()) {
            var written = experience.achievements().get(line.index());
            var source = SourcePath.achievement(index, line.index());
            add(source, written, written, OwnText::bullet);
        }
    }

    private void enhanced(String source, @Nullable String written, String used) {
        add(source, written == null ? "" : written, used, text -> String.join(" ", OwnText.lines(text)));
    }

    private void add(String source, String written, String used, Function<String, String> print) {
        var printed = print.apply(used);
        if (!printed.equals(written) && !wordings.rewords(source)) {
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
