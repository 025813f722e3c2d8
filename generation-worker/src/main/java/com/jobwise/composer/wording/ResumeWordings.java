package com.jobwise.composer.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a resume.
 *
 * @param lines by {@link SourcePath}
 * @param summary in the place of the person's own; empty: theirs is printed
 * @param summaryKept why it is, where another was offered
 */
public record ResumeWordings(
        Map<String, Wording> lines,
        List<Wording.Reworded> summary,
        @Nullable String summaryKept) {

    public static final ResumeWordings NONE = new ResumeWordings(Map.of(), List.of(), null);

    public Optional<Wording> of(String path) {
        return Optional.ofNullable(lines.get(path));
    }

    /** Whether anything at or below this path is printed in other words. */
    public boolean rewords(String path) {
        return lines.entrySet().stream()
                .anyMatch(entry ->
                        SourcePath.shown(entry.getKey()).equals(path) && entry.getValue() instanceof Wording.Reworded);
    }
}
