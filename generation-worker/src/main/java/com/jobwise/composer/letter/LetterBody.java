package com.jobwise.composer.letter;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentPlan.Chosen;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.composer.choice.Career;
import com.jobwise.composer.choice.OwnWords;
import com.jobwise.composer.choice.RankedProfile;
import com.jobwise.composer.text.Described;
import com.jobwise.composer.text.Verdict;
import com.jobwise.profile.Experience;
import com.jobwise.terms.SkillLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the planned material into paragraphs: opening, one paragraph per position, background, closing. */
final class LetterBody {

    private static final int MOST_TERMS = 3;

    private final DocumentPlan plan;
    private final DocumentRequest request;
    private final StyleKnobs knobs;
    private final Variant variant;
    private final Roles roles;
    private final Tellings tellings;
    private final LoweredStart lowered;
    private final Profession profession;
    private final BackgroundParagraph background;

    LetterBody(DocumentPlan plan, DocumentRequest request, SkillLexicon lexicon) {
        this.plan = plan;
        this.request = request;
        this.knobs = StyleKnobs.of(request.style(), request.options());
        this.variant = new Variant(plan.variant());
        this.roles = new Roles(RankedProfile.of(request), Career.asOf(request), knobs.bucket());
        this.tellings = new Tellings(lexicon);
        this.lowered = new LoweredStart(lexicon);
        this.profession = new Profession(lowered);
        this.background = new BackgroundParagraph(request, lexicon, tellings);
    }

    /** In order, none empty. */
    List<LetterPart> parts() {
        List<LetterPart> parts = new ArrayList<>();
        var pattern = variant.pattern();
        var introduced = pattern == LetterPattern.PERSON_FIRST ? Optional.<Experience>empty() : roles.introduced();
        parts.add(LetterPart.opening(opening(introduced)));
        parts.addAll(evidence(new Leads(roles, pattern, introduced.orElse(null))));
        var beside = background.sentences(plan);
        var own = !beside.isEmpty() && parts.size() + 2 <= Paragraphs.most(request.options());
        if (own) {
            parts.add(LetterPart.background(beside));
        }
        var told = parts.stream().flatMap(part -> part.sentences().stream()).toList();
        parts.add(LetterPart.closing(closing(own ? List.of() : beside, told)));
        return parts.stream().filter(part -> !part.sentences().isEmpty()).toList();
    }

    private List<Sentence> opening(Optional<Experience> introduced) {
        List<Sentence> sentences = new ArrayList<>();
        var position = Position.of(request.posting(), request.options().companyName());
        var own = Stream.concat(summary().stream(), background.sentences(plan).stream())
                .map(Sentence::body)
                .map(Openers::opener)
                .collect(Collectors.toSet());
        var phrase = variant.opening(
                fitting(knobs.opening().in(knobs.bucket())), one -> !own.contains(opener(position.in(one.getFirst()))));
        sentences.add(Sentence.fixed(shortened(position.in(phrase.getFirst())), Verdict.POSTING));
        introduced.ifPresent(one -> sentences.add(Sentence.about(roles.introduction(one), one.id())));
        if (variant.pattern() != LetterPattern.EVIDENCE_FIRST) {
            sentences.addAll(summary());
        }
        return sentences;
    }

    private List<LetterPart> evidence(Leads leads) {
        var mentioned = mentioned();
        List<LetterPart> parts = new ArrayList<>();
        for (var chosen : plan.experiences()) {
            var found = experience(chosen.id());
            if (found.isPresent()) {
                List<Sentence> paragraph = new ArrayList<>();
                mentioned.filter(one -> one.equals(chosen)).ifPresent(one -> paragraph.add(mention(one)));
                paragraph.addAll(told(found.get(), chosen, leads.next(found.get())));
                parts.add(LetterPart.evidence(chosen, paragraph));
            }
        }
        return parts;
    }

    private List<Sentence> told(Experience one, Chosen chosen, String lead) {
        var isNamed = lead.equals(Leads.CURRENT) || lead.equals(Leads.JUST_NAMED);
        var number = plan.experiences().indexOf(chosen);
        var topic = knobs.topicSentences() && !isNamed
                ? roles.topic(one).map(text -> Topic.of(text, number))
                : Optional.<Topic>empty();
        return new EvidenceParagraph(one, tellings).sentences(chosen, lead, topic);
    }

    /** The position that answers most words of the posting; only one paragraph quotes the posting. */
    private Optional<Chosen> mentioned() {
        return plan.experiences().stream()
                .filter(one -> !terms(one).isEmpty() && experience(one.id()).isPresent())
                .max(Comparator.comparingInt((Chosen one) -> terms(one).size())
                        .thenComparing(one -> -plan.experiences().indexOf(one)));
    }

    private List<String> terms(Chosen chosen) {
        return chosen.terms().stream()
                .map(lowered::term)
                .filter(BareTerm::is)
                .limit(MOST_TERMS)
                .toList();
    }

    private Sentence mention(Chosen chosen) {
        var terms = BackgroundSentences.enumerated(terms(chosen));
        var phrase = knobs.habits()
                .nearest(Phrases.mentions(knobs.bucket()))
                .getFirst()
                .getFirst();
        return Sentence.fixed(phrase.replace("{terms}", terms), Verdict.POSTING);
    }

    private List<Sentence> closing(List<Sentence> beside, List<Sentence> told) {
        List<Sentence> sentences = new ArrayList<>(beside);
        if (variant.pattern() == LetterPattern.EVIDENCE_FIRST) {
            sentences.addAll(0, summary());
        }
        var before = Stream.concat(told.stream(), sentences.stream())
                .map(Sentence::body)
                .map(Openers::opener)
                .collect(Collectors.toSet());
        farewell(before).forEach(phrase -> sentences.add(Sentence.closing(shortened(phrase))));
        return sentences;
    }

    /** The person's own turn of phrase stands for one of ours, but for a question. */
    private List<String> farewell(Set<String> before) {
        var phrases = new ArrayList<>(variant.closing(
                fitting(Closings.of(knobs.bucket(), knobs.habits())),
                pair -> pair.stream().noneMatch(one -> before.contains(opener(one)))));
        var asks = phrases.getFirst().endsWith("?");
        SignaturePhrases.closing(request.style())
                .filter(own -> own.startsWith("Thank") || !asks)
                .ifPresent(own -> phrases.set(own.startsWith("Thank") ? 1 : 0, own + "."));
        if (knobs.habits().seeks(Habit.EXCLAMATIONS)) {
            phrases.add(phrases.removeLast().replaceFirst("\\.$", "!"));
        }
        return phrases;
    }

    /** Nearest to the style, and of those, where it has contractions, the ones that can show it. */
    private List<List<String>> fitting(List<List<String>> phrases) {
        var shortening = phrases.stream()
                .filter(one -> one.stream().anyMatch(phrase -> !phrase.equals(shortened(phrase))))
                .toList();
        return knobs.habits().nearest(shortening.isEmpty() ? phrases : shortening);
    }

    private List<Sentence> summary() {
        var profile = request.profile();
        var parts = Described.of(OwnWords.summary(profile)).parts();
        return plan.background().summary().stream()
                .filter(position -> position < parts.size())
                .sorted()
                .map(parts::get)
                .map(part -> Sentence.own(
                        shortened(new SummarySentence(profession).of(part).orElse(part), part),
                        profile.id(),
                        new Origin("summary", part),
                        Sentence.Joint.NONE))
                .toList();
    }

    /** The person's own wording is not shortened. */
    private String shortened(String told, String own) {
        return told.equals(own) ? told : shortened(told);
    }

    private String opener(String phrase) {
        return Openers.opener(shortened(phrase));
    }

    private String shortened(String phrase) {
        return knobs.contractions() ? Contractions.in(phrase) : phrase;
    }

    private Optional<Experience> experience(UUID id) {
        return request.profile().experiences().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
