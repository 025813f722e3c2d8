package com.jobwise.stylist.enhance;

import com.jobwise.cast.Stores;
import com.jobwise.enhancement.Enhancement;
import com.jobwise.enhancement.EnhancementStore;
import com.jobwise.enhancement.EnhancementWish;
import com.jobwise.enhancement.EnhancementWish.Part;
import com.jobwise.profile.MasterProfile;
import com.jobwise.profile.NewProfile;
import com.jobwise.profile.RewordingStore;
import com.jobwise.style.StyleStore;
import com.jobwise.stylist.enhance.EnhancementHandler.Enhanced;
import com.jobwise.work.Checkpoint;
import com.jobwise.work.WorkItem;
import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;
import com.jobwise.worker.model.Model;
import com.jobwise.worker.run.Stages;
import com.jobwise.worker.run.WorkOutcome;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One person's profile with one run about it, and the handler that works on it. */
final class RunningEnhancement {

    static final Instant NOW = Instant.parse("2027-01-05T10:00:00Z");

    private final Stores stores;
    private final EnhancementHandler handler;
    final EnhancementStore runs;
    final int user;
    final UUID profile;
    final WorkItem item;
    final Map<Checkpoint, Object> kept = new HashMap<>();

    RunningEnhancement(Stores stores, NewProfile profile, Model model, @Nullable String wish) {
        this(stores, profile, model, new EnhancementWish(Set.of(Part.values()), false, wish));
    }

    RunningEnhancement(Stores stores, NewProfile profile, Model model, EnhancementWish wish) {
        this.stores = stores;
        this.runs = new EnhancementStore(stores.jdbc());
        this.user = stores.user();
        this.profile = stores.profiles().insert(user, profile).id();
        this.item = new WorkItem(
                UUID.randomUUID(),
                WorkKind.STYLE,
                user,
                UUID.randomUUID(),
                WorkStatus.RUNNING,
                1,
                5,
                1,
                null,
                WorkItem.Times.NONE);
        runs.insert(user, item.subjectId(), this.profile, wish);
        var sources = new EnhancementHandler.Sources(runs, stores.profiles(), new StyleStore(stores.jdbc()));
        var suggestions = new Suggestions(
                runs, stores.profiles(), new RewordingStore(stores.jdbc()), Clock.fixed(NOW, ZoneOffset.UTC));
        this.handler = new EnhancementHandler(
                sources, suggestions, _ -> model, _ -> new OwnWords(), new EnhanceProperties(2, 6_000));
    }

    EnhancementHandler handler() {
        return handler;
    }

    Enhanced perform() {
        handler.begun(item);
        return switch (handler.perform(item, new Remembering())) {
            case WorkOutcome.Succeeded<Enhanced>(Enhanced enhanced) -> enhanced;
            case WorkOutcome<Enhanced> other -> throw new AssertionError(other);
        };
    }

    void end(Enhanced enhanced) {
        stores.transactions().executeWithoutResult(_ -> handler.succeeded(item, enhanced));
    }

    Enhancement finish() {
        end(perform());
        return run();
    }

    Enhancement run() {
        return runs.find(user, item.subjectId()).orElseThrow();
    }

    MasterProfile profile() {
        return stores.profiles().find(user, profile).orElseThrow();
    }

    /** Keeps results as the runtime does, so that a second attempt finds them. */
    private final class Remembering implements Stages {

        @Override
        public <T> T run(Checkpoint checkpoint, Class<T> type, Supplier<T> step, Runnable progress) {
            var result = type.cast(kept.computeIfAbsent(checkpoint, _ -> step.get()));
            progress.run();
            return result;
        }
    }
}
