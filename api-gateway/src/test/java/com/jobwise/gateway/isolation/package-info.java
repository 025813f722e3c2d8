/** Proof that no query of the project can show a person what is another's. */
@NullMarked
package com.jobwise.gateway.isolation;

import org.jspecify.annotations.NullMarked;
