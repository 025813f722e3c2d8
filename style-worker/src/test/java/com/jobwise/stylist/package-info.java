/** Facts about what becomes of style work. */
@NullMarked
package com.jobwise.stylist;

import org.jspecify.annotations.NullMarked;
