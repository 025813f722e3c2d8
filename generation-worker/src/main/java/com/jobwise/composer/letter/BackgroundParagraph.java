package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import com.jobwise.terms.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Projects, studies, certificates, skills and languages, one sentence each. */
final class BackgroundParagraph {

    private final MasterProfile profile;
    private final Tellings tellings;
    private final BackgroundSentences sentences;

    BackgroundParagraph(DocumentRequest request, SkillLexicon lexicon, Tellings tellings) {
        this.profile = request.profile();
        this.tellings = tellings;
        var surfaces = new AskedFor(lexicon, request.posting(), profile).surfaces();
        this.sentences = new BackgroundSentences(
                new LoweredStart(lexicon), surfaces, Career.asOf(request).today());
    }

    List<Sentence> sentences(DocumentPlan plan) {
        var background = plan.background();
        List<Sentence> told = new ArrayList<>();
        plan.projects().forEach(chosen -> project(chosen).forEach(told::add));
        profile.education().stream()
                .filter(one -> background.education().contains(one.id()))
                .forEach(one -> sentences.education(one).ifPresent(text -> told.add(Sentence.about(text, one.id()))));
        var certificates = at(background.certificates(), profile.skills().certifications());
        if (!certificates.isEmpty()) {
            told.add(Sentence.about(sentences.certificates(certificates), profile.id()));
        }
        var skills = skills(plan);
        if (!skills.isEmpty()) {
            told.add(Sentence.listing(
                    sentences.skills(skills),
                    skills.stream().map(ListedSkill::id).toList()));
        }
        var languages = at(background.languages(), profile.skills().languages());
        if (!languages.isEmpty()) {
            told.add(Sentence.about(sentences.languages(languages), profile.id()));
        }
        return told;
    }

    private Stream<Sentence> project(Chosen chosen) {
        return profile.projects().stream()
                .filter(one -> one.id().equals(chosen.id()))
                .flatMap(one -> tellings.of(one).stream().map(telling -> sentence(one, telling)));
    }

    private static Sentence sentence(Project project, Telling telling) {
        return Sentence.own(telling.told().getFirst().text(), project.id(), telling.origin(), Sentence.Joint.NONE);
    }

    private List<ListedSkill> skills(DocumentPlan plan) {
        var listed = ListedSkill.of(profile);
        return plan.background().skills().stream()
                .flatMap(id -> listed.stream().filter(skill -> skill.id().equals(id)))
                .toList();
    }

    private static <T> List<T> at(List<Integer> positions, List<T> items) {
        return positions.stream().filter(i -> i < items.size()).map(items::get).toList();
    }
}
