package com.jobwise.profile;

import com.jobwise.json.Jsonb;
import com.jobwise.json.StoredValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("education")
record EducationRow(
        @Id UUID id,
        String institution,
        String degree,
        String fieldOfStudy,
        String startDate,
        String endDate,
        @Nullable Double gpa,
        @Nullable Jsonb honors) {

    static EducationRow of(Education education) {
        return new EducationRow(
                education.id(),
                education.institution(),
                education.degree(),
                education.fieldOfStudy(),
                education.startDate(),
                education.endDate(),
                education.gpa(),
                Jsonb.of(education.honors()));
    }

    Education toEducation() {
        return new Education(id, institution, degree, fieldOfStudy, startDate, endDate, gpa, StoredValue.texts(honors));
    }
}
