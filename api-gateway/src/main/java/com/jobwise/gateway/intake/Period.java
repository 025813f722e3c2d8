package com.jobwise.gateway.intake;

/** What a figure of pay is for. */
public enum Period {
    YEAR,
    MONTH,
    WEEK,
    DAY,
    HOUR
}
