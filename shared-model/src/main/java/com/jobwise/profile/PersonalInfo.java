package com.jobwise.profile;

import org.jspecify.annotations.Nullable;

/** Contact data. Never sent to a model; joined to a document by code. Column {@code master_profiles.personal_info}. */
public record PersonalInfo(
        String fullName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String location,
        @Nullable String linkedin,
        @Nullable String github,
        @Nullable String website) {}
