package com.jobwise.gateway.admin;

import com.jobwise.work.WorkKind;
import com.jobwise.work.WorkStatus;

/**
 * All work of one kind in one state.
 *
 * @param announced of these the broker has been told
 * @param waitingForModel of these the model cannot be asked
 * @param later of these it is not time yet
 * @param oldestSeconds since the oldest was asked for
 */
record QueueLine(
        WorkKind kind,
        WorkStatus status,
        long items,
        long announced,
        long waitingForModel,
        long later,
        double oldestSeconds) {}
