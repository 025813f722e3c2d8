package com.jobwise.truth;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gate that every written sentence passes. Fails closed: what cannot be shown to be the person's own is refused. */
public final class TruthGate {

    private TruthGate() {}

    public static TruthGate standard() {
        return new TruthGate();
    }

    /** @param posting whose company and role a letter may name; null where there is none */
    public FactCheck against(MasterProfile profile, @Nullable JobPosting posting) {
        return statement -> statement.evidence().stream()
                        .anyMatch(evidence -> evidence.lines().contains(statement.text()))
                ? Ruling.SUPPORTED
                : new Ruling(List.of(new Objection(Reason.OFF_SOURCE, statement.text())));
    }
}
