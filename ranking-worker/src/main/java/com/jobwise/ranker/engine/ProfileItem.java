package com.jobwise.ranker.engine;

import com.jobwise.profile.Experience;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.Project;
import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An experience or a project, as far as ranking looks at it.
 *
 * @param heading what it is called: title, or name of the project
 * @param passages its words in the profile's order
 * @param recency 0 to 1, see {@link Recency}
 */
record ProfileItem(UUID id, String heading, List<Passage> passages, double recency) {

    private static final int LONGEST_TEXT = 1500;

    static List<ProfileItem> experiencesOf(MasterProfile profile) {
        var recency = Recency.within(profile);
        return profile.experiences().stream().map(it -> of(it, recency)).toList();
    }

    static List<ProfileItem> projectsOf(MasterProfile profile) {
        var recency = Recency.within(profile);
        return profile.projects().stream().map(it -> of(it, recency)).toList();
    }

    private static ProfileItem of(Experience experience, Recency recency) {
        List<Passage> passages = new ArrayList<>();
        add(passages, Passage.Kind.NAME, List.of(experience.title()));
        add(passages, Passage.Kind.SENTENCE, sentences(experience.description()));
        experience.achievements().forEach(line -> passages.add(new Passage(Passage.Kind.LINE, line)));
        return new ProfileItem(experience.id(), experience.title(), List.copyOf(passages), recency.of(experience));
    }

    private static ProfileItem of(Project project, Recency recency) {
        List<Passage> passages = new ArrayList<>();
        add(passages, Passage.Kind.NAME, List.of(project.name()));
        add(passages, Passage.Kind.SENTENCE, sentences(project.description()));
        add(passages, Passage.Kind.NAME, project.technologies());
        return new ProfileItem(project.id(), project.name(), List.copyOf(passages), recency.of(project));
    }

    /** The achievement lines, every one of them, blank ones included, so that scores stay in step with the profile. */
    List<Passage> lines() {
        return passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.LINE)
                .toList();
    }

    /** Lines and sentences, without mere names. */
    List<String> tellingTexts() {
        return passages.stream()
                .filter(Passage::tellsSomething)
                .map(Passage::text)
                .toList();
    }

    /** What the item is about, as one text; what comes after the first lines rarely changes that. */
    String wholeText() {
        return wholeText(UnaryOperator.identity());
    }

    /** @param shown what becomes of the text before its end is cut off; afterwards half a value would look like none */
    String wholeText(UnaryOperator<String> shown) {
        var whole = passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
        return Excerpt.of(shown.apply(whole), LONGEST_TEXT);
    }

    private static List<String> sentences(@Nullable String description) {
        return description == null ? List.of() : Words.sentences(description);
    }

    private static void add(List<Passage> passages, Passage.Kind kind, List<String> texts) {
        texts.stream()
                .filter(text -> !text.isBlank())
                .map(text -> new Passage(kind, text))
                .forEach(passages::add);
    }
}
