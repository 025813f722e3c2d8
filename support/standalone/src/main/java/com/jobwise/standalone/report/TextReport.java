package com.jobwise.standalone.report;

import com.jobwise.standalone.tailor.Tailored;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Everything a run brought, for a person. */
public record TextReport(Tailored run, List<Path> files, RunFigures figures) implements Report {

    @Override
    public void print(PrintWriter out) {
        RankingText.of(run).print(out);
        run.documents().forEach(document -> new MatchText(document).print(out));
        run.resume()
                .warnings()
                .forEach(warning ->
                        out.printf("%nNot taken over from the resume: %s: %s", warning.field(), warning.message()));
        if (!run.resume().warnings().isEmpty()) {
            out.println();
        }
        new FiguresText(figures, run).print(out);
        out.printf("%nWritten%n");
        files.forEach(file -> out.printf("  %s%n", file));
        out.flush();
    }
}
