/** The figures of a letter: how long, how plain and how formal it is written, whatever it is about. */
@NullMarked
package com.jobwise.terms.style;

import org.jspecify.annotations.NullMarked;
