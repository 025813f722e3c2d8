package com.jobwise.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked once per user and reused by every later start. Only {@code initdb}, {@code pg_ctl} and
 * {@code postgres} are in the bundle.
 *
 * @param home directory with {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

    private static final String CACHE_OVERRIDE = "JOBWISE_PGBIN";
    private static final int NAME_LENGTH = 16;

    /**
     * {@code $JOBWISE_PGBIN}, else {@code jobwise/pgbin} in the user's cache directory. Never a directory others can write to; for root
     * one that the account it runs PostgreSQL on can enter.
     */
    static Path defaultCache() {
        return setting(CACHE_OVERRIDE)
                .orElseGet(() -> userCache().resolve("jobwise").resolve("pgbin"));
    }

    private static Path userCache() {
        return ServerAccount.isRoot()
                ? Path.of("/var/cache")
                : setting("XDG_CACHE_HOME").orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    }

    private static Optional<Path> setting(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /**
     * The programs for this operating system and processor, below {@code cache}.
     *
     * @throws EmbeddedStartException when the class path holds none for this machine, or they cannot be written
     */
    static synchronized PostgresBinaries unpackedIn(Path cache) {
        try {
            Files.createDirectories(cache);
            var home = cache.resolve("postgres-" + fingerprint());
            try (var channel = FileChannel.open(
                            cache.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(home)) {
                    unpackTo(home);
                }
            }
            return new PostgresBinaries(home);
        } catch (IOException | UncheckedIOException e) {
            throw new EmbeddedStartException(
                    "PostgreSQL's programs could not be unpacked in %s (%s). Set %s to a directory that can be written."
                            .formatted(cache, e.getMessage(), CACHE_OVERRIDE),
                    e);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(system().equals("windows") ? name + ".exe" : name);
    }

    /** Moved into place in one step: a start that dies half way leaves nothing that looks complete. */
    private static void unpackTo(Path home) throws IOException {
        var unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        FileTree.delete(unfinished);
        try (var bundle = bundle();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(bundle))) {
            FileTree.unpack(tar, unfinished);
        }
        Files.move(unfinished, home);
    }

    private static String fingerprint() throws IOException {
        try (var bundle = new DigestInputStream(bundle(), MessageDigest.getInstance("SHA-256"))) {
            bundle.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bundle.getMessageDigest().digest()).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream bundle() {
        var resource = "/postgres-%s-%s.txz".formatted(system(), processor());
        var bundle = PostgresBinaries.class.getResourceAsStream(resource);
        if (bundle == null) {
            throw new EmbeddedStartException(
                    "No PostgreSQL for this machine (%s on %s) is bundled. Point JOBWISE_DB_URL, JOBWISE_DB_USER and JOBWISE_DB_PASSWORD at a PostgreSQL server."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return bundle;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }
}
