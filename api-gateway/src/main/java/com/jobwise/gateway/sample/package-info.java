/** Samples of people's own writing over HTTP: uploaded, listed, read. */
@NullMarked
package com.jobwise.gateway.sample;

import org.jspecify.annotations.NullMarked;
