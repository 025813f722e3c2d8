package com.jobwise.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DatabasePerTestIT {

    @Test
    void everyDatabaseIsEmptyAndItsOwn() throws SQLException {
        try (var one = TestDatabase.create();
                var other = TestDatabase.create()) {
            run(one, "create table note (text varchar)");

            assertThat(one.name()).startsWith("jobwise_test_").isNotEqualTo(other.name());
            assertThat(tables(one)).isEqualTo(1);
            assertThat(tables(other)).isZero();
        }
    }

    @Test
    void closedDatabaseIsGoneEvenWithASessionOpen() throws SQLException {
        var database = TestDatabase.create();
        try (var session = database.dataSource().getConnection()) {
            database.close();

            assertThat(session.isValid(5)).isFalse();
        }
        assertThatThrownBy(() -> tables(database)).hasMessageContaining("does not exist");
    }

    @Test
    void closingTwiceIsClosingOnce() {
        var database = TestDatabase.create();

        database.close();
        database.close();
    }

    @Test
    void sharedDatabaseIsAlwaysTheSame() {
        assertThat(TestDatabase.shared()).isSameAs(TestDatabase.shared());
    }

    @Test
    void migrationRunsOncePerTemplateAndEveryCopyHasItsResult() throws SQLException {
        var migrations = new AtomicInteger();
        Consumer<TestDatabase> migrate = database -> {
            migrations.incrementAndGet();
            run(database, "create table migrated as select 7 as answer");
        };
        try (var one = TestDatabase.fromTemplate("answers", migrate);
                var other = TestDatabase.fromTemplate("answers", migrate)) {
            run(one, "delete from migrated");

            assertThat(tables(one)).isEqualTo(1);
            assertThat(number(other, "select answer from migrated")).isEqualTo(7);
        }
        assertThat(migrations).hasValue(1);
    }

    private static int tables(TestDatabase database) throws SQLException {
        return number(database, "select count(*) from pg_tables where schemaname = 'public'");
    }

    private static int number(TestDatabase database, String query) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(TestDatabase database, String change) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
