package com.jobwise.posting;

import com.jobwise.json.Jsonb;
import com.jobwise.json.StoredValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("jobs")
record PostingRow(
        @Id UUID id,
        @Nullable Integer userId,
        String source,
        String title,
        String company,
        @Nullable String location,
        @Nullable String description,
        @Nullable String rawText,
        @Nullable Jsonb parsedKeywords,
        @Nullable Jsonb requirements,
        @Nullable Jsonb requirementImportance,
        @Nullable Jsonb benefits,
        @Nullable String salaryRange,
        boolean remote,
        String employmentType,
        String status,
        String applicationStatus,
        @Version @Nullable Long version,
        @ReadOnlyProperty @Nullable Instant createdAt,
        @ReadOnlyProperty @Nullable Instant updatedAt) {

    static PostingRow of(int userId, NewPosting posting) {
        return new PostingRow(
                posting.id(),
                userId,
                posting.source(),
                posting.title(),
                posting.company(),
                posting.location(),
                posting.description(),
                posting.rawText(),
                Jsonb.of(posting.parsedKeywords()),
                StoredRequirements.texts(posting.requirements()),
                StoredRequirements.importance(posting.requirements()),
                Jsonb.of(posting.benefits()),
                posting.salaryRange(),
                posting.remote(),
                posting.employmentType().stored(),
                posting.status().stored(),
                ApplicationStatus.NOT_APPLIED.stored(),
                null,
                null,
                null);
    }

    JobPosting toPosting() {
        return new JobPosting(
                id,
                userId,
                source,
                title,
                company,
                location,
                description,
                rawText,
                StoredValue.texts(parsedKeywords),
                StoredRequirements.read(requirements, requirementImportance),
                StoredValue.texts(benefits),
                salaryRange,
                remote,
                EmploymentType.fromStored(employmentType),
                PostingStatus.fromStored(status),
                ApplicationStatus.fromStored(applicationStatus),
                StoredValue.of(version),
                StoredValue.of(createdAt),
                StoredValue.of(updatedAt));
    }
}
