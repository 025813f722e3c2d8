package com.jobwise.usage;

/**
 * How a user stands today, by the UTC day.
 *
 * @param used tokens of ended calls, told and assumed
 * @param reserved tokens that open calls may use
 * @param openCalls calls under way, of all processes
 */
public record Standing(long used, long reserved, int openCalls) {}
