package com.jobwise.composer.resume;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.DocumentPlan.Part;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.text.Described;
import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.Certification;
import com.jobwise.profile.Education;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Language;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a plan means in a profile: the texts a resume prints, in order, each from the item it belongs to. */
record PrintedResume(
        MasterProfile profile,
        String summary,
        List<ListedSkill> skills,
        List<Position> positions,
        List<Experience> listed,
        List<PlannedProject> projects,
        List<Education> education,
        List<Certification> certificates,
        List<Language> languages) {

    /** @param bullets tidied, in printed order */
    record Position(Experience experience, String intro, List<String> bullets) {}

    record PlannedProject(Project project, String description) {}

    static PrintedResume of(DocumentPlan plan, MasterProfile profile) {
        var background = plan.background();
        var ids = plan.experiences().stream().map(Chosen::id).toList();
        var experiences = found(ids, profile.experiences(), Experience::id);
        var projects = found(plan.projects().stream().map(Chosen::id).toList(), profile.projects(), Project::id);
        return new PrintedResume(
                profile,
                Described.of(OwnWords.summary(profile)).text(background.summary()),
                found(background.skills(), ListedSkill.of(profile), ListedSkill::id),
                experiences.stream()
                        .map(one -> position(one, lines(plan.experiences(), one.id())))
                        .toList(),
                found(plan.listedOnly(), profile.experiences(), Experience::id),
                projects.stream()
                        .map(one -> project(one, lines(plan.projects(), one.id())))
                        .toList(),
                found(background.education(), profile.education(), Education::id),
                at(background.certificates(), profile.skills().certifications()),
                at(background.languages(), profile.skills().languages()));
    }

    /** Whether everything listed without details was over before the detailed positions began. */
    boolean listedIsEarlier(java.util.function.BiPredicate<Experience, Experience> before) {
        return listed.stream()
                .allMatch(one -> positions.stream().allMatch(position -> before.test(one, position.experience())));
    }

    private static Position position(Experience experience, List<LineRef> lines) {
        var described = Described.of(OwnWords.description(experience));
        var parts = positions(lines, Part.DESCRIPTION);
        var achievements = at(positions(lines, Part.ACHIEVEMENT), experience.achievements()).stream()
                .map(OwnText::bullet);
        var bullets =
                described.isList() ? Stream.concat(at(parts, described.parts()).stream(), achievements) : achievements;
        return new Position(experience, described.isList() ? "" : described.text(parts), bullets.toList());
    }

    private static PlannedProject project(Project project, List<LineRef> lines) {
        var described = Described.of(OwnWords.description(project));
        return new PlannedProject(project, described.text(positions(lines, Part.DESCRIPTION)));
    }

    private static List<Integer> positions(List<LineRef> lines, Part part) {
        return lines.stream()
                .filter(line -> line.part() == part)
                .map(LineRef::index)
                .toList();
    }

    private static List<LineRef> lines(List<Chosen> chosen, UUID id) {
        return chosen.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Chosen::lines)
                .orElse(List.of());
    }

    private static <T> List<T> found(Collection<UUID> ids, Collection<T> items, Function<T, UUID> id) {
        return ids.stream()
                .flatMap(one -> items.stream()
                        .filter(item -> id.apply(item).equals(one))
                        .limit(1))
                .toList();
    }

    private static <T> List<T> at(List<Integer> positions, List<T> items) {
        return positions.stream()
                .filter(position -> position < items.size())
                .map(items::get)
                .toList();
    }
}
