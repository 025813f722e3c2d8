package com.jobwise.profile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A degree or course of study. {@code gpa} 0 to 4 where the person states one. */
public record Education(
        UUID id,
        String institution,
        String degree,
        String fieldOfStudy,
        String startDate,
        String endDate,
        @Nullable Double gpa,
        List<String> honors) {}
