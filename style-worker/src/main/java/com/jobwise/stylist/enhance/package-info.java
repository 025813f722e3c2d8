/** Looks for better wordings of a profile's texts. */
@NullMarked
package com.jobwise.stylist.enhance;

import org.jspecify.annotations.NullMarked;
