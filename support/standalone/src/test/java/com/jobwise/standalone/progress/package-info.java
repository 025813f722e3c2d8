@NullMarked
package com.jobwise.standalone.progress;

import org.jspecify.annotations.NullMarked;
