package com.jobwise.composer.resume;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Background;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentPlan.LineRef;
import com.jobwise.composer.DocumentPlan.Part;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.AnsweredTerms;
import com.jobwise.composer.choice.BulletSelection;
import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.LeftOuts;
import com.jobwise.composer.choice.Length;
import com.jobwise.composer.choice.ListedSkill;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.choice.RankedProfile;
import com.jobwise.composer.text.Described;
import com.jobwise.profile.Experience;
import com.jobwise.profile.Project;
import com.jobwise.terms.SkillLexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses what a resume holds: by relevance what, by time in which order. */
public final class ResumePlanner {

    private final DocumentRequest request;
    private final RankedProfile ranked;
    private final ResumeRoom room;
    private final AnsweredTerms answered;

    public ResumePlanner(DocumentRequest request, SkillLexicon lexicon) {
        this.request = request;
        this.ranked = RankedProfile.of(request);
        this.room = ResumeRoom.of(Length.of(request.options()));
        this.answered = new AnsweredTerms(lexicon, request.posting(), request.profile());
    }

    public DocumentPlan plan(String engine) {
        var career = Career.asOf(request);
        var relevant = ranked.experiences();
        var limit = Math.max(1, request.options().maxExperiences());
        Map<UUID, Chosen> chosen = new LinkedHashMap<>();
        for (var rank = 0; rank < Math.min(limit, relevant.size()); rank++) {
            chosen.put(relevant.get(rank).id(), chosen(relevant.get(rank), rank));
        }
        var printed = inOrder(
                career,
                relevant.stream().filter(one -> chosen.containsKey(one.id())).toList());
        var others = inOrder(
                career,
                relevant.stream().filter(one -> !chosen.containsKey(one.id())).toList());
        var projects = ranked.projects().stream()
                .limit(Math.max(0, request.options().maxProjects()))
                .map(this::chosen)
                .toList();
        var plan = new DocumentPlan(
                engine,
                request.type(),
                0,
                printed.stream().map(one -> chosen.get(one.id())).toList(),
                others.stream().map(Experience::id).toList(),
                projects,
                background(),
                List.of());
        return with(plan, new ResumeLeftOuts(request, ranked).of(plan));
    }

    /** By time, as readers expect it, unless the person wants another order. */
    private List<Experience> inOrder(Career career, List<Experience> relevant) {
        return ranked.ranking().experiencesAsWished() ? relevant : career.newestFirst(relevant);
    }

    private static DocumentPlan with(DocumentPlan plan, LeftOuts leftOuts) {
        return new DocumentPlan(
                plan.engine(),
                plan.type(),
                plan.variant(),
                plan.experiences(),
                plan.listedOnly(),
                plan.projects(),
                plan.background(),
                leftOuts.entries());
    }

    private Chosen chosen(Experience experience, int rank) {
        var item = ranked.item(experience.id());
        var scores = IntStream.range(0, experience.achievements().size())
                .mapToObj(line -> ranked.lineScore(experience.id(), line))
                .toList();
        var bullets = BulletSelection.of(experience.achievements(), scores, room.linesAt(rank));
        List<LineRef> lines = new ArrayList<>(
                intro(OwnWords.description(experience), bullets.chosen().isEmpty()));
        bullets.chosen().forEach(line -> lines.add(new LineRef(Part.ACHIEVEMENT, line)));
        var terms = answered.in(
                item,
                Stream.concat(
                                bullets.chosen().stream().map(experience.achievements()::get),
                                Stream.of(OwnWords.description(experience)))
                        .toList());
        return new Chosen(experience.id(), List.copyOf(lines), terms, item.reasoning());
    }

    private Chosen chosen(Project project) {
        var item = ranked.item(project.id());
        var described = OwnWords.description(project);
        return new Chosen(
                project.id(),
                parts(described, Math.max(1, Described.of(described).fitting(room.projectWords()))),
                answered.in(item, List.of(described)),
                item.reasoning());
    }

    private List<LineRef> intro(String description, boolean alone) {
        var words = alone ? Math.max(ResumeRoom.NO_LINES, room.introWords()) : room.introWords();
        var fitting = Described.of(description).fitting(words);
        return parts(description, alone ? Math.max(1, fitting) : fitting);
    }

    private static List<LineRef> parts(String description, int count) {
        var existing = Described.of(description).parts().size();
        return IntStream.range(0, Math.min(count, existing))
                .mapToObj(part -> new LineRef(Part.DESCRIPTION, part))
                .toList();
    }

    private Background background() {
        var summary = Described.of(OwnWords.summary(request.profile()));
        var sentences = request.options().includeSummary()
                ? Math.min(summary.parts().size(), Math.max(1, summary.fitting(room.summaryWords())))
                : 0;
        var skills = ranked.skills();
        return new Background(
                IntStream.range(0, sentences).boxed().toList(),
                Stream.concat(ids(skills, true, room.technical()), ids(skills, false, room.soft()))
                        .toList(),
                new EducationOrder(request.profile().education()).newestFirst(),
                all(request.profile().skills().certifications()),
                all(request.profile().skills().languages()));
    }

    private static Stream<UUID> ids(List<ListedSkill> skills, boolean technical, int limit) {
        return skills.stream()
                .filter(skill -> skill.technical() == technical)
                .limit(limit)
                .map(ListedSkill::id);
    }

    private static List<Integer> all(List<?> items) {
        return IntStream.range(0, items.size()).boxed().toList();
    }
}
