@NullMarked
package com.jobwise.gateway.apikey;

import org.jspecify.annotations.NullMarked;
