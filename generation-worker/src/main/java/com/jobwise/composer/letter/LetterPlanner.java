package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.AnsweredTerms;
import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.Length;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.choice.RankedProfile;
import com.jobwise.composer.text.Described;
import com.jobwise.composer.text.WordCount;
import com.jobwise.profile.Experience;
import com.jobwise.terms.SkillLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses what a letter tells, so that it gets its length, and no line that would make a bent sentence. */
public final class LetterPlanner {

    private static final int MOST_LINES = 6;
    private static final int LEAD_WORDS = 5;

    private final DocumentRequest request;
    private final RankedProfile ranked;
    private final LetterRoom room;
    private final StyleKnobs knobs;
    private final Taste taste;
    private final AnsweredTerms answered;
    private final AskedFor asked;
    private final Tellings tellings;
    private final BackgroundChoice background;
    private final SummarySentence summarySentence;

    public LetterPlanner(DocumentRequest request, SkillLexicon lexicon) {
        this.request = request;
        this.ranked = RankedProfile.of(request);
        this.room = LetterRoom.of(Length.of(request.options()));
        this.knobs = StyleKnobs.of(request.style(), request.options());
        this.taste = new Taste(knobs, lexicon);
        this.answered = new AnsweredTerms(lexicon, request.posting(), request.profile());
        this.asked = new AskedFor(lexicon, request.posting(), request.profile());
        this.tellings = new Tellings(lexicon);
        var lowered = new LoweredStart(lexicon);
        this.summarySentence = new SummarySentence(new Profession(lowered));
        var today = Career.asOf(request).today();
        this.background = new BackgroundChoice(
                ranked, asked, tellings, new BackgroundSentences(lowered, asked.surfaces(), today));
    }

    public DocumentPlan plan(String engine) {
        var choices = choices();
        fill(choices);
        var chosen = choices.stream()
                .filter(choice -> !choice.taken().isEmpty())
                .map(this::chosen)
                .toList();
        var plan = new DocumentPlan(
                engine,
                request.type(),
                Variant.of(request.posting()).number(),
                chosen,
                List.of(),
                background.projects(),
                background.chosen(),
                List.of());
        return new LetterLeftOuts(request, ranked, tellings).completed(plan);
    }

    /** Positions with something to tell, most relevant first, as many as evidence paragraphs are allowed. */
    private List<LetterChoice> choices() {
        return ranked.experiences().stream()
                .limit(Math.max(1, request.options().maxExperiences()))
                .map(one -> new LetterChoice(one, tellings.of(one), LetterChoice.best(one, ranked, answered, taste)))
                .filter(choice -> !choice.isEmpty())
                .limit(Paragraphs.most(request.options()) - 2L)
                .toList();
    }

    private void fill(List<LetterChoice> choices) {
        var summary = summary();
        var words = fixedWords();
        for (var i = 0; i < Math.min(room.summary(), summary.size()); i++) {
            words += takeSummary(summary.get(i));
        }
        var verbs = new HashSet<String>();
        words += evidence(
                choices,
                words + expectedBackground(),
                room.target(),
                knobs.linesPerParagraph(room.linesPerParagraph()),
                verbs);
        words += asked(choices);
        words += evidence(choices, words, room.min(), MOST_LINES, verbs);
        var reserves = Stream.concat(
                summary.stream().skip(room.summary()).map(position -> (IntSupplier) () -> takeSummary(position)),
                Stream.<IntSupplier>of(
                        () -> background.hasEducation() ? 0 : background.takeEducation(),
                        () -> background.takeProject(0),
                        () -> background.takeProject(0)));
        for (var reserve : reserves.toList()) {
            words += words < room.min() ? reserve.getAsInt() : 0;
        }
    }

    private int fixedWords() {
        return switch (knobs.bucket()) {
            case PLAIN -> 42;
            case NEUTRAL -> 50;
            case FORMAL -> 60;
        };
    }

    private int expectedBackground() {
        return 10 * room.background();
    }

    private int takeSummary(int position) {
        return background.takeSummary(position, summaryParts().get(position));
    }

    /** Goes round the positions, one line each, until the words are reached. */
    private int evidence(List<LetterChoice> choices, int before, int wanted, int most, Set<String> verbs) {
        var words = 0;
        for (var round = 0; round < most; round++) {
            for (var choice : choices) {
                var missing =
                        before + words < wanted || round == 0 && choice.taken().isEmpty();
                if (missing && choice.taken().size() < most) {
                    var lead = choice.taken().isEmpty() ? LEAD_WORDS : 0;
                    var taken = choice.takeNext(room.max() - before - words - lead, verbs);
                    words += taken == 0 ? 0 : taken + lead;
                }
            }
        }
        return words;
    }

    /** What the posting asks for beside the evidence, as many sentences as the length has room for. */
    private int asked(List<LetterChoice> choices) {
        var told = choices.stream()
                .flatMap(choice -> choice.taken().stream())
                .map(telling -> telling.origin().text())
                .toList();
        var weakest = choices.stream()
                .mapToDouble(choice -> ranked.item(choice.experience().id()).relevanceScore())
                .min()
                .orElse(0);
        var wanted = List.<IntSupplier>of(
                () -> background.takeSkills(told, mostSkills()),
                background::takeCertificates,
                () -> background.takeProject(Math.max(0.5, weakest)),
                () -> background.wantsEducation() ? background.takeEducation() : 0,
                background::takeLanguages);
        var words = 0;
        var sentences = 0;
        for (var one : wanted) {
            var added = sentences < room.background() ? one.getAsInt() : 0;
            words += added;
            sentences += added > 0 ? 1 : 0;
        }
        return words;
    }

    private int mostSkills() {
        var habits = knobs.habits();
        if (habits.avoids(Habit.SKILLS)) {
            return 2;
        }
        return BackgroundSentences.MOST_SKILLS + (habits.seeks(Habit.SKILLS) ? 2 : 0);
    }

    private List<String> summaryParts() {
        return Described.of(OwnWords.summary(request.profile())).parts();
    }

    /** Sentences of the summary that can stand in a letter, those that speak of what is asked first. */
    private List<Integer> summary() {
        var parts = summaryParts();
        return IntStream.range(0, parts.size())
                .filter(i -> summarySentence.of(parts.get(i)).isPresent())
                .filter(i -> !isTooLong(parts.get(i)))
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> asked.likeness(parts.get(i)))
                        .reversed())
                .toList();
    }

    /** A style of short sentences has no place for one far longer. */
    private boolean isTooLong(String sentence) {
        return knobs.wordsPerSentence() > 0 && WordCount.of(sentence) > 2 * knobs.wordsPerSentence() + 5;
    }

    /** Lines that answer a word of the posting first. */
    private Chosen chosen(LetterChoice choice) {
        Experience experience = choice.experience();
        var item = ranked.item(experience.id());
        List<Telling> answering = new ArrayList<>();
        List<Telling> others = new ArrayList<>();
        for (var telling : choice.taken()) {
            var answers = !answered.in(item, List.of(telling.origin().text())).isEmpty();
            (answers ? answering : others).add(telling);
        }
        var lines = Stream.concat(answering.stream(), others.stream()).toList();
        var texts = lines.stream().map(telling -> telling.origin().text()).toList();
        return new Chosen(
                experience.id(),
                lines.stream().map(Telling::line).toList(),
                answered.in(item, texts),
                item.reasoning());
    }
}
