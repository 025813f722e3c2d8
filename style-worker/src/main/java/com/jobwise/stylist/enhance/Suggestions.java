package com.jobwise.stylist.enhance;

import com.jobwise.enhancement.EnhancedText;
import com.jobwise.enhancement.EnhancedText.Outcome;
import com.jobwise.enhancement.EnhancementStore;
import com.jobwise.profile.EnhancementMetadata;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.ProfileStore;
import com.jobwise.profile.RewordingStore;
import com.jobwise.stylist.enhance.EnhancementHandler.Enhanced;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what a run found where its person will see it, beside texts that are still what they were. */
public final class Suggestions {

    private static final String CHANGED = "text_changed";

    private final EnhancementStore runs;
    private final ProfileStore profiles;
    private final RewordingStore rewordings;
    private final Clock clock;

    public Suggestions(EnhancementStore runs, ProfileStore profiles, RewordingStore rewordings, Clock clock) {
        this.runs = runs;
        this.profiles = profiles;
        this.rewordings = rewordings;
        this.clock = clock;
    }

    /** In the transaction that ends the run's work. */
    void store(Enhanced enhanced) {
        var run = enhanced.run();
        rewordings.lock(run.userId(), run.profileId());
        var now = profiles.find(run.userId(), run.profileId());
        if (now.isEmpty()) {
            return;
        }
        var texts = enhanced.texts().stream()
                .map(text ->
                        isSuggested(text) && !isStored(now.get(), text, enhanced) ? text.droppedFor(CHANGED) : text)
                .toList();
        runs.complete(run.userId(), run.id(), enhanced.engine(), texts);
    }

    private boolean isStored(MasterProfile profile, EnhancedText text, Enhanced enhanced) {
        var user = profile.userId();
        var metadata = new EnhancementMetadata(
                enhanced.engine().name(), clock.instant(), text.confidence(), text.improvements());
        var after = after(text);
        return switch (text.kind()) {
            case SUMMARY -> rewordings.summary(user, text.id(), text.before(), after, metadata);
            case EXPERIENCE -> rewordings.experience(user, text.id(), text.before(), after, metadata);
            case PROJECT -> rewordings.project(user, text.id(), text.before(), after, metadata);
            case ACHIEVEMENT -> lines(profile, text).contains(text.before());
        };
    }

    private static List<String> lines(MasterProfile profile, EnhancedText text) {
        return profile.experiences().stream()
                .filter(one -> one.id().equals(text.entry()))
                .flatMap(one -> one.achievements().stream())
                .toList();
    }

    private static boolean isSuggested(EnhancedText text) {
        return text.outcome() == Outcome.SUGGESTED;
    }

    private static String after(EnhancedText text) {
        @Nullable String after = text.after();
        if (after == null) {
            throw new IllegalStateException("a suggested text has another wording");
        }
        return after;
    }
}
