/** How often a caller may ask: token buckets in memory, for each user and for each address. */
@NullMarked
package com.jobwise.gateway.limit;

import org.jspecify.annotations.NullMarked;
