package com.jobwise.standalone.place;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The two directories of one user.
 *
 * @param cache may be deleted at any time: an empty database to copy, logs, and the directories of runs under way
 * @param data what {@code up} keeps unless told otherwise
 */
public record Places(Path cache, Path data) {

    /**
     * @param environment {@code JOBWISE_CACHE} names the cache; else {@code jobwise} in {@code XDG_CACHE_HOME}, or in {@code ~/.cache}
     * @param root whether this is root, whose cache has to be where the lesser account PostgreSQL runs on can enter
     */
    public static Places of(Map<String, String> environment, Path home, boolean root) {
        var shared = root ? Path.of("/var/cache") : home.resolve(".cache");
        var cache = setting(environment, "JOBWISE_CACHE")
                .orElseGet(() -> setting(environment, "XDG_CACHE_HOME")
                        .filter(_ -> !root)
                        .orElse(shared)
                        .resolve("jobwise"));
        return new Places(cache.toAbsolutePath(), home.resolve(".jobwise").resolve("data"));
    }

    public Path logs() {
        return cache.resolve("logs");
    }

    private static Optional<Path> setting(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
