@NullMarked
package com.jobwise.standalone.system;

import org.jspecify.annotations.NullMarked;
