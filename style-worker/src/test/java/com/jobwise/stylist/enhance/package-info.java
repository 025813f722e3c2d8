@NullMarked
package com.jobwise.stylist.enhance;

import org.jspecify.annotations.NullMarked;
