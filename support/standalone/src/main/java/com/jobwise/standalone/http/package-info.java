/** The API seen from outside: requests, problems, patience. */
@NullMarked
package com.jobwise.standalone.http;

import org.jspecify.annotations.NullMarked;
