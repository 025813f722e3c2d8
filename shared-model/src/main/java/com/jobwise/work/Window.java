package com.jobwise.work;

/**
 * How much of the backlog stands in the broker. Small, so that a newcomer need not wait behind somebody's five hundred, a cancelled
 * item is rarely delivered, and a lost broker costs little.
 *
 * @param perSlot announced items per live worker slot
 * @param floor announced items while no worker is known to live, so that the queue's depth shows that one is wanted
 * @param perUser items of one user that are announced or running at once
 */
public record Window(int perSlot, int floor, int perUser) {

    public Window {
        if (perSlot < 1 || floor < 1 || perUser < 1) {
            throw new IllegalArgumentException("a window needs room for at least one item per slot, idle and per user");
        }
    }
}
