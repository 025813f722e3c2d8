@NullMarked
package com.jobwise.standalone.http;

import org.jspecify.annotations.NullMarked;
