/** What travels through the broker: ids only. */
@NullMarked
package com.jobwise.wire;

import org.jspecify.annotations.NullMarked;
