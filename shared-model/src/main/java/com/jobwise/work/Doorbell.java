package com.jobwise.work;

/** Told that there may be due work, so that nobody has to wait for the next poll. Ringing once too often is harmless. */
@FunctionalInterface
public interface Doorbell {

    void ring();
}
