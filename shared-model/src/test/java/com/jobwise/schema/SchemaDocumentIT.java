package com.jobwise.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.jobwise.cast.MigratedDatabase;
import com.jobwise.testsupport.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A migrated database has what the schema document asks for, and nothing else that is not marked as ours. */
class SchemaDocumentIT {

    private static final List<List<String>> COLUMNS = Expected.rows("columns.txt");
    private static final List<List<String>> CONSTRAINTS = Expected.rows("constraints.txt");

    private static TestDatabase database;
    private static Catalogue catalogue;

    @BeforeAll
    static void migrate() {
        database = MigratedDatabase.create();
        var tables = COLUMNS.stream()
                .map(row -> row.getFirst().split("\\.")[0])
                .distinct()
                .toList();
        catalogue = new Catalogue(JdbcClient.create(database.dataSource()), tables);
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void theTenTablesOfTheDocumentAreThere() {
        assertThat(catalogue.tables())
                .contains(
                        "users",
                        "master_profiles",
                        "experiences",
                        "education",
                        "projects",
                        "jobs",
                        "generations",
                        "writing_styles",
                        "sample_documents",
                        "job_content_rankings");
    }

    @Test
    void everyColumnIsTheDocumentsOrMarkedAsOurs() {
        var expected = COLUMNS.stream().map(row -> String.join(", ", row.get(0), row.get(2), row.get(3), row.get(4)));

        assertThat(catalogue.columns()).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void everyTypeIsTheDocumentsOrStricter() {
        assertThat(COLUMNS)
                .allSatisfy(row -> assertThat(row.get(2)).as(row.getFirst()).matches(allowed(row.get(1))));
    }

    @Test
    void everyIndexForeignKeyCheckAndTriggerIsExpected() {
        var expected = CONSTRAINTS.stream().map(row -> String.join(", ", row.subList(0, 3)));
        var found = Stream.of(catalogue.indexes(), catalogue.foreignKeys(), catalogue.checks(), catalogue.triggers())
                .flatMap(List::stream);

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    private static String allowed(String documented) {
        return switch (documented) {
            case "INTEGER" -> "integer";
            case "VARCHAR" -> "varchar\\(\\d+\\)|date_text";
            case "VARCHAR(200)" -> "varchar\\(200\\)";
            case "VARCHAR(255)" -> "varchar\\(255\\)";
            case "VARCHAR (UUID)" -> "uuid";
            case "TEXT" -> "text|jsonb|varchar\\(500\\)";
            case "JSON" -> "jsonb";
            case "BOOLEAN" -> "boolean";
            case "FLOAT" -> "double precision";
            case "TIMESTAMP" -> "timestamptz";
            case "ours" -> ".*";
            default -> throw new IllegalArgumentException(documented);
        };
    }
}
