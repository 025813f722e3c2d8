package com.jobwise.truth.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads WordNet's own files (wndb format) from the class path; glosses, counts and names of several words are passed over. */
final class WordNetFiles {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final int SENSES_KEPT = 9;
    private static final String PERSON_FILE = "18";
    private static final int HEX = 16;

    private final WordNet net;

    private WordNetFiles(WordNet net) {
        this.net = net;
    }

    static void read(WordNet net) {
        var files = new WordNetFiles(net);
        for (var type : WordClass.values()) {
            each("index." + type.file, line -> files.index(type, line));
            each("data." + type.file, line -> files.data(type, line));
            each(type.file + ".exc", line -> files.exception(type, line));
        }
    }

    private static void each(String name, Consumer<String> reader) {
        try (var file = WordNetFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("WordNet's file " + name + " is missing from the class path.");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.ISO_8859_1));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith(" ") && !line.isBlank()) {
                    reader.accept(line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("WordNet's file " + name + " cannot be read.", unreadable);
        }
    }

    /** {@code lemma pos synsets pointers [pointer]* senses tagged offset*}. */
    private void index(WordClass type, String line) {
        var fields = line.split(" ");
        if (fields[0].indexOf('_') > 0 && type != WordClass.VERB) {
            return;
        }
        var count = Integer.parseInt(fields[2]);
        var offsets = Arrays.copyOfRange(fields, fields.length - count, fields.length);
        net.sense(
                type,
                fields[0].intern(),
                Arrays.stream(offsets)
                        .limit(SENSES_KEPT)
                        .mapToInt(offset -> type.id(Integer.parseInt(offset)))
                        .toArray());
    }

    /** {@code offset file type words(hex) [word id]* pointers [symbol offset pos sourcetarget]* | gloss}. */
    private void data(WordClass type, String line) {
        var fields = line.substring(0, Math.max(0, line.indexOf('|'))).split(" ");
        var sense = type.id(Integer.parseInt(fields[0]));
        if (type == WordClass.NOUN && fields[1].equals(PERSON_FILE)) {
            net.person(sense);
        }
        var words = Integer.parseInt(fields[3], HEX);
        var at = 4 + 2 * words;
        var pointers = Integer.parseInt(fields[at]);
        var parents = new int[pointers];
        var found = 0;
        for (var pointer = at + 1; pointer < at + 1 + 4 * pointers; pointer += 4) {
            var target = WordClass.of(fields[pointer + 2].charAt(0)).id(Integer.parseInt(fields[pointer + 1]));
            switch (fields[pointer]) {
                case "@", "&" -> parents[found++] = target;
                case "+", "\\" -> derived(type, fields, fields[pointer + 3], target);
                default -> {}
            }
        }
        if (found > 0) {
            net.broader(sense, Arrays.copyOf(parents, found));
        }
    }

    private void derived(WordClass type, String[] fields, String sourceAndTarget, int target) {
        var source = Integer.parseInt(sourceAndTarget.substring(0, 2), HEX);
        if (source > 0) {
            net.derived(type, fields[4 + 2 * (source - 1)].toLowerCase(java.util.Locale.ROOT), target);
        }
    }

    private void exception(WordClass type, String line) {
        var fields = line.split(" ");
        net.irregular(type, fields[0], fields[1]);
    }
}
