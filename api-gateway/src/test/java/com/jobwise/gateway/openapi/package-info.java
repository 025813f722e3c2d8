@NullMarked
package com.jobwise.gateway.openapi;

import org.jspecify.annotations.NullMarked;
