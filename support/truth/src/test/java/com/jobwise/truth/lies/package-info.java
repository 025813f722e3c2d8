/** Planted lies and true paraphrases about fictional people, and what the gate makes of them. */
@NullMarked
package com.jobwise.truth.lies;

import org.jspecify.annotations.NullMarked;
