package com.jobwise.gateway.isolation;

import com.jobwise.cast.TwoPeople;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All of Ilka's rows, in every table. */
final class IlkasRows {

    private static final List<String> TABLES = List.of(
            "users",
            "refresh_tokens",
            "idempotency_keys",
            "master_profiles",
            "experiences",
            "education",
            "projects",
            "jobs",
            "sample_documents",
            "writing_styles",
            "job_content_rankings",
            "generations",
            "generation_events",
            "generation_feedback",
            "profile_origins",
            "job_applications",
            "job_application_events",
            "mail_tokens",
            "api_keys",
            "work_items",
            "work_dependencies",
            "work_checkpoints");

    private IlkasRows() {}

    static Map<String, String> in(Connection connection) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (var statement = connection.createStatement()) {
            for (var table : TABLES) {
                try (var found =
                        statement.executeQuery("select string_agg(t::text, ' ' order by t::text) from %s as t where %s"
                                .formatted(table, TwoPeople.ownedBy(TwoPeople.ILKA, table)))) {
                    found.next();
                    rows.put(table, String.valueOf(found.getString(1)));
                }
            }
        }
        return rows;
    }
}
