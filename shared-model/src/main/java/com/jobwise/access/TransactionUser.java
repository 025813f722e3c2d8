package com.jobwise.access;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes a transaction somebody's in its middle: a worker learns whose work it has claimed only from the row. */
public final class TransactionUser {

    /** The third argument makes it end with the transaction. */
    static final String SET = "select set_config('app.user_id', ?, true)";

    private final JdbcOperations jdbc;

    public TransactionUser(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException outside a transaction, where it would have no effect */
    public void become(int userId) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the current user is a matter of a transaction");
        }
        jdbc.query(SET, row -> {}, Integer.toString(userId));
    }
}
