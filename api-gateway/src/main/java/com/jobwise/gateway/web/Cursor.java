package com.jobwise.gateway.web;

import com.jobwise.paging.Position;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A {@link Position} as clients carry it: 40 url-safe characters they need not understand. The checksum finds what was cut off
 * or altered on the way; it is no secret, because a made-up position only leads to another page of the caller's own list.
 */
final class Cursor {

    private static final int CHECKSUM = 6;
    private static final int BYTES = 24 + CHECKSUM;

    /** Past what PostgreSQL can compare nothing was created. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Cursor() {}

    static String of(Position position) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, position.createdAt());
        var content = ByteBuffer.allocate(BYTES)
                .putLong(micros)
                .putLong(position.id().getMostSignificantBits())
                .putLong(position.id().getLeastSignificantBits());
        content.put(checksum(content.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.array());
    }

    /** Empty for anything that {@link #of} did not make. */
    static Optional<Position> read(String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length != BYTES
                    || !Arrays.equals(checksum(bytes), Arrays.copyOfRange(bytes, BYTES - CHECKSUM, BYTES))) {
                return Optional.empty();
            }
            var content = ByteBuffer.wrap(bytes);
            var at = Instant.EPOCH.plus(content.getLong(), ChronoUnit.MICROS);
            var position = new Position(at, new UUID(content.getLong(), content.getLong()));
            return at.isBefore(Instant.EPOCH) || at.isAfter(LAST) ? Optional.empty() : Optional.of(position);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    private static byte[] checksum(byte[] content) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(content, 0, BYTES - CHECKSUM);
            return Arrays.copyOf(sha256.digest(), CHECKSUM);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
