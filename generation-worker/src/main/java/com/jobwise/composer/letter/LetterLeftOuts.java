package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.DocumentPlan.Part;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.LeftOuts;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.choice.RankedProfile;
import com.jobwise.composer.text.Described;
import com.jobwise.composer.text.OwnText;
import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says of everything a letter does not tell that it does not, and why. */
final class LetterLeftOuts {

    private static final String OTHERS = "Others fit the posting better; a letter has room for few.";
    private static final String NO_SENTENCE =
            "Not told because it does not become a sound sentence as it is written; begin it with what you did, e.g. \"Reduced …\".";

    private final MasterProfile profile;
    private final RankedProfile ranked;
    private final Tellings tellings;
    private final LeftOuts leftOuts = new LeftOuts();

    LetterLeftOuts(DocumentRequest request, RankedProfile ranked, Tellings tellings) {
        this.profile = request.profile();
        this.ranked = ranked;
        this.tellings = tellings;
    }

    DocumentPlan completed(DocumentPlan plan) {
        var background = plan.background();
        summary(background.summary());
        profile.experiences().forEach(one -> experience(one, plan.experiences()));
        profile.projects().stream()
                .filter(one ->
                        plan.projects().stream().noneMatch(chosen -> chosen.id().equals(one.id())))
                .forEach(one -> leftOuts.add("project", one.id(), one.name(), reason(one.id(), OTHERS)));
        skills(plan);
        profile.education().stream()
                .filter(one -> !background.education().contains(one.id()))
                .forEach(one -> leftOuts.add(
                        "education",
                        one.id(),
                        one.degree() + ", " + one.institution(),
                        "Not needed to answer the posting."));
        credentials(background);
        return new DocumentPlan(
                plan.engine(),
                plan.type(),
                plan.variant(),
                plan.experiences(),
                plan.listedOnly(),
                plan.projects(),
                background,
                leftOuts.entries());
    }

    private void summary(List<Integer> told) {
        var parts = Described.of(OwnWords.summary(profile)).parts();
        for (var i = 0; i < parts.size(); i++) {
            if (!told.contains(i)) {
                leftOuts.add("summary", profile.id(), parts.get(i), OTHERS);
            }
        }
    }

    private void experience(Experience experience, List<Chosen> chosen) {
        var told =
                chosen.stream().filter(one -> one.id().equals(experience.id())).findFirst();
        var reason = reason(experience.id(), OTHERS);
        if (told.isEmpty()) {
            leftOuts.add("experience", experience.id(), experience.title() + ", " + experience.company(), reason);
        }
        var lines = told.map(Chosen::lines).orElse(List.of());
        var tellable = tellings.of(experience).stream().map(Telling::line).toList();
        var texts = experience.achievements();
        for (var i = 0; i < texts.size(); i++) {
            var line = new LineRef(Part.ACHIEVEMENT, i);
            if (!lines.contains(line)) {
                leftOuts.add(
                        "achievement", experience.id(), texts.get(i), tellable.contains(line) ? reason : NO_SENTENCE);
            }
        }
    }

    private void skills(DocumentPlan plan) {
        var told = told(plan);
        ListedSkill.of(profile).stream()
                .filter(skill -> !plan.background().skills().contains(skill.id()))
                .filter(skill -> !told.contains(skill.name().toLowerCase(Locale.ROOT)))
                .forEach(skill -> leftOuts.add(
                        "skill",
                        skill.id(),
                        skill.name(),
                        reason(skill.id(), "A letter names only skills the posting asks for.")));
    }

    private String told(DocumentPlan plan) {
        List<String> texts = new ArrayList<>();
        for (var chosen : plan.experiences()) {
            profile.experiences().stream()
                    .filter(one -> one.id().equals(chosen.id()))
                    .flatMap(one -> tellings.of(one).stream())
                    .filter(telling -> chosen.lines().contains(telling.line()))
                    .forEach(telling -> texts.add(telling.origin().text()));
        }
        return texts.stream().collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }

    private void credentials(DocumentPlan.Background background) {
        var skills = profile.skills();
        for (var i = 0; i < skills.certifications().size(); i++) {
            if (!background.certificates().contains(i)) {
                var name = OwnText.line(skills.certifications().get(i).name());
                leftOuts.add(
                        "certificate",
                        profile.id(),
                        name,
                        "The posting does not ask for it, or it is no longer valid.");
            }
        }
        for (var i = 0; i < skills.languages().size(); i++) {
            if (!background.languages().contains(i)) {
                leftOuts.add(
                        "language", profile.id(), skills.languages().get(i).name(), "The posting does not ask for it.");
            }
        }
    }

    private String reason(UUID id, String otherwise) {
        return ranked.isExcluded(id) ? LeftOuts.EXCLUDED : otherwise;
    }
}
