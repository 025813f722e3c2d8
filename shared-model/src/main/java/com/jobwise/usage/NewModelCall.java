package com.jobwise.usage;

import com.jobwise.work.WorkItem;
import java.util.UUID;

/**
 * A question that is about to be put to a model.
 *
 * @param purpose lower case, e.g. {@code write}
 * @param tokensAtMost input and output together
 */
public record NewModelCall(UUID id, WorkItem item, String purpose, String promptVersion, int tokensAtMost) {}
