package com.jobwise.truth;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.truth.language.Lexicon;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The gate that every written sentence passes. Fails closed: what cannot be shown to be the person's own is refused. */
public final class TruthGate {

    private final InstantSource time;

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

    /** @param posting whose company and role a letter may name; null where there is none */
    public FactCheck against(MasterProfile profile, @Nullable JobPosting posting) {
        return new Checker(new Dossier(profile, posting, LocalDate.ofInstant(time.instant(), ZoneOffset.UTC)));
    }
}
