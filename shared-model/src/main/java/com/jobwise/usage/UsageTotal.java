package com.jobwise.usage;

/**
 * What ended calls of one purpose to one model have used.
 *
 * @param model empty where none was reached
 * @param costMicros millionths of the currency
 */
public record UsageTotal(
        String purpose,
        String model,
        long calls,
        long inputTokens,
        long outputTokens,
        double seconds,
        long costMicros) {}
