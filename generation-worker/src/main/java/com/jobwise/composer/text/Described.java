package com.jobwise.composer.text;

import com.jobwise.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A longer text of the person in parts that can stand alone: its sentences or, where it is a list, its lines. */
public record Described(List<String> parts, boolean isList) {

    private static final Pattern MARKED = Pattern.compile("^\\s*[-*+•‣▪●◦–✓✔]\\s+.*");

    /** A piece that begins like this was cut off in the middle of a sentence. */
    private static final Pattern CONTINUES = Pattern.compile("^[\\p{Ll},;:.)'’\"].*");

    public static Described of(@Nullable String text) {
        if (text == null) {
            return new Described(List.of(), false);
        }
        var lines = OwnText.lines(text);
        var marked = text.lines().filter(line -> MARKED.matcher(line).matches()).count();
        if (lines.size() > 1 && marked * 2 >= lines.size()) {
            return new Described(lines, true);
        }
        return new Described(
                lines.stream().flatMap(line -> sentences(line).stream()).toList(), false);
    }

    /** The parts at these positions as one text; positions that do not exist are passed over. */
    public String text(List<Integer> positions) {
        return positions.stream()
                .filter(position -> position >= 0 && position < parts.size())
                .map(parts::get)
                .collect(Collectors.joining(isList ? "; " : " "));
    }

    /** How many parts from the first on fit into a number of words. */
    public int fitting(int words) {
        var used = 0;
        var count = 0;
        for (var part : parts) {
            used += WordCount.of(part);
            if (used > words) {
                break;
            }
            count++;
        }
        return count;
    }

    /** Sentences as the line holds them: nothing of the line is lost or moved between them. */
    private static List<String> sentences(String line) {
        List<String> sentences = new ArrayList<>();
        var from = 0;
        for (var sentence : Words.sentences(line)) {
            var at = line.indexOf(sentence, from);
            if (at < 0) {
                return List.of(line);
            }
            var isCutOff = !sentences.isEmpty() && CONTINUES.matcher(sentence).matches();
            var gap = line.substring(from, at);
            sentences.add(isCutOff ? sentences.removeLast() + gap + sentence : sentence);
            from = at + sentence.length();
        }
        return sentences;
    }
}
