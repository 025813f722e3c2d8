/** Facts about rankings over HTTP. */
@NullMarked
package com.jobwise.gateway.ranking;

import org.jspecify.annotations.NullMarked;
