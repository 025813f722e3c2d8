/** What every route shares: who is asking, paging, entity tags, idempotency, the JSON that is let in. */
@NullMarked
package com.jobwise.gateway.web;

import org.jspecify.annotations.NullMarked;
