/** API keys: made, seen, renamed and revoked by the person they act for. */
@NullMarked
package com.jobwise.gateway.apikey;

import org.jspecify.annotations.NullMarked;
