package com.jobwise.gateway.isolation;

import com.jobwise.cast.TwoPeople;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All of Ilka's rows, in every table. */
final class IlkasRows {

    /** From the catalogue, so that a table of tomorrow is not forgotten. */
    private static final String TABLES = """
            select relname
            from pg_class
            where relnamespace = 'public'::regnamespace
              and relkind = 'r'
              and relname not in ('flyway_schema_history', 'worker_slots', 'work_pauses', 'model_quotas', 'model_pauses')
            """;

    private IlkasRows() {}

    static Map<String, String> in(Connection connection) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (var statement = connection.createStatement()) {
            for (var table : tables(statement)) {
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

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }
}
