package com.jobwise.e2e.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bugs of {@code prove-drills} can still be planted: a patch that no longer fits the code proves nothing. */
class PlantedBugsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path PATCHES = Path.of("src/proof");

    /** What a patch expects to find in a file, and what it leaves there. */
    private record Hunk(String file, String before, String after) {}

    static Stream<Path> patches() throws IOException {
        try (var files = Files.list(PATCHES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("patches")
    void thePatchFitsTheCode(Path patch) throws IOException {
        var hunks = hunks(Files.readString(patch));

        assertThat(hunks).isNotEmpty();
        for (var hunk : hunks) {
            assertThat(Files.readString(ROOT.resolve(hunk.file()))).contains(hunk.before());
            assertThat(hunk.after()).isNotEqualTo(hunk.before());
        }
    }

    @ParameterizedTest
    @MethodSource("patches")
    void aDrillIsNamedForIt(Path patch) throws IOException {
        var bug = patch.getFileName().toString().replace(".patch", "");

        assertThat(Files.readString(Path.of("prove-drills")).lines()).anyMatch(line -> line.startsWith(bug + " "));
    }

    private static List<Hunk> hunks(String patch) {
        List<Hunk> hunks = new ArrayList<>();
        for (var ofFile : patch.split("(?m)^diff --git .*\n")) {
            var parts = ofFile.split("(?m)^@@ .*\n");
            for (var i = 1; i < parts.length; i++) {
                hunks.add(new Hunk(file(parts[0]), side(parts[i], '-'), side(parts[i], '+')));
            }
        }
        return hunks;
    }

    private static String file(String head) {
        return head.lines()
                .filter(line -> line.startsWith("+++ b/"))
                .findFirst()
                .orElseThrow()
                .substring("+++ b/".length());
    }

    private static String side(String hunk, char sign) {
        return hunk.lines()
                .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == sign)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }
}
