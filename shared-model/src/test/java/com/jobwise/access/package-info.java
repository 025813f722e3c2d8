@NullMarked
package com.jobwise.access;

import org.jspecify.annotations.NullMarked;
