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
            case Actor.User(int id) -> {
                try (var statement = connection.prepareStatement(TransactionUser.SET)) {
                    statement.setString(1, Integer.toString(id));
                    statement.execute();
                }
            }
            case Actor.Relay() -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("set local role jobwise_relay");
                }
            }
        }
    }
}
