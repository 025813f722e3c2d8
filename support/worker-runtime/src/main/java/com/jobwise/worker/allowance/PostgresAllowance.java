package com.jobwise.worker.allowance;

import com.jobwise.access.Acting;
import com.jobwise.usage.ModelCallEnd;
import com.jobwise.usage.ModelCallStore;
import com.jobwise.usage.ModelPauseStore;
import com.jobwise.usage.NewModelCall;
import com.jobwise.work.WorkItem;
import com.jobwise.worker.model.Allowance;
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
            throw new ModelUnavailableException("the provider asked for a pause", wait);
        });
        return switch (Objects.requireNonNull(transactions.execute(_ -> open(call)))) {
            case NOT_TODAY -> Optional.empty();
            case LATER ->
                throw new ModelUnavailableException("other calls of the user are under way", UNTIL_A_CALL_ENDS);
            case TAKEN -> Optional.of(withinQuota(call));
        };
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
            throw new ModelUnavailableException("the provider's quota has no room", wait);
        });
        return (use, outcome) -> Acting.run(call.item().userId(), () -> settle(call, use, outcome));
    }

    /** An answer that was paid for is not thrown away because the bill could not be written. */
    private void settle(NewModelCall call, ModelUse use, String outcome) {
        var end = new ModelCallEnd(
                outcome, use.model(), use.inputTokens(), use.outputTokens(), use.seconds(), properties.costMicros(use));
        try {
            if (calls.end(call.item().userId(), call.id(), end)) {
                quota.giveBack(unused(call, use));
            }
        } catch (DataAccessException | TransactionException unreachable) {
            log.warn(
                    "what a model call has used could not be written: {}",
                    unreachable.getClass().getSimpleName());
        }
    }

    /** A call that ended without saying what it used may have used all. */
    private static int unused(NewModelCall call, ModelUse use) {
        return use.calls() > 0 && use.tokens() == 0 ? 0 : call.tokensAtMost() - use.tokens();
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
