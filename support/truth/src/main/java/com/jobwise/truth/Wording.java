package com.jobwise.truth;

import java.util.List;
import java.util.function.Function;

/** How a supported statement tells its source; for the ledger of a document. */
public enum Wording {
    /** In the person's own words; spaces, kinds of quotes and the full stop aside. */
    VERBATIM,
    /** In other words. */
    REWORDED;

    /** Compares with the cited lines; where none are cited, the answer is {@link #REWORDED}. */
    public static Wording of(Statement statement) {
        return of(statement, Evidence::lines);
    }

    static Wording of(Statement statement, Function<Evidence, List<String>> lines) {
        var text = Dossier.plain(statement.text());
        var isOwn = statement.evidence().stream()
                .flatMap(evidence -> lines.apply(evidence).stream())
                .anyMatch(line -> Dossier.plain(line).equals(text));
        return isOwn ? VERBATIM : REWORDED;
    }
}
