@NullMarked
package com.jobwise.gateway.page;

import org.jspecify.annotations.NullMarked;
