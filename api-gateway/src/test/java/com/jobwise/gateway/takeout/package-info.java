@NullMarked
package com.jobwise.gateway.takeout;

import org.jspecify.annotations.NullMarked;
