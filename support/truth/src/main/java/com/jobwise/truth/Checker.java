package com.jobwise.truth;

import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts a statement through all rules. */
final class Checker implements FactCheck {

    private static final List<Rule> RULES = List.of(
            new SpeechRule(),
            new NumberRule(),
            new Tenure(),
            new Companies(),
            new Attachment(),
            new Titles(),
            new LanguageRule(),
            new ScopeRule(),
            new PeopleLed(),
            new Negation(),
            new Direction(),
            new Exchange(),
            new Cause(),
            new Credit(),
            new Share(),
            new Studies(),
            new Closure());
    private static final int LONGEST = 4_000;

    private final Dossier dossier;

    Checker(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public Ruling check(Statement statement) {
        var text = statement.text().strip();
        Set<Objection> objections = new LinkedHashSet<>();
        if (text.isEmpty() || text.length() > LONGEST) {
            return refused(Reason.HALF_SENTENCE, "");
        }
        if (isUnknown(statement)) {
            return refused(Reason.UNKNOWN_SOURCE, text);
        }
        if (Repetition.isIn(text) && !isPartOfALine(statement, text)) {
            return refused(Reason.REPETITION, "");
        }
        if (isOwnWords(statement)) {
            return Ruling.SUPPORTED;
        }
        Form.check(text, (reason, words) -> objections.add(new Objection(reason, words)));
        if (statement.place() == Place.SKILL) {
            objections.addAll(skill(statement));
        } else {
            var source = isAboutPerson(statement.place())
                    ? dossier.sourceOfPerson(statement.evidence())
                    : dossier.source(statement.evidence());
            for (var sentence : sentences(statement)) {
                objections.addAll(sentence(statement.place(), sentence, source));
            }
        }
        return objections.isEmpty() ? Ruling.SUPPORTED : new Ruling(new ArrayList<>(objections));
    }

    private static boolean isAboutPerson(Place place) {
        return place == Place.SUMMARY || place == Place.HEADLINE || place == Place.LETTER;
    }

    private static Ruling refused(Reason reason, String words) {
        return new Ruling(List.of(new Objection(reason, words)));
    }

    private boolean isUnknown(Statement statement) {
        return statement.evidence().isEmpty() && statement.place() != Place.LETTER
                || statement.evidence().stream().anyMatch(evidence -> dossier.item(evidence.item()) == null);
    }

    private boolean isOwnWords(Statement statement) {
        return Wording.of(statement, this::own) == Wording.VERBATIM;
    }

    /** People repeat themselves where they like. */
    private boolean isPartOfALine(Statement statement, String text) {
        return statement.evidence().stream()
                .flatMap(evidence -> own(evidence).stream())
                .anyMatch(line -> line.contains(text));
    }

    private List<String> own(Evidence evidence) {
        var item = Objects.requireNonNull(dossier.item(evidence.item()));
        return evidence.lines().isEmpty()
                ? item.lines()
                : evidence.lines().stream()
                        .filter(line -> Dossier.isOwn(item, line))
                        .toList();
    }

    private static List<String> sentences(Statement statement) {
        return statement.place() == Place.HEADLINE ? List.of(statement.text()) : Words.sentences(statement.text());
    }

    private List<Objection> sentence(Place place, String text, Source source) {
        var draft = new Draft(place, dossier.read(text), source, dossier);
        if (!Form.isWhole(place, text) && !isSignature(draft)) {
            draft.object(Reason.HALF_SENTENCE, text);
        }
        RULES.forEach(rule -> rule.check(draft));
        return draft.objections();
    }

    private boolean isSignature(Draft draft) {
        var names = Names.core(dossier.profile().personalInfo().fullName());
        return draft.passage().size() > 0
                && draft.passage().tokens().stream().allMatch(token -> names.contains(token.key()));
    }

    /** A skill is one that the cited parts name, in any of its spellings. */
    private List<Objection> skill(Statement statement) {
        var identity = SkillLexicon.standard().identity(statement.text());
        var named = dossier.source(statement.evidence());
        var isNamed = named.lines().stream()
                .anyMatch(line -> line.isStructure()
                                && List.of(line.passage().text().split("\\s*,\\s*")).stream()
                                        .anyMatch(name -> SkillLexicon.standard()
                                                        .identity(name)
                                                        .equals(identity)
                                                && Spelling.isSame(statement.text(), name))
                        || line.passage().mentions().stream()
                                .anyMatch(mention -> mention.identity().equals(identity)
                                        && Spelling.isSame(statement.text(), mention.surface())));
        return isNamed ? List.of() : described(statement, named);
    }

    /** A skill that is not named is one that a single line tells: words of three lines make no skill. */
    private List<Objection> described(Statement statement, Source named) {
        var objections = sentence(Place.SKILL, statement.text(), named);
        var draft = new Draft(Place.SKILL, dossier.read(statement.text()), named, dossier);
        var words = IntStream.range(0, draft.passage().size())
                .filter(draft.passage()::isContent)
                .filter(at -> !draft.hits(at).isEmpty())
                .boxed()
                .toList();
        var isOneLine = words.isEmpty()
                || draft.hits(words.getFirst()).stream()
                        .map(Hit::line)
                        .anyMatch(line -> words.stream()
                                .allMatch(at -> draft.hits(at).stream().anyMatch(hit -> hit.line() == line)));
        return isOneLine || !objections.isEmpty()
                ? objections
                : List.of(new Objection(Reason.TECHNOLOGY, statement.text()));
    }
}
