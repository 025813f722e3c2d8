/** What went wrong, as RFC 9457 problem documents a person can act on. */
@NullMarked
package com.jobwise.gateway.problem;

import org.jspecify.annotations.NullMarked;
