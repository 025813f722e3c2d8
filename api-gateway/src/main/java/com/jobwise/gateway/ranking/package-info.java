/** What of a profile matters for a posting: asked for here, made by the ranking worker. */
@NullMarked
package com.jobwise.gateway.ranking;

import org.jspecify.annotations.NullMarked;
