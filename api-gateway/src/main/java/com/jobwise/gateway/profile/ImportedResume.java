package com.jobwise.gateway.profile;

import java.util.List;

/** A resume as a request for a profile, not yet checked against its limits. */
record ImportedResume(ProfileRequest request, List<ImportWarning> warnings) {}
