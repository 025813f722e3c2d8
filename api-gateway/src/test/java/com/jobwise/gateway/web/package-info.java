@NullMarked
package com.jobwise.gateway.web;

import org.jspecify.annotations.NullMarked;
