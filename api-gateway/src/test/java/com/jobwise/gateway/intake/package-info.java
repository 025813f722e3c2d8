/** Facts about reading pasted postings. */
@NullMarked
package com.jobwise.gateway.intake;

import org.jspecify.annotations.NullMarked;
