package com.jobwise.truth;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.truth.language.Lexicon;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The gate that every written sentence passes. Fails closed: what cannot be shown to be the person's own is refused. */
public final class TruthGate {

    /** As many as a worker of many slots writes at once. */
    private static final int MOST_KEPT = 16;

    /** The stages of one document, and a resume and its letter, follow each other sooner. Nobody's words stay longer than that after their last use. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final InstantSource time;
    private final LoadingCache<Subject, FactCheck> recent = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(KEPT)
            .scheduler(Scheduler.systemScheduler())
            .build(Subject::read);

    /** Whatever a dossier is made of. */
    private record Subject(MasterProfile profile, @Nullable JobPosting posting, LocalDate today) {

        FactCheck read() {
            return new Checker(new Dossier(profile, posting, today));
        }
    }

    private TruthGate(InstantSource time) {
        this.time = time;
    }

    public static TruthGate standard() {
        return at(GateConfiguration.systemTime());
    }

    /** Loads the dictionary, so that no first sentence waits some seconds for it; call it off the path of a request. Harmless when repeated. */
    public static void warmUp() {
        Lexicon.shared();
    }

    /** @param time tells how long a position that is still held has lasted */
    public static TruthGate at(InstantSource time) {
        return new TruthGate(time);
    }

    /**
     * Reading a profile costs more than checking a document against it, so the same profile and posting are not read again within a minute.
     *
     * @param posting whose company and role a letter may name; null where there is none
     */
    public FactCheck against(MasterProfile profile, @Nullable JobPosting posting) {
        return recent.get(new Subject(profile, posting, LocalDate.ofInstant(time.instant(), ZoneOffset.UTC)));
    }
}
