package com.jobwise.worker.run;

import com.jobwise.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a stage was given, in 64 characters: another input is another result. */
public final class InputHash {

    private InputHash() {}

    /** @param inputs records that become the same JSON whenever they are equal */
    public static String of(Object... inputs) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var input : inputs) {
                digest.update(Json.write(input).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
