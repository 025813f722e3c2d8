package com.jobwise.posting;

import com.jobwise.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

final class PostingRow {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Importance>> IMPORTANCE = new TypeReference<>() {};

    private PostingRow() {}

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
                texts(row.getString("parsed_keywords")),
                requirements(row),
                texts(row.getString("benefits")),
                row.getString("salary_range"),
                row.getBoolean("remote"),
                EmploymentType.fromStored(row.getString("employment_type")),
                PostingStatus.fromStored(row.getString("status")),
                ApplicationStatus.fromStored(row.getString("application_status")),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static List<Requirement> requirements(ResultSet row) throws SQLException {
        var texts = texts(row.getString("requirements"));
        var json = row.getString("requirement_importance");
        List<Importance> importance = json == null ? List.of() : Json.read(json, IMPORTANCE);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Requirement(texts.get(i), importance.get(i)))
                .toList();
    }

    private static List<String> texts(@Nullable String json) {
        return json == null ? List.of() : Json.read(json, TEXTS);
    }
}
