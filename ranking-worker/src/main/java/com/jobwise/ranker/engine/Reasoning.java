package com.jobwise.ranker.engine;

import com.jobwise.ranking.RankedItem.Evidence;

/** One plain sentence on why something stands where it stands. Claims no more than the evidence shows. */
final class Reasoning {

    private static final int LONGEST_QUOTE = 140;

    /** Below this an item is told to have little to do with the posting. */
    private static final double RELATED = 0.35;

    private final RequirementTerms terms;

    Reasoning(RequirementTerms terms) {
        this.terms = terms;
    }

    String of(ItemMatch match, double score) {
        var related = score >= RELATED;
        if (terms.isEmpty()) {
            return "The posting states nothing to compare with; placed by likeness to its title only.";
        }
        if (!match.evidence().isEmpty()) {
            return answers(match);
        }
        return none()
                + (related ? " directly, but is about similar work." : "; little in it has to do with this posting.");
    }

    private String answers(ItemMatch match) {
        var best = match.evidence().getFirst();
        var total = terms.terms().size();
        return "Answers %d of %d %s, strongest: %s by %s."
                .formatted(
                        match.evidence().size(),
                        total,
                        terms.called(total),
                        quoted(best.requirement()),
                        quoted(best.quote()));
    }

    private String none() {
        var total = terms.terms().size();
        return total == 1
                ? "Does not answer the one " + terms.called(1)
                : "Answers none of the %d %s".formatted(total, terms.called(total));
    }

    String ofAskedSkill(Evidence evidence, SkillRanking.Level level) {
        var asked = "Named in the " + terms.called(1) + " " + quoted(evidence.requirement());
        return asked
                + switch (level) {
                    case USED -> ", used in " + quoted(evidence.quote()) + ".";
                    case TITLED -> ", found in a title or among the technologies of a project.";
                    case LISTED -> ", listed but not seen in any line.";
                };
    }

    String ofKeywordSkill() {
        return "Among the keywords of the posting.";
    }

    String ofUsedSkill(Evidence evidence) {
        return "Not asked for by name, but used in %s, which answers %s."
                .formatted(quoted(evidence.quote()), quoted(evidence.requirement()));
    }

    String ofOtherSkill() {
        return "Not named in the posting; placed by shared words and likeness only.";
    }

    /** Verbatim, or its beginning with an ellipsis; a closing full stop would double the sentence's own. */
    static String quoted(String text) {
        var line = text.strip().replaceAll("\\s+", " ").replaceAll("[.;,]+$", "");
        if (line.length() <= LONGEST_QUOTE) {
            return "“" + line + "”";
        }
        var cut = line.lastIndexOf(' ', LONGEST_QUOTE);
        return "“" + Excerpt.of(line, cut < LONGEST_QUOTE / 2 ? LONGEST_QUOTE : cut) + " …”";
    }
}
