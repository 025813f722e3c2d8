/** Everything JobWise keeps about a user, for that user to take along. */
@NullMarked
package com.jobwise.gateway.takeout;

import org.jspecify.annotations.NullMarked;
