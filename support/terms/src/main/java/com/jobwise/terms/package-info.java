/** Words, sentences and skill identity, the same for posting intake, ranking, matching and style. */
@NullMarked
package com.jobwise.terms;

import org.jspecify.annotations.NullMarked;
