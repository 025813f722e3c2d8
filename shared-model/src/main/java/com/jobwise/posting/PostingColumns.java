package com.jobwise.posting;

import com.jobwise.json.Jsonb;
import com.jobwise.json.StoredValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between rows of {@code jobs} and records. */
final class PostingColumns {

    private PostingColumns() {}

    /** The parameters of an insert or update, named like the columns. */
    static Map<String, @Nullable Object> parameters(NewPosting posting) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", posting.id());
        columns.put("source", posting.source());
        columns.put("title", posting.title());
        columns.put("company", posting.company());
        columns.put("location", posting.location());
        columns.put("description", posting.description());
        columns.put("raw_text", posting.rawText());
        columns.put("parsed_keywords", Jsonb.of(posting.parsedKeywords()).text());
        columns.put(
                "requirements", StoredRequirements.texts(posting.requirements()).text());
        columns.put(
                "requirement_importance",
                StoredRequirements.importance(posting.requirements()).text());
        columns.put("benefits", Jsonb.of(posting.benefits()).text());
        columns.put("salary_range", posting.salaryRange());
        columns.put("remote", posting.remote());
        columns.put("employment_type", posting.employmentType().stored());
        columns.put("status", posting.status().stored());
        return columns;
    }

    static SavedPosting saved(ResultSet row, int index) throws SQLException {
        return new SavedPosting(posting(row, index), row.getString("source_url"), row.getLong("revision"));
    }

    static JobPosting posting(ResultSet row, int index) throws SQLException {
        return new JobPosting(
                row.getObject("id", UUID.class),
                row.getObject("user_id", Integer.class),
                row.getString("source"),
                row.getString("title"),
                row.getString("company"),
                row.getString("location"),
                row.getString("description"),
                row.getString("raw_text"),
                StoredValue.texts(json(row, "parsed_keywords")),
                StoredRequirements.read(json(row, "requirements"), json(row, "requirement_importance")),
                StoredValue.texts(json(row, "benefits")),
                row.getString("salary_range"),
                row.getBoolean("remote"),
                EmploymentType.fromStored(row.getString("employment_type")),
                PostingStatus.fromStored(row.getString("status")),
                ApplicationStatus.fromStored(row.getString("application_status")),
                row.getLong("version"),
                time(row, "created_at"),
                time(row, "updated_at"));
    }

    private static @Nullable Jsonb json(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : new Jsonb(text);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
