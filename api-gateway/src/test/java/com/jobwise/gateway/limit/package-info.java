@NullMarked
package com.jobwise.gateway.limit;

import org.jspecify.annotations.NullMarked;
