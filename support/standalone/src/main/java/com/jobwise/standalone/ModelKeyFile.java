package com.jobwise.standalone;

import com.jobwise.standalone.exit.ExitCode;
import com.jobwise.standalone.exit.StoppedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A key comes from a file: what is typed as an option is in the shell's history and in the list of processes. */
final class ModelKeyFile {

    private static final int LONGEST = 4096;

    private ModelKeyFile() {}

    /** @throws StoppedException with a sentence that holds nothing of the file's content */
    static String read(Path file) {
        var key = text(file).strip();
        if (!key.matches("[!-~]+")) {
            throw bad("The key file %s must hold the API key on one line and nothing else.".formatted(file));
        }
        return key;
    }

    private static String text(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            throw bad("The key file %s %s.".formatted(file, Files.exists(file) ? "cannot be read" : "does not exist"));
        }
    }

    private static StoppedException bad(String sentence) {
        return new StoppedException(ExitCode.BAD_INPUT, sentence);
    }
}
