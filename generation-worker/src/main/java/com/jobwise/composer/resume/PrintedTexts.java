package com.jobwise.composer.resume;

import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.DocumentPlan.Part;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.resume.PrintedResume.PlannedProject;
import com.jobwise.composer.resume.PrintedResume.Position;
import com.jobwise.composer.text.Described;
import com.jobwise.composer.text.OwnText;
import com.jobwise.composer.text.Verdict;
import com.jobwise.composer.wording.ResumeWordings;
import com.jobwise.composer.wording.SourcePath;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The texts of a profile that a plan names, each in the words that are printed for it. */
final class PrintedTexts {

    private final MasterProfile profile;
    private final ResumeWordings wordings;

    PrintedTexts(MasterProfile profile, ResumeWordings wordings) {
        this.profile = profile;
        this.wordings = wordings;
    }

    List<Printed> summary(List<Integer> sentences) {
        if (!wordings.summary().isEmpty()) {
            return wordings.summary().stream().map(Printed::reworded).toList();
        }
        var whole = OwnWords.summary(profile);
        var own = Described.of(whole).text(sentences);
        if (own.isEmpty()) {
            return List.of();
        }
        var reason = wordings.summaryKept();
        return reason == null
                ? List.of(Printed.own(own, profile.id()))
                : List.of(new Printed(
                        own,
                        List.of(profile.id()),
                        own.equals(OwnText.line(whole)) ? Verdict.VERBATIM : Verdict.JOINED,
                        reason));
    }

    Position position(Experience experience, List<LineRef> lines) {
        var index = profile.experiences().indexOf(experience);
        var described = Described.of(OwnWords.description(experience));
        var parts = sentences(described, lines, SourcePath.experience(index), experience.id());
        List<Printed> bullets = new ArrayList<>(described.isList() ? parts : List.of());
        for (var line : positions(lines, Part.ACHIEVEMENT)) {
            if (line < experience.achievements().size()) {
                var own = OwnText.bullet(experience.achievements().get(line));
                bullets.add(Printed.of(own, experience.id(), wordings.of(SourcePath.achievement(index, line))));
            }
        }
        return new Position(experience, described.isList() ? List.of() : parts, List.copyOf(bullets));
    }

    PlannedProject project(Project project, List<LineRef> lines) {
        var described = Described.of(OwnWords.description(project));
        var path = SourcePath.project(profile.projects().indexOf(project));
        return new PlannedProject(
                project, sentences(described, lines, path, project.id()), described.isList() ? "; " : " ");
    }

    private List<Printed> sentences(Described described, List<LineRef> lines, String path, UUID item) {
        return positions(lines, Part.DESCRIPTION).stream()
                .filter(part -> part >= 0 && part < described.parts().size())
                .map(part ->
                        Printed.of(described.parts().get(part), item, wordings.of(SourcePath.sentence(path, part))))
                .toList();
    }

    private static List<Integer> positions(List<LineRef> lines, Part part) {
        return lines.stream()
                .filter(line -> line.part() == part)
                .map(LineRef::index)
                .toList();
    }
}
