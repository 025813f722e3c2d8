package com.jobwise.standalone.tailor;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what a person hands in, and says in a sentence why it cannot. */
final class InputFile {

    /** The API takes no larger body. */
    static final int MAX_BYTES = 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private InputFile() {}

    /**
     * @param what it should be, e.g. {@code resume}
     * @param path {@code -} is standard input
     */
    static String text(String what, Path path) {
        var bytes = bytes(what, path);
        if (bytes.length > MAX_BYTES) {
            throw bad("The %s %s is larger than 1 MiB.".formatted(what, path));
        }
        var text = decoded(what, path, bytes);
        if (text.isBlank()) {
            throw bad("The %s %s is empty.".formatted(what, path));
        }
        return text;
    }

    private static byte[] bytes(String what, Path path) {
        if (Files.isDirectory(path)) {
            throw bad("The %s %s is a directory, not a file.".formatted(what, path));
        }
        try (var in = open(path)) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            var reason = Files.exists(path) ? "cannot be read" : "does not exist";
            throw bad("The %s %s %s.".formatted(what, path, reason));
        }
    }

    private static InputStream open(Path path) throws IOException {
        return path.toString().equals("-") ? System.in : Files.newInputStream(path);
    }

    private static String decoded(String what, Path path, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw bad("The %s %s is not UTF-8 text. Save it as plain text in UTF-8.".formatted(what, path));
        }
    }

    static StoppedException bad(String sentence) {
        return new StoppedException(ExitCode.BAD_INPUT, sentence);
    }
}
