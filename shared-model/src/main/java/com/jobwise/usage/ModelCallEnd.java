package com.jobwise.usage;

/**
 * How a call ended and what it used.
 *
 * @param outcome one lower-case word, e.g. {@code answered}
 * @param model the provider's name of it; empty when none was reached
 * @param costMicros millionths of the currency
 */
public record ModelCallEnd(
        String outcome, String model, int inputTokens, int outputTokens, double seconds, long costMicros) {}
