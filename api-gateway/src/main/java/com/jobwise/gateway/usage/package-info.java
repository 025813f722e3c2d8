/** What a person's requests have used of language models, and what is left of today. */
@NullMarked
package com.jobwise.gateway.usage;

import org.jspecify.annotations.NullMarked;
