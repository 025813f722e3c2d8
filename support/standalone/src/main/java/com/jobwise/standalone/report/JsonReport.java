package com.jobwise.standalone.report;

import com.jobwise.json.Json;
import com.jobwise.standalone.system.BootTimes;
import com.jobwise.standalone.tailor.ImportedResume.Warning;
import com.jobwise.standalone.tailor.Job;
import com.jobwise.standalone.tailor.Names;
import com.jobwise.standalone.tailor.Ranking;
import com.jobwise.standalone.tailor.Tailored;
import com.jobwise.standalone.tailor.TailoredDocument;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything a run brought, as one JSON object for programs. Its fields are described in docs/cli.md. */
public record JsonReport(Tailored run, List<Path> files, RunFigures figures) implements Report {

    private record Body(
            Map<String, Document> documents,
            List<String> files,
            Job job,
            Ranking ranking,
            List<Warning> warnings,
            Servers servers,
            Map<String, Double> seconds,
            Memory peakMemoryBytes) {}

    private record Document(
            String id, @Nullable String engine, JsonNode atsScore, JsonNode matchReport, JsonNode metadata) {}

    private record Servers(String database, String broker) {}

    private record Memory(long total, long process, long database) {}

    @Override
    public void print(PrintWriter out) {
        out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(body()));
        out.flush();
    }

    private Body body() {
        var documents = new LinkedHashMap<String, Document>();
        run.documents().forEach(one -> documents.put(one.status().documentType().stored(), document(one)));
        var memory = figures.memory();
        return new Body(
                documents,
                files.stream().map(Path::toString).toList(),
                run.job(),
                run.ranking(),
                run.resume().warnings(),
                new Servers(figures.servers().database(), figures.servers().broker()),
                seconds(figures.boot()),
                new Memory(memory.total(), memory.process(), memory.database()));
    }

    private static Document document(TailoredDocument one) {
        return new Document(
                one.status().id().toString(),
                one.status().engine(),
                one.raw().path("ats_score"),
                one.raw().path("match_report"),
                one.raw().path("metadata"));
    }

    private Map<String, Double> seconds(BootTimes boot) {
        var seconds = new LinkedHashMap<String, Double>();
        seconds.put("database", seconds(boot.database()));
        seconds.put("broker", seconds(boot.broker()));
        seconds.put("gateway", seconds(boot.gateway()));
        seconds.put("workers", seconds(boot.workers()));
        seconds.put("ranking", seconds(run.ranking().took()));
        run.documents()
                .forEach(one -> seconds.put(
                        Names.hyphenated(one.status().documentType()).replace('-', '_'),
                        seconds(one.status().took())));
        seconds.put("total", seconds(figures.total()));
        return seconds;
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }
}
