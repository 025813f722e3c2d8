package com.jobwise.composer.match;

import com.jobwise.composer.match.Asked.Term;
import com.jobwise.generation.MatchReport.Coverage;
import com.jobwise.terms.SkillLexicon;
import com.jobwise.terms.SkillMention;
import com.jobwise.terms.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How much of what is asked stands in a document: Σ weight · value / Σ weight. A term is worth 1 in a line that says what was
 * done, 0.5 in a mere list, 0 nowhere; words without a known skill are worth 0.5 where a line holds some of them; a requirement is worth the mean of its groups. How often a term stands there does not count.
 */
final class CoverageCount {

    private static final double IN_A_LINE = 1;
    private static final double IN_A_LIST = 0.5;

    private static final double IN_PART = 0.5;

    /** Shares of the telling words of a requirement without known terms that one line has to hold to answer it, or a part of it. */
    private static final double MOST_WORDS = 0.5;

    private static final double SOME_WORDS = 0.25;

    private record ReadLine(boolean declared, Set<String> skills, Set<String> stems) {}

    private final List<Asked> asked;
    private final List<ReadLine> lines;

    CoverageCount(SkillLexicon lexicon, List<Asked> asked, List<DocumentLine> document) {
        this.asked = asked;
        var surfaces = asked.stream()
                .flatMap(one -> one.groups().stream())
                .flatMap(List::stream)
                .filter(term -> !term.identity().isEmpty())
                .map(Term::surface)
                .collect(Collectors.toSet());
        this.lines = document.stream()
                .map(line -> new ReadLine(
                        line.declared(),
                        lexicon.mentions(line.text(), surfaces).stream()
                                .map(SkillMention::identity)
                                .collect(Collectors.toSet()),
                        new HashSet<>(Words.stems(line.text()))))
                .toList();
    }

    double ratio() {
        var weights =
                asked.stream().mapToDouble(one -> one.importance().weight()).sum();
        var reached = asked.stream()
                .mapToDouble(one -> one.importance().weight() * value(one))
                .sum();
        return weights == 0 ? 0 : reached / weights;
    }

    List<Coverage> rows() {
        return asked.stream().map(this::row).toList();
    }

    private Coverage row(Asked one) {
        return new Coverage(
                one.requirement(),
                one.importance(),
                level(value(one), one),
                surfaces(one, value -> value > 0),
                surfaces(one, value -> value == 0));
    }

    private String level(double value, Asked one) {
        if (value == 0) {
            return "missing";
        }
        var isEven = one.groups().stream().map(this::value).distinct().count() == 1;
        if (!isEven) {
            return "partial";
        }
        if (value == IN_A_LINE) {
            return "covered";
        }
        return one.groups().getFirst().getFirst().identity().isEmpty() ? "partial" : "declared";
    }

    private List<String> surfaces(Asked one, Predicate<Double> of) {
        return one.groups().stream()
                .filter(group -> of.test(value(group)))
                .map(group -> group.stream().map(Term::surface).distinct().collect(Collectors.joining(" / ")))
                .toList();
    }

    private double value(Asked one) {
        return one.groups().stream().mapToDouble(this::value).average().orElse(0);
    }

    private double value(List<Term> group) {
        return group.stream().mapToDouble(this::value).max().orElse(0);
    }

    private double value(Term term) {
        return lines.stream()
                .mapToDouble(line -> term.identity().isEmpty() ? ofWords(term.stems(), line) : ofSkill(term, line))
                .max()
                .orElse(0);
    }

    private static double ofSkill(Term term, ReadLine line) {
        if (!line.skills().contains(term.identity())) {
            return 0;
        }
        return line.declared() ? IN_A_LIST : IN_A_LINE;
    }

    private static double ofWords(List<String> wanted, ReadLine line) {
        var shared = wanted.stream().filter(line.stems()::contains).count();
        if (shared < Math.min(2, wanted.size()) || shared < wanted.size() * SOME_WORDS) {
            return 0;
        }
        var answered = shared >= wanted.size() * MOST_WORDS;
        return line.declared() ? IN_A_LIST : answered ? IN_A_LINE : IN_PART;
    }
}
