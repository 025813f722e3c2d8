package com.jobwise.standalone.report;

import com.jobwise.standalone.tailor.Names;
import com.jobwise.standalone.tailor.Tailored;
import java.io.PrintWriter;
import java.time.Duration;

/** Time and memory for reading. */
record FiguresText(RunFigures figures, Tailored run) {

    private static final double MIB = 1024.0 * 1024;

    void print(PrintWriter out) {
        var boot = figures.boot();
        out.printf(
                "%nMade by %s and %s%n",
                figures.servers().database(), figures.servers().broker());
        out.printf(
                "  start: PostgreSQL %s, broker %s, API %s, workers %s%n",
                seconds(boot.database()), seconds(boot.broker()), seconds(boot.gateway()), seconds(boot.workers()));
        out.printf("  ranking %s", seconds(run.ranking().took()));
        run.documents()
                .forEach(document -> out.printf(
                        ", %s %s (submitted to completed)",
                        Names.spoken(document.status().documentType()),
                        seconds(document.status().took())));
        out.printf("%n  in all %s", seconds(figures.total()));
        if (figures.memory().process() > 0) {
            out.printf(
                    "; peak memory %.0f MiB (JVM %.0f, PostgreSQL %.0f)",
                    figures.memory().total() / MIB,
                    figures.memory().process() / MIB,
                    figures.memory().database() / MIB);
        }
        out.println();
    }

    private static String seconds(Duration took) {
        return took.isZero() ? "was there" : "%.1f s".formatted(took.toMillis() / 1000.0);
    }
}
