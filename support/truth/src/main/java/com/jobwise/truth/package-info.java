/** The truth gate (documents.md): nothing is said of a person that their profile does not say. */
@NullMarked
package com.jobwise.truth;

import org.jspecify.annotations.NullMarked;
