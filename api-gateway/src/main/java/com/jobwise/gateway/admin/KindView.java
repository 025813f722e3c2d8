package com.jobwise.gateway.admin;

import com.jobwise.work.WorkKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of work is served.
 *
 * @param pausedAt null unless it is paused
 * @param workers processes heard of within 15 s, those that drain included
 * @param slots items they take at once, without those that drain
 * @param running items they say they work on
 * @param draining processes of these that take nothing new
 */
record KindView(WorkKind kind, @Nullable Instant pausedAt, int workers, int slots, int running, int draining) {}
