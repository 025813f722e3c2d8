package com.jobwise.gateway.profile;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Entries of one list of a profile, by their ids. */
record EntryIds(@NotEmpty @Size(max = Section.MOST) List<@NotNull UUID> ids) {}
