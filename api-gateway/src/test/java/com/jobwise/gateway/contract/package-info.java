@NullMarked
package com.jobwise.gateway.contract;

import org.jspecify.annotations.NullMarked;
