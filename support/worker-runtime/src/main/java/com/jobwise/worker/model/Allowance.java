package com.jobwise.worker.model;

import com.jobwise.work.WorkItem;
import java.time.Duration;
import java.util.Optional;

/** Who may ask how much: one provider quota for all processes together, one budget for each user, and what was used of it. */
public interface Allowance {

    /**
     * The longest from a reservation to the call's arrival at the provider. A quota by the minute must leave room for it: calls reserved
     * within more than a minute may arrive within one.
     */
    Duration LONGEST_WAY = Duration.ofSeconds(2);

    /**
     * Asked before every call, repairs included; never inside a transaction. The call follows at once, within {@link #LONGEST_WAY}.
     *
     * @param tokensAtMost what the call may use, input and output
     * @return empty when the user's budget of today is spent
     * @throws ModelUnavailableException when the quota has no room now, or the provider told somebody to wait
     */
    Optional<Reservation> reserve(WorkItem item, Purpose purpose, String promptVersion, int tokensAtMost);

    /** The provider told us so: nobody asks again before this is over, in no process. */
    void holdBack(Duration atLeast);

    /** Room that was taken for one call. */
    interface Reservation {

        /**
         * The call has ended.
         *
         * @param use what the provider said; {@link ModelUse#NONE} when it was never reached
         * @param outcome one word, e.g. {@code answered}, {@code timed_out}, {@code rate_limited}
         */
        void settle(ModelUse use, Bill bill, String outcome);
    }
}
