/** Runs that look for better wordings of a profile's texts. */
@NullMarked
package com.jobwise.enhancement;

import org.jspecify.annotations.NullMarked;
