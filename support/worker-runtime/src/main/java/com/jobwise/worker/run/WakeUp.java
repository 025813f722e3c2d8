package com.jobwise.worker.run;

import com.jobwise.work.Doorbell;
import com.jobwise.work.WaitingWorkStore;
import com.jobwise.work.WorkKind;
import com.jobwise.worker.model.ModelHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Sends what waits for the model on its way as soon as this process hears it answer. What it misses is tried again within 30 s. */
final class WakeUp {

    private static final Logger log = LoggerFactory.getLogger(WakeUp.class);

    private final WaitingWorkStore store;
    private final Doorbell doorbell;
    private final WorkKind kind;

    WakeUp(WaitingWorkStore store, Doorbell doorbell, WorkKind kind) {
        this.store = store;
        this.doorbell = doorbell;
        this.kind = kind;
    }

    void listenTo(ModelHealth health) {
        health.onChange(state -> {
            if (state == ModelHealth.State.REACHABLE) {
                Thread.ofVirtual().name("wake-up").start(this::wake);
            }
        });
    }

    private void wake() {
        try {
            var woken = store.wake(kind);
            if (woken > 0) {
                log.info("the model answers again: {} waiting items are due", woken);
                doorbell.ring();
            }
        } catch (DataAccessException | TransactionException unreachable) {
            log.warn(
                    "could not wake what waits for the model: {}",
                    unreachable.getClass().getSimpleName());
        }
    }
}
