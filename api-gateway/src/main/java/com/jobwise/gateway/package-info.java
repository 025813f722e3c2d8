/** The HTTP side of JobWise: takes requests, keeps rows, tells what became of them. */
@NullMarked
package com.jobwise.gateway;

import org.jspecify.annotations.NullMarked;
