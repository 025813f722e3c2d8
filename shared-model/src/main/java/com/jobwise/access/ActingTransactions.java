package com.jobwise.access;

import com.jobwise.access.Acting.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Tells every new transaction who it is for. Only for its duration: pooled connections remember nobody. */
public final class ActingTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    public ActingTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var actor = Acting.current();
        if (actor.isPresent()) {
            introduce(connection, actor.get());
        }
    }

    private static void introduce(Connection connection, Actor actor) throws SQLException {
        switch (actor) {
            case Actor.User(int id) -> become(connection, id);
            case Actor.Relay() -> takeRole(connection, "jobwise_relay");
            case Actor.Operator(int id) -> {
                become(connection, id);
                takeRole(connection, "jobwise_operator");
            }
        }
    }

    private static void become(Connection connection, int userId) throws SQLException {
        try (var statement = connection.prepareStatement(TransactionUser.SET)) {
            statement.setString(1, Integer.toString(userId));
            statement.execute();
        }
    }

    private static void takeRole(Connection connection, String role) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local role " + role);
        }
    }
}
