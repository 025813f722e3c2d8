package com.jobwise.gateway.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A statement as it stands in the source of a {@code …Store}; SQL stands nowhere else (an architecture rule sees to that).
 *
 * @param place class and number of the statement in it
 * @param sql with its named parameters
 */
record StoreQuery(String place, String sql) {

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile("\\s*(select|insert|update|delete|with)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern USER_CONDITION =
            Pattern.compile("\\b(?:\\w+\\.)?user_id = :\\w+|\\b(?:users\\.)?id = :(?:userId|user_id|user)\\b");

    /** All of the project's, from every module. */
    static List<StoreQuery> all() {
        try (var files = Files.walk(Path.of("..").toRealPath())) {
            return files.filter(file -> file.toString().matches(".*/src/main/java/.*Store\\.java"))
                    .sorted()
                    .flatMap(StoreQuery::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<StoreQuery> in(Path file) {
        try {
            var name = file.getFileName().toString().replace(".java", "");
            var blocks = TEXT_BLOCK.matcher(Files.readString(file)).results().map(block -> block.group(1));
            var statements =
                    blocks.filter(block -> STATEMENT.matcher(block).lookingAt()).toList();
            return Stream.iterate(0, number -> number < statements.size(), number -> number + 1)
                    .map(number -> new StoreQuery("%s %d".formatted(name, number + 1), statements.get(number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns of {@code select %s} are put together elsewhere; all columns are more than those. */
    StoreQuery complete() {
        return new StoreQuery(
                place, sql.replaceAll("select\\s+%s", "select *").replaceAll("returning\\s+%s", "returning *"));
    }

    /** The same, having forgotten to ask for the user. */
    StoreQuery stripped() {
        return new StoreQuery(place, USER_CONDITION.matcher(sql).replaceAll("true"));
    }

    boolean isWhole() {
        return !sql.contains("%s") && !sql.contains("%1$s") && !sql.contains("%2$s");
    }
}
