/** Reads a pasted job posting into its parts, without Spring, database or model. */
@NullMarked
package com.jobwise.gateway.intake;

import org.jspecify.annotations.NullMarked;
