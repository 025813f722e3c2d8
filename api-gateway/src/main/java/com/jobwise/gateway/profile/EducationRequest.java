package com.jobwise.gateway.profile;

import com.jobwise.profile.Education;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A degree or course of study.
 *
 * @param id of a stored entry; none for a new one
 * @param gpa 0 to 4
 */
@SoundSpan
@NotBlankUnlessStored
record EducationRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 100) @OneLine String institution,
        @NotNull @Size(max = 100) @OneLine String degree,
        @NotNull @Size(max = 100) @OneLine String fieldOfStudy,
        @NotNull @PartialDate String startDate,
        @NotNull @PartialDate String endDate,
        @DecimalMin("0") @DecimalMax("4") @Nullable Double gpa,
        @Size(max = 50) List<@NotBlank @Size(max = 200) @OneLine String> honors)
        implements Span, EntryRequest<Education> {

    EducationRequest(
            @Nullable UUID id,
            String institution,
            String degree,
            String fieldOfStudy,
            String startDate,
            String endDate,
            @Nullable Double gpa,
            @Nullable List<String> honors) {
        this.id = id;
        this.institution = institution;
        this.degree = degree;
        this.fieldOfStudy = fieldOfStudy;
        this.startDate = startDate;
        this.endDate = endDate;
        this.gpa = gpa;
        this.honors = honors == null ? List.of() : honors;
    }

    @Override
    public Education toEntry(UUID entryId) {
        return new Education(
                entryId,
                institution.strip(),
                degree.strip(),
                fieldOfStudy.strip(),
                startDate,
                endDate,
                gpa,
                Texts.stripped(honors));
    }

    @Override
    public Education over(Education existing) {
        return toEntry(existing.id());
    }
}
