package com.jobwise.standalone.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.json.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final List<Path> FILES = List.of(Path.of("out", "resume.txt"));

    @Test
    void textTellsRankingMatchFiguresAndFiles() {
        var text = printed(new TextReport(FinishedRun.both(), FILES, FinishedRun.FIGURES));

        assertThat(text)
                .containsSubsequence(
                        "What matters for Engineer at Obolara (confidence 0.80, rules-1)",
                        "0.83  Backend Engineer, Talerwerk",
                        "Answers 5 of 9 requirements.",
                        "Match of the resume: 71 of 100 (match-1)",
                        "coverage       0.70  weight 0.60",
                        "covered  must Java",
                        "missing  nice Go",
                        "not found: Go",
                        "gate pass       years: It is 11 years.",
                        "No public system publishes a score.",
                        "Match of the cover letter",
                        "interests: is not kept",
                        "Made by PostgreSQL 18.6 and Apache Qpid 10",
                        "PostgreSQL 0.6 s, broker was there, API 3.0 s",
                        "resume 1.5 s (submitted to completed)",
                        "in all 9.0 s; peak memory 660 MiB (JVM 600, PostgreSQL 60)",
                        "resume.txt");
    }

    @Test
    void jsonIsOneObjectWithTheSameThings() {
        var body = Json.mapper().readTree(printed(new JsonReport(FinishedRun.both(), FILES, FinishedRun.FIGURES)));

        assertThat(body.at("/documents/resume/ats_score").asDouble()).isEqualTo(71.0);
        assertThat(body.at("/documents/cover_letter/match_report/coverage").size())
                .isEqualTo(2);
        assertThat(body.at("/ranking/ranked_experience_ids").size()).isEqualTo(1);
        assertThat(body.at("/seconds/cover_letter").asDouble()).isEqualTo(1.5);
        assertThat(body.at("/seconds/total").asDouble()).isEqualTo(9.0);
        assertThat(body.at("/peak_memory_bytes/total").asLong()).isEqualTo(660L << 20);
        assertThat(body.at("/servers/broker").asString()).isEqualTo("Apache Qpid 10");
        assertThat(body.at("/files/0").asString()).endsWith("resume.txt");
    }

    private static String printed(Report report) {
        var text = new StringWriter();
        report.print(new PrintWriter(text));
        return text.toString();
    }
}
