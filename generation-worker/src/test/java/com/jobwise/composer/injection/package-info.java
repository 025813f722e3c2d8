/** Strangers' commands on their way into documents. */
@NullMarked
package com.jobwise.composer.injection;

import org.jspecify.annotations.NullMarked;
