@NullMarked
package com.jobwise.gateway.usage;

import org.jspecify.annotations.NullMarked;
