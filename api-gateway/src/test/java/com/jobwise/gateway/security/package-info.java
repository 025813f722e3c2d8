@NullMarked
package com.jobwise.gateway.security;

import org.jspecify.annotations.NullMarked;
