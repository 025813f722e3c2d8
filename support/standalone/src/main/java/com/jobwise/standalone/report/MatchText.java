package com.jobwise.standalone.report;

import com.jobwise.generation.MatchReport;
import com.jobwise.standalone.tailor.Names;
import com.jobwise.standalone.tailor.TailoredDocument;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The match report for reading: the score with its parts, every requirement with its evidence, the gates, the plain note. */
record MatchText(TailoredDocument document) {

    void print(PrintWriter out) {
        var report = document.content().matchReport();
        out.printf("%nMatch of the %s: %s%n", Names.spoken(document.status().documentType()), total(report));
        new EngineText(document.content().metadata()).print(out);
        report.parts()
                .forEach((part, value) ->
                        out.printf("    %-14s %.2f%s%n", part.replace('_', ' '), value, weight(report, part)));
        if (report.baseline() != null) {
            out.printf("    coverage of the untailored resume was %.2f%n", report.baseline());
        }
        report.coverage().forEach(one -> requirement(out, one));
        report.gates().forEach(gate -> out.printf("  gate %-10s %s: %s%n", gate.result(), gate.kind(), gate.because()));
        out.printf("  %s%n", report.note());
    }

    private static String total(MatchReport report) {
        return report.total() == null
                ? "no score (%s)".formatted(report.reason())
                : "%.0f of 100 (%s)".formatted(report.total(), report.formula());
    }

    private static String weight(MatchReport report, String part) {
        var weight = report.weights().get(part);
        return weight == null ? "" : "  weight %.2f".formatted(weight);
    }

    private static void requirement(PrintWriter out, MatchReport.Coverage one) {
        out.printf(
                "  %-8s %-4s %s%n", one.level(), one.importance().name().toLowerCase(Locale.ROOT), one.requirement());
        terms(out, "found", one.matched());
        terms(out, "not found", one.missing());
    }

    private static void terms(PrintWriter out, String label, List<String> terms) {
        if (!terms.isEmpty()) {
            out.printf("                %s: %s%n", label, String.join(", ", terms));
        }
    }
}
