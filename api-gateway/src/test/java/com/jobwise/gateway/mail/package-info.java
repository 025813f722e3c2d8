@NullMarked
package com.jobwise.gateway.mail;

import org.jspecify.annotations.NullMarked;
