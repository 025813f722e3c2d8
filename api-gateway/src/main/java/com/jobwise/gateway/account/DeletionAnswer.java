package com.jobwise.gateway.account;

import java.time.Instant;

/**
 * What became of a deleted account.
 *
 * @param deletedAt when it was switched off
 * @param restorableUntil until then {@code POST /auth/restore} brings it back; after that it is erased
 */
record DeletionAnswer(Instant deletedAt, Instant restorableUntil) {}
