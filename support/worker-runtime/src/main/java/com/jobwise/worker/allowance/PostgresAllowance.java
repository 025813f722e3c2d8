package com.jobwise.worker.allowance;

import com.jobwise.access.Acting;
import com.jobwise.usage.ModelCallEnd;
import com.jobwise.usage.ModelCallStore;
import com.jobwise.usage.ModelPauseStore;
import com.jobwise.usage.NewModelCall;
import com.jobwise.work.WorkItem;
import com.jobwise.worker.model.Allowance;
import com.jobwise.worker.model.Bill;
import com.jobwise.worker.model.ModelUnavailableException;
import com.jobwise.worker.model.ModelUse;
import com.jobwise.worker.model.Purpose;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Quota, budgets and calls in the database, so that all processes together keep to them. */
public final class PostgresAllowance implements Allowance {

    private static final Logger log = LoggerFactory.getLogger(PostgresAllowance.class);

    /** As long as a run may take by default; a call whose process died is in nobody's way for longer. */
    private static final Duration EXPIRES = Duration.ofMinutes(5);

    private static final Duration UNTIL_A_CALL_ENDS = Duration.ofSeconds(1);

    private final ModelCallStore calls;
    private final ModelPauseStore pauses;
    private final SharedQuota quota;
    private final TransactionOperations transactions;
    private final AllowanceProperties properties;
    private final Supplier<UUID> ids;

    private enum Room {
        TAKEN,
        /** An open call has to end first. */
        LATER,
        NOT_TODAY
    }

    PostgresAllowance(
            ModelCallStore calls,
            ModelPauseStore pauses,
            SharedQuota quota,
            TransactionOperations transactions,
            AllowanceProperties properties,
            Supplier<UUID> ids) {
        this.calls = calls;
        this.pauses = pauses;
        this.quota = quota;
        this.transactions = transactions;
        this.properties = properties;
        this.ids = ids;
    }

    /** Budget before quota: whose budget is spent takes nothing from the others. */
    @Override
    public Optional<Reservation> reserve(WorkItem item, Purpose purpose, String promptVersion, int tokensAtMost) {
        var call =
                new NewModelCall(ids.get(), item, purpose.name().toLowerCase(Locale.ROOT), promptVersion, tokensAtMost);
        try {
            return Acting.as(item.userId(), () -> reserve(call));
        } catch (TransactionException
                | TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException _) {
            // A database that is away for a moment burns no attempt either.
            throw new ModelUnavailableException("the database cannot be asked for room", UNTIL_A_CALL_ENDS);
        }
    }

    private Optional<Reservation> reserve(NewModelCall call) {
        pauses.remaining(properties.providerKey()).ifPresent(wait -> {
            throw paused(wait);
        });
        return switch (Objects.requireNonNull(transactions.execute(_ -> open(call)))) {
            case NOT_TODAY -> Optional.empty();
            case LATER ->
                throw ModelUnavailableException.noRoom("other calls of the user are under way", UNTIL_A_CALL_ENDS);
            case TAKEN -> Optional.of(withinQuota(call));
        };
    }

    private static ModelUnavailableException paused(Duration wait) {
        return new ModelUnavailableException("the provider asked for a pause", wait);
    }

    private Room open(NewModelCall call) {
        var item = call.item();
        calls.lock(item.userId());
        calls.closeLost(item.userId(), item.id(), item.claim());
        var now = calls.standing(item.userId());
        var budget = properties.dailyTokensPerUser();
        if (budget > 0 && now.used() + call.tokensAtMost() > budget) {
            return Room.NOT_TODAY;
        }
        if (budget > 0 && now.used() + now.reserved() + call.tokensAtMost() > budget) {
            return Room.LATER;
        }
        if (properties.callsPerUser() > 0 && now.openCalls() >= properties.callsPerUser()) {
            return Room.LATER;
        }
        calls.open(call, EXPIRES);
        return Room.TAKEN;
    }

    private Reservation withinQuota(NewModelCall call) {
        quota.take(call.tokensAtMost()).ifPresent(wait -> {
            calls.forget(call.item().userId(), call.id());
            throw ModelUnavailableException.noRoom("the provider's quota has no room", wait);
        });
        // Once more: somebody may have been told to wait while this one stood in line for the quota.
        pauses.remaining(properties.providerKey()).ifPresent(wait -> {
            notSent(call);
            throw paused(wait);
        });
        return (use, bill, outcome) -> Acting.run(call.item().userId(), () -> settle(call, use, bill, outcome));
    }

    /** An answer that was paid for is not thrown away because the bill could not be written, and a run that was stopped writes it too. */
    private void settle(NewModelCall call, ModelUse use, Bill bill, String outcome) {
        var isStopped = Thread.interrupted();
        try {
            switch (bill) {
                case NOT_SENT -> notSent(call);
                case TOLD -> {
                    if (end(call, use, 0, outcome)) {
                        quota.used(call.tokensAtMost(), use.tokens());
                    }
                }
                case ASSUMED -> end(call, use, call.tokensAtMost(), outcome);
                // Its tokens stay taken from the quota: some providers count them.
                case REFUSED -> end(call, use, 0, outcome);
            }
        } catch (DataAccessException | TransactionException unreachable) {
            log.warn(
                    "what a model call has used could not be written: {}",
                    unreachable.getClass().getSimpleName());
        } finally {
            if (isStopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean end(NewModelCall call, ModelUse use, int assumed, String outcome) {
        var end = new ModelCallEnd(
                outcome,
                use.model(),
                use.inputTokens(),
                use.outputTokens(),
                assumed,
                use.seconds(),
                properties.costMicros(use));
        return calls.end(call.item().userId(), call.id(), end);
    }

    private void notSent(NewModelCall call) {
        if (calls.forget(call.item().userId(), call.id())) {
            quota.notUsed(call.tokensAtMost());
        }
    }

    @Override
    public void holdBack(Duration atLeast) {
        try {
            pauses.pause(properties.providerKey(), atLeast);
        } catch (DataAccessException | TransactionException unreachable) {
            log.warn(
                    "a pause could not be told to other processes: {}",
                    unreachable.getClass().getSimpleName());
        }
    }
}
