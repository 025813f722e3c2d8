/** What asking models has cost whom, and what is still allowed. Tables model_calls, model_pauses; model_quotas belongs to Bucket4j. */
@NullMarked
package com.jobwise.usage;

import org.jspecify.annotations.NullMarked;
