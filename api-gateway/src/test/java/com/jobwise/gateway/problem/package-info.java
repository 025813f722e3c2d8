@NullMarked
package com.jobwise.gateway.problem;

import org.jspecify.annotations.NullMarked;
