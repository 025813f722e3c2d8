@NullMarked
package com.jobwise.standalone.place;

import org.jspecify.annotations.NullMarked;
