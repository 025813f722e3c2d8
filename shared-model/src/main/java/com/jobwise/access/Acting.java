package com.jobwise.access;

import java.util.Optional;

/**
 * On whose behalf the code called from here talks to the database. Row-level security shows a user's rows to nobody else, and
 * nothing at all to code that runs outside; see {@link ActingTransactions}. Not inherited by other threads.
 */
public final class Acting {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private Acting() {}

    sealed interface Actor {

        /** Sees and changes the rows of one user. */
        record User(int id) implements Actor {}

        /** Sees which work is due, of everybody, but nothing of what it is about. */
        record Relay() implements Actor {}

        /** Sees and steers the work of everybody, nothing of what it is about; nothing at all unless an administrator. */
        record Operator(int id) implements Actor {}
    }

    /** Transactions begun inside are this user's. One that is open already stays what it is. */
    public static <T, X extends Throwable> T as(int userId, ScopedValue.CallableOp<? extends T, X> action) throws X {
        return ScopedValue.where(ACTOR, new Actor.User(userId)).<T, X>call(action::call);
    }

    /** As {@link #as(int, ScopedValue.CallableOp)}, for what has no result. */
    public static void run(int userId, Runnable action) {
        ScopedValue.where(ACTOR, new Actor.User(userId)).run(action);
    }

    /** Transactions begun inside see the queue as a whole. */
    public static <T, X extends Throwable> T relaying(ScopedValue.CallableOp<? extends T, X> action) throws X {
        return ScopedValue.where(ACTOR, new Actor.Relay()).<T, X>call(action::call);
    }

    /** Transactions begun inside see how everybody's work stands, if this user is an administrator. */
    public static <T, X extends Throwable> T administering(int userId, ScopedValue.CallableOp<? extends T, X> action)
            throws X {
        return ScopedValue.where(ACTOR, new Actor.Operator(userId)).<T, X>call(action::call);
    }

    static Optional<Actor> current() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }
}
