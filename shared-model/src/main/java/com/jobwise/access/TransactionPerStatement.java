package com.jobwise.access;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives a statement outside a transaction one of its own, because only a transaction has a current user. Without it, such a
 * statement would find nothing.
 */
final class TransactionPerStatement implements InvocationHandler {

    private final JdbcOperations target;
    private final TransactionOperations transactions;

    private TransactionPerStatement(JdbcOperations target, TransactionOperations transactions) {
        this.target = target;
        this.transactions = transactions;
    }

    static JdbcOperations around(JdbcOperations target, TransactionOperations transactions) {
        return (JdbcOperations) Proxy.newProxyInstance(
                JdbcOperations.class.getClassLoader(),
                new Class<?>[] {JdbcOperations.class},
                new TransactionPerStatement(target, transactions));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call(method, arguments);
        }
        if (Stream.class.isAssignableFrom(method.getReturnType())) {
            throw new IllegalStateException("a stream of rows outlives its transaction; read a list");
        }
        var answer = new AtomicReference<Object>();
        transactions.executeWithoutResult(_ -> answer.set(call(method, arguments)));
        return answer.get();
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("JDBC operations throw no checked exceptions", e);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("the methods of an interface are public", impossible);
        }
    }
}
