package com.jobwise.gateway.isolation;

import static com.jobwise.cast.TwoPeople.BOSSE;
import static com.jobwise.cast.TwoPeople.ILKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.jobwise.cast.MigratedDatabase;
import com.jobwise.cast.TwoPeople;
import com.jobwise.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every statement of every store, run by the API's role for Bosse with Ilka's ids and secrets: as it is, and with every condition on the
 * user struck out. It must end exactly as in a database where there is no Ilka, and leave her rows as they were.
 */
class EveryQueryIT {

    /** Made to find somebody by what only they know, or run by another role than the API's. */
    private static final Set<String> NOT_THE_APIS = Set.of(
            "DueWorkStore",
            "QueueFiguresStore",
            "WorkerSlotsStore",
            "CheckpointStore",
            "RetentionStore",
            "DatabaseIdentityStore");

    private static TestDatabase database;
    private static TestDatabase lonely;
    private static Connection withIlka;
    private static Connection withoutIlka;

    @BeforeAll
    static void moveIn() throws SQLException {
        database = MigratedDatabase.create();
        new TwoPeople(JdbcClient.create(database.dataSource())).moveIn();
        lonely = MigratedDatabase.create();
        new TwoPeople(JdbcClient.create(lonely.dataSource())).bosseMovesInAlone();
        withIlka = connect(database);
        withoutIlka = connect(lonely);
    }

    private static Connection connect(TestDatabase to) throws SQLException {
        var connection = to.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @AfterAll
    static void drop() throws SQLException {
        withIlka.close();
        withoutIlka.close();
        database.close();
        lonely.close();
    }

    private static List<StoreQuery> queries() {
        return StoreQuery.all().stream()
                .filter(query -> !NOT_THE_APIS.contains(query.place().split(" ")[0]))
                .map(StoreQuery::complete)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> ilkaMakesNoDifferenceToBosse() {
        return queries().stream()
                .filter(StoreQuery::isWhole)
                .filter(query -> !query.sql().matches("(?s).*user_of_\\w+\\(.*"))
                .map(query -> dynamicTest(query.place(), () -> {
                    assertThat(asBosse(withIlka, query.sql())).isEqualTo(asBosse(withoutIlka, query.sql()));
                    var stripped = query.stripped().sql();
                    assertThat(asBosse(withIlka, stripped)).isEqualTo(asBosse(withoutIlka, stripped));
                }));
    }

    /** Otherwise the statements above might find nothing because they were asked nonsense. */
    @Test
    void ilkaHerselfFindsHerRowsWithTheSameStatements() {
        var asked = queries().stream().filter(StoreQuery::isWhole).toList();
        var effective = new AtomicInteger();
        for (var query : asked) {
            var outcome = run(withIlka, ILKA, query.sql());
            if (!outcome.matches("|0 changed|refused|\\w+=(0|f|null) ")) {
                effective.incrementAndGet();
            }
        }
        System.out.printf("%d statements, %d of them with an effect for Ilka%n", asked.size(), effective.get());
        assertThat(effective.get()).isGreaterThan(asked.size() / 2);
        assertThat(queries().size() - asked.size())
                .as("statements too dynamic to run here")
                .isLessThan(queries().size() / 5);
    }

    /** The outcome, after a look whether Ilka's rows are still what they were. */
    private static String asBosse(Connection connection, String sql) {
        return run(connection, BOSSE, sql);
    }

    private static String run(Connection connection, int user, String sql) {
        try (var session = connection.createStatement()) {
            var before = IlkasRows.in(connection);
            session.execute("set local session authorization jobwise_api");
            session.execute("select set_config('app.user_id', '%d', true)".formatted(user));
            var mark = connection.setSavepoint();
            var outcome = Attempt.result(connection, sql);
            if (outcome.equals("refused")) {
                connection.rollback(mark);
            }
            session.execute("reset session authorization");
            if (user != ILKA) {
                assertThat(IlkasRows.in(connection)).as(sql).isEqualTo(before);
            }
            return outcome;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        } finally {
            undo(connection);
        }
    }

    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
