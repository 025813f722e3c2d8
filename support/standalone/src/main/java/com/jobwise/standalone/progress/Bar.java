package com.jobwise.standalone.progress;

/** A bar of text, e.g. {@code [##########..........]  50 %}. Plain characters: every terminal has them. */
final class Bar {

    private static final int WIDTH = 24;

    private Bar() {}

    static String of(int percentage) {
        var known = Math.clamp(percentage, 0, 100);
        var filled = known * WIDTH / 100;
        return "[%s%s] %3d %%".formatted("#".repeat(filled), ".".repeat(WIDTH - filled), known);
    }
}
