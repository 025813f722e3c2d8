package com.jobwise.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The alias table shipped as {@code skills/*.txt}: one skill a line, its canonical name first, other spellings behind commas, each
 * with the mark of its {@link Guard}.
 */
final class AliasTable {

    private static final List<String> FIELDS = List.of(
            "software",
            "operations",
            "data",
            "office",
            "languages",
            "health",
            "trades",
            "finance",
            "communication",
            "education",
            "services");

    private final List<Alias> aliases;
    private final Map<String, String> identities = new HashMap<>();

    private AliasTable(List<Alias> aliases) {
        this.aliases = List.copyOf(aliases);
        aliases.forEach(alias -> identities.putIfAbsent(String.join(" ", alias.keys()), alias.identity()));
    }

    static AliasTable shipped() {
        return of(FIELDS.stream().flatMap(AliasTable::lines).toList());
    }

    static AliasTable of(List<String> lines) {
        List<Alias> aliases = new ArrayList<>();
        for (var line : lines) {
            var spellings = line.split("\\s*,\\s*");
            var identity = unmarked(spellings[0]).toLowerCase(Locale.ROOT);
            Stream.of(spellings)
                    .map(marked -> new Alias(identity, unmarked(marked), Guard.of(marked)))
                    .forEach(aliases::add);
        }
        return new AliasTable(aliases);
    }

    List<Alias> aliases() {
        return aliases;
    }

    /** Empty for a name that is not in the table. */
    Optional<String> identity(String name) {
        var pieces = Piece.of(name).stream().filter(piece -> !piece.isHyphen()).toList();
        var keys = pieces.stream().map(Piece::key).toList();
        var exact = identities.get(String.join(" ", keys));
        if (exact != null || pieces.isEmpty()) {
            return Optional.ofNullable(exact);
        }
        var singular = new ArrayList<>(keys);
        singular.set(keys.size() - 1, pieces.getLast().singular());
        return Optional.ofNullable(identities.get(String.join(" ", singular)));
    }

    private static String unmarked(String marked) {
        return Guard.of(marked).unmarked(marked);
    }

    private static Stream<String> lines(String field) {
        var name = "skills/" + field + ".txt";
        try (var file = AliasTable.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The skill list " + name + " is missing from the class path.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The skill list " + name + " cannot be read.", unreadable);
        }
    }
}
