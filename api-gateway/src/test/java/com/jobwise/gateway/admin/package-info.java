@NullMarked
package com.jobwise.gateway.admin;

import org.jspecify.annotations.NullMarked;
