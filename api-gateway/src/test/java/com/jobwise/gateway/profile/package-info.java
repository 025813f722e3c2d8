/** Facts about profiles over HTTP. */
@NullMarked
package com.jobwise.gateway.profile;

import org.jspecify.annotations.NullMarked;
