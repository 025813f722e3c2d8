package com.jobwise.usage;

/**
 * How a call ended and what it used.
 *
 * @param outcome one lower-case word, e.g. {@code answered}
 * @param model the provider's name of it; empty when none was reached
 * @param tokensAssumed what counts against the budget beside the tokens told: the provider may have billed what it never said
 * @param costMicros millionths of the currency
 */
public record ModelCallEnd(
        String outcome,
        String model,
        int inputTokens,
        int outputTokens,
        int tokensAssumed,
        double seconds,
        long costMicros) {}
