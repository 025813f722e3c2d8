package com.jobwise.work;

import java.util.UUID;

/**
 * One run of one item. Every write of a run names it; a write whose claim is no longer the item's newest changes nothing.
 *
 * @param number never goes back, unlike the attempt, which a run handed back returns
 */
public record Claim(UUID workId, long number) {}
