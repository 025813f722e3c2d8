package com.jobwise.composer.resume;

import com.jobwise.composer.text.Verdict;
import com.jobwise.composer.wording.Wording;
import com.jobwise.generation.GeneratedDocument.Claim;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A bullet or sentence of a resume as it is printed.
 *
 * @param reason why the person's own text stands where another was offered
 */
record Printed(
        String text,
        List<UUID> sources,
        Verdict verdict,
        @Nullable String reason) {

    static Printed own(String text, UUID source) {
        return new Printed(text, List.of(source), Verdict.VERBATIM, null);
    }

    static Printed of(String own, UUID source, Optional<Wording> wording) {
        return wording.map(offered -> switch (offered) {
                    case Wording.Reworded reworded -> reworded(reworded);
                    case Wording.Kept(String reason) -> new Printed(own, List.of(source), Verdict.VERBATIM, reason);
                })
                .orElseGet(() -> own(own, source));
    }

    static Printed reworded(Wording.Reworded wording) {
        return new Printed(wording.text(), wording.sources(), Verdict.REWORDED, null);
    }

    static String joined(List<Printed> sentences, String between) {
        return sentences.stream().map(Printed::text).collect(Collectors.joining(between));
    }

    /** Nothing was offered for it. */
    boolean isUntouched() {
        return verdict == Verdict.VERBATIM && reason == null;
    }

    Claim claim(String section) {
        return new Claim(section, text, sources, verdict.name(), reason);
    }
}
