package com.jobwise.work;

import java.util.Locale;

/** Where unfinished work stands, told apart as an operator needs it. */
public enum QueueState {
    /** Waits for another item. */
    BLOCKED,
    /** Waits for the model, or for the pause that a provider asked for. */
    WAITING_FOR_MODEL,
    /** Failed once and is tried again later. */
    DELAYED,
    /** May be announced: waits for room in the window or for its user's turn. */
    DUE,
    /** The broker has been told. */
    ANNOUNCED,
    RUNNING;

    /** As it is called in queries and metrics: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
