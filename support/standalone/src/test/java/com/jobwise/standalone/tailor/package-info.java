@NullMarked
package com.jobwise.standalone.tailor;

import org.jspecify.annotations.NullMarked;
