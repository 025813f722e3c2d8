@NullMarked
package com.jobwise.gateway;

import org.jspecify.annotations.NullMarked;
