package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan.Background;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.choice.RankedProfile;
import com.jobwise.composer.text.WordCount;
import com.jobwise.profile.Education;
import com.jobwise.profile.Language;
import com.jobwise.profile.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Chooses what a letter says beside the evidence: what the posting asks for first, anything else only to reach its length. */
final class BackgroundChoice {

    private static final int MOST_CERTIFICATES = 3;

    private final RankedProfile ranked;
    private final AskedFor asked;
    private final Tellings tellings;
    private final BackgroundSentences sentences;
    private final List<Integer> summary = new ArrayList<>();
    private List<UUID> skills = List.of();
    private List<UUID> education = List.of();
    private List<Integer> certificates = List.of();
    private List<Integer> languages = List.of();
    private final List<Chosen> projects = new ArrayList<>();

    BackgroundChoice(RankedProfile ranked, AskedFor asked, Tellings tellings, BackgroundSentences sentences) {
        this.ranked = ranked;
        this.asked = asked;
        this.tellings = tellings;
        this.sentences = sentences;
    }

    Background chosen() {
        return new Background(List.copyOf(summary), skills, education, certificates, languages);
    }

    List<Chosen> projects() {
        return List.copyOf(projects);
    }

    /** Words added by a sentence of the summary. */
    int takeSummary(int position, String sentence) {
        summary.add(position);
        return WordCount.of(sentence);
    }

    int takeSkills(Collection<String> told, int most) {
        var text = String.join(" ", told).toLowerCase(Locale.ROOT);
        var fitting = ranked.skills().stream()
                .filter(skill -> asked.skill(skill.name()))
                .filter(skill -> !text.contains(skill.name().toLowerCase(Locale.ROOT)))
                .limit(most)
                .toList();
        if (fitting.size() < 2) {
            return 0;
        }
        skills = fitting.stream().map(ListedSkill::id).toList();
        return WordCount.of(sentences.skills(fitting));
    }

    int takeCertificates() {
        var all = ranked.profile().skills().certifications();
        certificates = positions(all, one -> sentences.isValid(one) && asked.certificate(one.name())).stream()
                .limit(MOST_CERTIFICATES)
                .toList();
        return certificates.isEmpty()
                ? 0
                : WordCount.of(sentences.certificates(
                        certificates.stream().map(all::get).toList()));
    }

    int takeLanguages() {
        var all = ranked.profile().skills().languages();
        languages = positions(all, one -> !isOfLetter(one) && asked.language(one.name()));
        return languages.isEmpty()
                ? 0
                : WordCount.of(
                        sentences.languages(languages.stream().map(all::get).toList()));
    }

    /** A letter in English need not say that its writer knows English. */
    private static boolean isOfLetter(Language one) {
        return one.name().strip().equalsIgnoreCase("english");
    }

    int takeEducation() {
        var newest = ranked.profile().education().stream()
                .filter(one -> sentences.education(one).isPresent())
                .max(java.util.Comparator.comparing(one -> one.endDate().isEmpty() ? "9999" : one.endDate()));
        education = newest.map(Education::id).stream().toList();
        return newest.flatMap(sentences::education).map(WordCount::of).orElse(0);
    }

    boolean wantsEducation() {
        return asked.degree() && education.isEmpty();
    }

    boolean hasEducation() {
        return !education.isEmpty();
    }

    /** The most relevant project that can be told in a sentence and is at least as relevant as asked. */
    int takeProject(double relevance) {
        for (Project project : ranked.projects()) {
            var telling = tellings.of(project);
            var item = ranked.item(project.id());
            var isTaken = projects.stream().anyMatch(one -> one.id().equals(project.id()));
            if (telling.isPresent() && !isTaken && item.relevanceScore() >= relevance) {
                projects.add(new Chosen(project.id(), List.of(telling.get().line()), List.of(), item.reasoning()));
                return telling.get().words();
            }
        }
        return 0;
    }

    private static <T> List<Integer> positions(List<T> items, Predicate<T> wanted) {
        return IntStream.range(0, items.size())
                .filter(i -> wanted.test(items.get(i)))
                .boxed()
                .toList();
    }
}
