/** Who may call what: access tokens and the rules of the filter chain. */
@NullMarked
package com.jobwise.gateway.security;

import org.jspecify.annotations.NullMarked;
