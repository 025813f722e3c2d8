@NullMarked
package com.jobwise.gateway.backlog;

import org.jspecify.annotations.NullMarked;
