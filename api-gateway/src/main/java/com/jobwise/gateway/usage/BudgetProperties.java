package com.jobwise.gateway.usage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The part of the workers' {@code jobwise.allowance.*} that the gateway tells people about; give both the same.
 *
 * @param dailyTokensPerUser budget of a user's UTC day; 0, which is no limit
 */
@ConfigurationProperties("jobwise.allowance")
record BudgetProperties(@DefaultValue("0") long dailyTokensPerUser) {

    BudgetProperties {
        if (dailyTokensPerUser < 0) {
            throw new IllegalArgumentException(
                    "jobwise.allowance.daily-tokens-per-user must not be negative; 0 is no limit");
        }
    }
}
