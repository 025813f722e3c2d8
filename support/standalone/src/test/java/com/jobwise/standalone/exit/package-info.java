@NullMarked
package com.jobwise.standalone.exit;

import org.jspecify.annotations.NullMarked;
