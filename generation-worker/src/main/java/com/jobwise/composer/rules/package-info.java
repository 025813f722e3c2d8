/** The engine rules-1: deterministic, invents nothing. */
@NullMarked
package com.jobwise.composer.rules;

import org.jspecify.annotations.NullMarked;
