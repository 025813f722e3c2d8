package com.jobwise.composer.match;

import com.jobwise.composer.DocumentPlan;
import com.jobwise.composer.DocumentRequest;
import com.jobwise.generation.DocumentType;
import com.jobwise.generation.GeneratedDocument.Claim;
import com.jobwise.generation.MatchReport;
import com.jobwise.posting.JobPosting;
import com.jobwise.terms.SkillLexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Formula {@code match-1}: total = 100 · (0.60 coverage + 0.20 completeness + 0.20 parse-back) · stuffing, one decimal. No
 * constants, no clamps, no model. The weights are a convention.
 */
public final class MatchReporter {

    public static final String FORMULA = "match-1";

    /** Fewer things to look for than this and one word more or less would decide the figure. */
    private static final int FEWEST_TERMS = 3;

    private static final double COVERAGE = 0.60;
    private static final double COMPLETENESS = 0.20;
    private static final double PARSE_BACK = 0.20;

    private static final String NOTE =
            "Computed by JobWise's own formula from the words of posting and document. No public applicant tracking system"
                    + " publishes a score, so this figure predicts none; use it to see what is covered and what is missing.";

    private final SkillLexicon lexicon;

    public MatchReporter(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param text the document as its reader gets it
     * @param claims its ledger
     */
    public MatchReport report(DocumentRequest request, DocumentPlan plan, String text, List<Claim> claims) {
        var asked = new AskedTerms(lexicon).of(request.posting());
        var lines = DocumentLine.of(claims);
        var coverage = new CoverageCount(lexicon, asked, lines);
        var parts = parts(request, plan, text, claims);
        parts.put("coverage", rounded(coverage.ratio()));
        parts.put("stuffing", rounded(Stuffing.factor(lexicon, asked, lines)));
        var terms = asked.stream().mapToInt(one -> one.groups().size()).sum();
        var enough = terms >= FEWEST_TERMS;
        return new MatchReport(
                FORMULA,
                enough ? total(parts) : null,
                enough
                        ? null
                        : "LOW_CONFIDENCE: the posting names %d thing(s) to look for, %d are needed."
                                .formatted(terms, FEWEST_TERMS),
                parts,
                weights(),
                coverage.rows(),
                new Gates(lexicon, request).of(AskedTerms.requirements(request.posting())),
                enough ? rounded(new CoverageCount(lexicon, asked, ProfileLines.of(request.profile())).ratio()) : null,
                hash(request, text, claims),
                NOTE);
    }

    private static Map<String, Double> parts(
            DocumentRequest request, DocumentPlan plan, String text, List<Claim> claims) {
        var isResume = request.type() == DocumentType.RESUME;
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("coverage", 0.0);
        parts.put(
                "completeness",
                rounded(
                        isResume
                                ? Completeness.ofResume(claims, request.profile())
                                : Completeness.ofLetter(claims, request.posting())));
        parts.put(
                "parse_back",
                rounded(
                        isResume
                                ? ParseBack.ofResume(text, plan, request.profile())
                                : ParseBack.ofLetter(
                                        text, claims.stream().map(Claim::text).toList())));
        return parts;
    }

    private static double total(Map<String, Double> parts) {
        var sum = COVERAGE * part(parts, "coverage")
                + COMPLETENESS * part(parts, "completeness")
                + PARSE_BACK * part(parts, "parse_back");
        return Math.round(1000 * sum * part(parts, "stuffing")) / 10.0;
    }

    private static double part(Map<String, Double> parts, String name) {
        return parts.getOrDefault(name, 0.0);
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("coverage", COVERAGE);
        weights.put("completeness", COMPLETENESS);
        weights.put("parse_back", PARSE_BACK);
        return weights;
    }

    private static double rounded(double part) {
        return Math.round(part * 10_000) / 10_000.0;
    }

    private static String hash(DocumentRequest request, String text, List<Claim> claims) {
        JobPosting posting = request.posting();
        var asked = AskedTerms.requirements(posting).stream()
                .flatMap(one -> Stream.of(one.text(), one.importance().name()));
        var own = ProfileLines.of(request.profile()).stream().map(DocumentLine::text);
        var ledger = claims.stream().flatMap(claim -> Stream.of(claim.section(), claim.text(), claim.verdict()));
        var gated = GateInputs.of(request);
        return InputHash.of(
                Stream.of(Stream.of(FORMULA, text), asked, own, ledger, gated).flatMap(part -> part));
    }
}
