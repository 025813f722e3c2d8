package com.jobwise.e2e.drill;

/**
 * What the books say after a drill.
 *
 * @param accepted requests that were answered 202
 * @param lost accepted, and no document of that id reached an end
 * @param doubled documents whose end was shown more than once, or with more than one work item that succeeded
 * @param unasked documents in the database that nobody was promised
 * @param failed documents that did not end as completed and were not cancelled by their owner
 * @param open work items that have not ended, of any kind
 * @param leases leases that are still held
 * @param overAttempts work items with more attempts than allowed
 * @param messagesLeft messages in the queues of work
 * @param parked messages in the dead-letter queues
 * @param triedAgain runs beyond the first of each work item
 */
record Audit(
        long accepted,
        long lost,
        long doubled,
        long unasked,
        long failed,
        long open,
        long leases,
        long overAttempts,
        long messagesLeft,
        long parked,
        long triedAgain) {}
