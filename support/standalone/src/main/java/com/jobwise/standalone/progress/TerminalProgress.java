package com.jobwise.standalone.progress;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lines that change in place: the step under way, and a bar for each document. */
public final class TerminalProgress implements ProgressView {

    private static final String UP = "\u001b[%dA";
    private static final String CLEAR_LINE = "\r\u001b[2K";
    /** Longer lines would wrap, and moving up over wrapped lines goes wrong. */
    private static final int WIDTH = 79;

    private final PrintWriter out;
    private final Supplier<Duration> elapsed;
    private final Map<String, String> bars = new LinkedHashMap<>();
    private @Nullable String underWay;
    private Duration begun = Duration.ZERO;
    private int drawn;

    /** @param elapsed since the command began */
    public TerminalProgress(PrintWriter out, Supplier<Duration> elapsed) {
        this.out = out;
        this.elapsed = elapsed;
    }

    @Override
    public synchronized void step(String text) {
        finishStep();
        underWay = text;
        begun = elapsed.get();
        draw();
    }

    @Override
    public synchronized void note(String text) {
        erase();
        out.println(text);
        draw();
    }

    @Override
    public synchronized void document(String name, int percentage, String stage) {
        bars.put(name, "  %-13s %s  %s".formatted(name, Bar.of(percentage), stage));
        draw();
    }

    /** A finished step stays, with the time it took. */
    private void finishStep() {
        erase();
        if (underWay != null) {
            out.printf("  %s (%.1f s)%n", underWay, elapsed.get().minus(begun).toMillis() / 1000.0);
        }
        bars.values().forEach(out::println);
        bars.clear();
        underWay = null;
    }

    private void draw() {
        erase();
        if (underWay != null) {
            draw("  " + underWay + " ...");
        }
        bars.values().forEach(this::draw);
        out.flush();
    }

    private void draw(String line) {
        out.println(line.length() > WIDTH ? line.substring(0, WIDTH) : line);
        drawn++;
    }

    private void erase() {
        if (drawn > 0) {
            out.printf(UP, drawn);
            out.print((CLEAR_LINE + "\n").repeat(drawn));
            out.printf(UP, drawn);
            drawn = 0;
        }
    }

    @Override
    public synchronized void close() {
        finishStep();
        out.flush();
    }
}
