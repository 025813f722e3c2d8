package com.jobwise.composer.resume;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.wording.ResumeWordings;
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

/** What a plan means in a profile: the texts a resume prints, in order, each from the item it belongs to. */
record PrintedResume(
        MasterProfile profile,
        List<Printed> summarySentences,
        List<ListedSkill> skills,
        List<Position> positions,
        List<Experience> listed,
        List<PlannedProject> projects,
        List<Education> education,
        List<Certification> certificates,
        List<Language> languages) {

    /**
     * @param intro sentences
     * @param bullets tidied, in printed order
     */
    record Position(Experience experience, List<Printed> intro, List<Printed> bullets) {}

    /** @param between stands between the sentences or, where the description is a list, its lines */
    record PlannedProject(Project project, List<Printed> sentences, String between) {

        String description() {
            return Printed.joined(sentences, between);
        }
    }

    String summary() {
        return Printed.joined(summarySentences, " ");
    }

    static PrintedResume of(DocumentPlan plan, MasterProfile profile, ResumeWordings wordings) {
        var background = plan.background();
        var texts = new PrintedTexts(profile, wordings);
        var experiences = found(ids(plan.experiences()), profile.experiences(), Experience::id);
        var projects = found(ids(plan.projects()), profile.projects(), Project::id);
        return new PrintedResume(
                profile,
                texts.summary(background.summary()),
                found(background.skills(), ListedSkill.of(profile), ListedSkill::id),
                experiences.stream()
                        .map(one -> texts.position(one, lines(plan.experiences(), one.id())))
                        .toList(),
                found(plan.listedOnly(), profile.experiences(), Experience::id),
                projects.stream()
                        .map(one -> texts.project(one, lines(plan.projects(), one.id())))
                        .toList(),
                found(background.education(), profile.education(), Education::id),
                at(background.certificates(), profile.skills().certifications()),
                at(background.languages(), profile.skills().languages()));
    }

    private static List<UUID> ids(List<Chosen> chosen) {
        return chosen.stream().map(Chosen::id).toList();
    }

    /** Whether everything listed without details was over before the detailed positions began. */
    boolean listedIsEarlier(java.util.function.BiPredicate<Experience, Experience> before) {
        return listed.stream()
                .allMatch(one -> positions.stream().allMatch(position -> before.test(one, position.experience())));
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
