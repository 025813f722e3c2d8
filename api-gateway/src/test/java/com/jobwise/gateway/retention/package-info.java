@NullMarked
package com.jobwise.gateway.retention;

import org.jspecify.annotations.NullMarked;
