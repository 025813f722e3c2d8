/** The match report: coverage, completeness, parse-back, stuffing, and the gates beside them. */
@NullMarked
package com.jobwise.composer.match;

import org.jspecify.annotations.NullMarked;
