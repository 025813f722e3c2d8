package com.jobwise.standalone.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Path HOME = Path.of("/home/ilka");

    @Test
    void cacheFollowsTheUsualConvention() {
        assertThat(Places.of(Map.of(), HOME, false).cache()).isEqualTo(HOME.resolve(".cache/jobwise"));
        assertThat(Places.of(Map.of("XDG_CACHE_HOME", "/fast"), HOME, false).cache())
                .isEqualTo(Path.of("/fast/jobwise"));
    }

    @Test
    void rootKeepsItWhereAnotherAccountCanEnter() {
        assertThat(Places.of(Map.of("XDG_CACHE_HOME", "/root/fast"), Path.of("/root"), true)
                        .cache())
                .isEqualTo(Path.of("/var/cache/jobwise"));
    }

    @Test
    void ownVariableWinsAlsoForRoot() {
        assertThat(Places.of(Map.of("JOBWISE_CACHE", "/elsewhere"), Path.of("/root"), true)
                        .cache())
                .isEqualTo(Path.of("/elsewhere"));
        assertThat(Places.of(Map.of("JOBWISE_CACHE", " "), HOME, false).cache())
                .isEqualTo(HOME.resolve(".cache/jobwise"));
    }
}
