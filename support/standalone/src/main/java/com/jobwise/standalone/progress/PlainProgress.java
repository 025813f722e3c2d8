package com.jobwise.standalone.progress;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One line per change, for files, pipes and continuous integration. */
public final class PlainProgress implements ProgressView {

    private final PrintWriter out;
    private final Supplier<Duration> elapsed;
    private final Map<String, String> shown = new HashMap<>();

    /** @param elapsed since the command began */
    public PlainProgress(PrintWriter out, Supplier<Duration> elapsed) {
        this.out = out;
        this.elapsed = elapsed;
    }

    @Override
    public void step(String text) {
        line(text + " ...");
    }

    @Override
    public void note(String text) {
        line(text);
    }

    @Override
    public synchronized void document(String name, int percentage, String stage) {
        var text = "%s: %s, %d %%".formatted(name, stage, percentage);
        if (!text.equals(shown.put(name, text))) {
            line(text);
        }
    }

    private synchronized void line(String text) {
        out.printf("[%5.1f s] %s%n", elapsed.get().toMillis() / 1000.0, text);
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
