package com.jobwise.standalone.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** What the gateway signs access tokens with: made up once per data directory, so that tokens survive a restart. */
public final class JwtSecret {

    private static final int BYTES = 48;

    private JwtSecret() {}

    /** Reads it, or makes one readable by its owner only. */
    public static String in(Path directory) throws IOException {
        var file = directory.resolve("jwt-secret");
        if (!Files.exists(file)) {
            make(directory, file);
        }
        return Files.readString(file).strip();
    }

    /** Moved into place in one step: a crash half way must not leave a short secret. */
    private static void make(Path directory, Path file) throws IOException {
        PrivateFiles.directory(directory);
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Files.writeString(PrivateFiles.file(unfinished), Base64.getEncoder().encodeToString(secret));
        Files.move(unfinished, file);
    }
}
