package com.jobwise.composer.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Breaks a line at spaces; a run of script written without spaces where that script breaks; an address never. */
public final class WrappedText {

    /** Columns of a plain text document. */
    public static final int COLUMNS = 96;

    private WrappedText() {}

    /** A piece of a line. {@code glued} to the one before it: no space between them. */
    private record Piece(String text, boolean glued) {}

    /** Lines of at most {@link #COLUMNS} characters, the first after {@code lead}, the others indented as far. */
    public static String of(String lead, String text) {
        var indent = " ".repeat(lead.length());
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder(lead);
        for (var piece : pieces(text, COLUMNS - lead.length())) {
            var fits = line.length() + piece.text().length() + (piece.glued() ? 0 : 1) <= COLUMNS;
            if (line.length() > indent.length() && !fits) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() && !piece.glued() ? " " : "")
                    .append(piece.text());
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    /** Parts set apart by bars; a line ends between two parts, without a bar. */
    public static String ofParts(String text) {
        List<String> lines = new ArrayList<>();
        for (var part : text.split(" \\| ")) {
            var fits = !lines.isEmpty() && lines.getLast().length() + part.length() + 3 <= COLUMNS;
            lines.add(fits ? lines.removeLast() + " | " + part : part);
        }
        return lines.stream().map(line -> of("", line)).collect(Collectors.joining("\n"));
    }

    private static List<Piece> pieces(String text, int width) {
        List<Piece> pieces = new ArrayList<>();
        for (var word : text.split(" ")) {
            if (word.length() <= width || word.contains("://")) {
                pieces.add(new Piece(word, false));
            } else {
                addBroken(pieces, word);
            }
        }
        return pieces;
    }

    private static void addBroken(List<Piece> pieces, String run) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(run);
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(new Piece(run.substring(from, to), from > 0));
            from = to;
        }
    }
}
