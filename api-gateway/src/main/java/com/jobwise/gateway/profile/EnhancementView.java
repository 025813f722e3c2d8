package com.jobwise.gateway.profile;

import com.jobwise.enhancement.EnhancedText;
import com.jobwise.enhancement.EnhancedText.Kind;
import com.jobwise.enhancement.EnhancedText.Outcome;
import com.jobwise.enhancement.Enhancement;
import com.jobwise.enhancement.EnhancementStatus;
import com.jobwise.enhancement.EnhancementWish;
import com.jobwise.usage.Fallback;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look for better wordings as callers see it.
 *
 * @param engine what made the suggestions, e.g. {@code rules-1} or {@code llm:<model>}; null until completed
 * @param waitingFor {@code model} while the language model cannot be asked, {@code paused} while an operator holds such work back; null
 *     otherwise
 * @param fallback why the rules did what a model was asked to do, if so
 * @param texts what was found for each text; the wordings themselves are under {@code suggestions}
 */
record EnhancementView(
        UUID id,
        UUID profileId,
        EnhancementStatus status,
        @Nullable String waitingFor,
        EnhancementWish wish,
        Progress progress,
        Counts counts,
        List<Text> texts,
        @Nullable String engine,
        @Nullable Fallback fallback,
        int tokensUsed,
        @Nullable Failure error,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        Map<String, String> links) {

    /** @param total chunks the texts are looked at in; 0 until that is known */
    record Progress(int done, int total, int percentage) {}

    /**
     * How many texts ended how.
     *
     * @param dropped suggestions for texts that their person changed meanwhile
     * @param reasons how often which reason kept a wording back
     */
    record Counts(int suggested, int unchanged, int refused, int dropped, Map<String, Integer> reasons) {

        static Counts of(List<EnhancedText> items) {
            Map<String, Integer> reasons = new TreeMap<>();
            items.forEach(item -> item.reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum)));
            return new Counts(
                    count(items, Outcome.SUGGESTED),
                    count(items, Outcome.UNCHANGED),
                    count(items, Outcome.REFUSED),
                    count(items, Outcome.DROPPED),
                    reasons);
        }

        private static int count(List<EnhancedText> items, Outcome outcome) {
            return (int) items.stream().filter(one -> one.outcome() == outcome).count();
        }
    }

    /** @param id as in the list of suggestions */
    record Text(UUID id, Kind kind, Outcome outcome, List<String> reasons) {}

    record Failure(String code, @Nullable String message) {}

    static EnhancementView of(Enhancement run, @Nullable String waitingFor) {
        return new EnhancementView(
                run.id(),
                run.profileId(),
                run.status(),
                waitingFor,
                run.wish(),
                progress(run),
                Counts.of(run.items()),
                run.items().stream()
                        .map(one -> new Text(one.id(), one.kind(), one.outcome(), one.reasons()))
                        .toList(),
                run.engine().name(),
                Fallback.of(run.engine().fallback()),
                run.engine().tokensUsed(),
                run.errorCode() == null ? null : new Failure(run.errorCode(), run.errorMessage()),
                run.times().createdAt(),
                run.times().startedAt(),
                run.times().completedAt(),
                links(run));
    }

    static String path(Enhancement run) {
        return "%s/%s/enhancements/%s".formatted(ProfileController.PATH, run.profileId(), run.id());
    }

    private static Progress progress(Enhancement run) {
        var chunks = run.chunks();
        var share = chunks.total() == 0 ? 0 : 100 * chunks.done() / chunks.total();
        return new Progress(chunks.done(), chunks.total(), run.status() == EnhancementStatus.COMPLETED ? 100 : share);
    }

    private static Map<String, String> links(Enhancement run) {
        var profile = ProfileController.PATH + "/" + run.profileId();
        return Map.of("self", path(run), "profile", profile, "suggestions", profile + "/suggestions");
    }
}
