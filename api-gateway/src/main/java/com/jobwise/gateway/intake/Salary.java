package com.jobwise.gateway.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Base pay in full units, without bonus or on-target pay.
 *
 * @param min null where only an upper end is named ("up to")
 * @param max null where only a lower end is named ("from")
 * @param currency ISO 4217
 */
public record Salary(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, Period period) {}
