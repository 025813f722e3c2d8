/** The style worker: measures writing styles from samples. */
@NullMarked
package com.jobwise.stylist;

import org.jspecify.annotations.NullMarked;
