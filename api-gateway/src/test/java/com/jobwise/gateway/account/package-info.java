@NullMarked
package com.jobwise.gateway.account;

import org.jspecify.annotations.NullMarked;
