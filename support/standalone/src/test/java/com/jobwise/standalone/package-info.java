@NullMarked
package com.jobwise.standalone;

import org.jspecify.annotations.NullMarked;
