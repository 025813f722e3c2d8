/** Accounts: registering, signing in and out, and the sessions behind it. */
@NullMarked
package com.jobwise.gateway.account;

import org.jspecify.annotations.NullMarked;
