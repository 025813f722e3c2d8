package com.jobwise.work;

import java.time.Duration;

/**
 * How much work of a kind stands in one state.
 *
 * @param items counted to {@value QueueFiguresStore#MOST}
 * @param oldest how long the first of them has been in it; zero when there is none
 */
public record Backlog(WorkKind kind, QueueState state, long items, Duration oldest) {}
