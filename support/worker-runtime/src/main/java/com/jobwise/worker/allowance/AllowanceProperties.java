package com.jobwise.worker.allowance;

import com.jobwise.worker.model.ModelUse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What models may be asked and what that costs, {@code jobwise.allowance.*}. Zero is no limit. All workers of an installation need the
 * same numbers.
 *
 * @param providerKey a name for the account at the provider, {@code default}: processes with the same name share its quota
 * @param requestsPerMinute the provider's quota, 0: never more in any minute as it counts, so a fifth fewer on average
 * @param tokensPerMinute the provider's quota of input and output together, 0
 * @param dailyTokensPerUser budget of a user's UTC day, 0: when it is spent the rules engine does the work
 * @param callsPerUser calls of one user under way at once, over all processes, 4: one person's batch leaves others room
 * @param inputPricePerMillion of input tokens, in whole units of any one currency, 0
 * @param outputPricePerMillion the same for output, 0
 */
@ConfigurationProperties("jobwise.allowance")
public record AllowanceProperties(
        @DefaultValue("default") String providerKey,
        @DefaultValue("0") int requestsPerMinute,
        @DefaultValue("0") int tokensPerMinute,
        @DefaultValue("0") long dailyTokensPerUser,
        @DefaultValue("4") int callsPerUser,
        @DefaultValue("0") BigDecimal inputPricePerMillion,
        @DefaultValue("0") BigDecimal outputPricePerMillion) {

    public AllowanceProperties {
        if (!providerKey.matches("[A-Za-z0-9._-]{1,60}")) {
            throw new IllegalArgumentException(
                    "jobwise.allowance.provider-key must be a name of 1 to 60 letters, digits, dots, dashes or underscores, not the key itself");
        }
        if (requestsPerMinute < 0 || tokensPerMinute < 0 || dailyTokensPerUser < 0 || callsPerUser < 0) {
            throw new IllegalArgumentException(
                    "jobwise.allowance.requests-per-minute, .tokens-per-minute, .daily-tokens-per-user and .calls-per-user must not be"
                            + " negative; 0 is no limit");
        }
        if (inputPricePerMillion.signum() < 0 || outputPricePerMillion.signum() < 0) {
            throw new IllegalArgumentException(
                    "jobwise.allowance.input-price-per-million and .output-price-per-million must not be negative");
        }
    }

    /** A price per million tokens in units is the price of one token in millionths. */
    public long costMicros(ModelUse use) {
        return inputPricePerMillion
                .multiply(BigDecimal.valueOf(use.inputTokens()))
                .add(outputPricePerMillion.multiply(BigDecimal.valueOf(use.outputTokens())))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
