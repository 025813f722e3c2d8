package com.jobwise.composer.writing;

import com.jobwise.posting.JobPosting;
import com.jobwise.profile.MasterProfile;
import com.jobwise.truth.FactCheck;
import org.jspecify.annotations.Nullable;

/** The truth gate, as far as documents need it. */
@FunctionalInterface
public interface Facts {

    /** @param posting for letters only */
    FactCheck against(MasterProfile profile, @Nullable JobPosting posting);
}
