/** What the gateway shows of the whole queue and of its own health. */
@NullMarked
package com.jobwise.gateway.observe;

import org.jspecify.annotations.NullMarked;
