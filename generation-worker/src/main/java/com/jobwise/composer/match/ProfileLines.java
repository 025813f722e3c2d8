package com.jobwise.composer.match;

import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.text.Described;
import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import java.util.ArrayList;
import java.util.List;

/** The untailored document: everything a profile says, in the profile's order. */
final class ProfileLines {

    private ProfileLines() {}

    static List<DocumentLine> of(MasterProfile profile) {
        List<DocumentLine> lines = new ArrayList<>();
        said(lines, Described.of(OwnWords.summary(profile)).parts());
        ListedSkill.of(profile).forEach(skill -> lines.add(new DocumentLine(skill.name(), true)));
        for (var experience : profile.experiences()) {
            said(lines, List.of(experience.title()));
            said(lines, Described.of(OwnWords.description(experience)).parts());
            said(lines, experience.achievements().stream().map(OwnText::bullet).toList());
        }
        for (Project project : profile.projects()) {
            said(lines, List.of(project.name()));
            said(lines, Described.of(OwnWords.description(project)).parts());
            project.technologies().forEach(name -> lines.add(new DocumentLine(name, true)));
        }
        profile.education().forEach(one -> said(lines, List.of(one.degree() + ", " + one.fieldOfStudy())));
        profile.skills().certifications().forEach(one -> said(lines, List.of(OwnText.line(one.name()))));
        return List.copyOf(lines);
    }

    private static void said(List<DocumentLine> lines, List<String> texts) {
        texts.stream().filter(text -> !text.isEmpty()).forEach(text -> lines.add(new DocumentLine(text, false)));
    }
}
