package com.jobwise.gateway.retention;

import com.jobwise.gateway.retention.RetentionStore.Terms;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.transaction.support.TransactionOperations;

/** Applies every rule, in small transactions. */
final class Retention {

    private final RetentionStore store;
    private final TransactionOperations transactions;
    private final RetentionProperties terms;
    private final Duration grace;
    private final InstantSource clock;

    /** @param grace how long a deleted account can be restored; 30 days (schema document, User Data Deletion) */
    Retention(
            RetentionStore store,
            TransactionOperations transactions,
            RetentionProperties terms,
            Duration grace,
            InstantSource clock) {
        this.store = store;
        this.transactions = transactions;
        this.terms = terms;
        this.grace = grace;
        this.clock = clock;
    }

    /** What is due now by each rule; a document that is due by two is counted by both. */
    RetentionReport dryRun() {
        Map<RetentionRule, Long> rows = new EnumMap<>(RetentionRule.class);
        for (var rule : RetentionRule.values()) {
            rows.put(rule, store.count(rule, terms(rule)));
        }
        return new RetentionReport(rows, true);
    }

    /** Deletes what is due, as long as no other process does. */
    RetentionReport run() {
        Map<RetentionRule, Long> rows = new EnumMap<>(RetentionRule.class);
        var ours = true;
        for (var rule : RetentionRule.values()) {
            var deleted = 0L;
            var batch = OptionalInt.of(1);
            while (ours && batch.orElse(0) > 0) {
                batch = batch(rule);
                ours = batch.isPresent();
                deleted += batch.orElse(0);
            }
            rows.put(rule, deleted);
        }
        return new RetentionReport(rows, ours);
    }

    /** Empty when it is another process's turn. */
    private OptionalInt batch(RetentionRule rule) {
        var deleted = transactions.execute(_ -> store.takeTurn()
                ? OptionalInt.of(store.delete(rule, terms(rule), rule.batch(terms)))
                : OptionalInt.empty());
        return deleted == null ? OptionalInt.empty() : deleted;
    }

    private Terms terms(RetentionRule rule) {
        return new Terms(clock.instant().minus(rule.age(terms, grace)), terms.documentsKept());
    }
}
