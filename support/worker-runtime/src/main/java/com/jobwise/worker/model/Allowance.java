package com.jobwise.worker.model;

import com.jobwise.work.WorkItem;
import java.time.Duration;
import java.util.Optional;

/** Who may ask how much: one provider quota for all processes together, one budget for each user, and what was used of it. */
public interface Allowance {

    /**
     * Asked before every call, repairs included; never inside a transaction.
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
         * @param use nothing used when the model was never reached
         * @param outcome one word, e.g. {@code answered}, {@code timeout}, {@code rate_limited}
         */
        void settle(ModelUse use, String outcome);
    }
}
